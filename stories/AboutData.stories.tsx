import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { AboutData } from '../src/about-data/AboutData';
import {
  electedOrganisation,
  exampleFollowUps,
  namndplan2024,
  officialsOrganisation,
  regionplan2020,
} from '../src/example';

const [april] = exampleFollowUps;

const meta = {
  id: 'aboutdata',
  title: 'Vyer/AboutData',
  component: AboutData,
} satisfies Meta<typeof AboutData>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A quiet line: who decided the plan, and how much there is to know. */
export const Line: Story = { name: 'En rad', args: { plan: regionplan2020 } };

/** Everything that the plan says of itself. */
export const OfPlan: Story = {
  name: 'Om planen',
  args: { plan: regionplan2020 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Om underlaget'));
    await expect(canvas.getByText('Hälsa, vård och utveckling. Hållbara ihop.')).toBeVisible();
    await expect(canvas.getByText('Dialog', { exact: false })).toBeVisible();
    await expect(canvas.getAllByText('gäller alla mål')).toHaveLength(4);
    await expect(canvas.getByText('av Regionfullmäktige, juni 2019')).toBeVisible();
  },
};

/** A plan and its follow-up, each with what to know about it. */
export const OfFollowUp: Story = {
  name: 'Om plan och uppföljning',
  args: { plan: namndplan2024, followUp: april },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Om underlaget'));
    await expect(canvas.getByText('De står inte i texten.', { exact: false })).toBeVisible();
    await expect(canvas.getByText('Uppföljningen')).toBeVisible();
  },
};

/** An organisation with its budget. */
export const OfOrganisation: Story = {
  name: 'Om organisation och budget',
  args: { organisation: electedOrganisation },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Om underlaget'));
    await expect(canvas.getByText('Tre olika utskott heter Arbetsutskott.')).toBeVisible();
    await expect(canvas.getByText('Budgeten')).toBeVisible();
    await expect(
      canvas.getByText('hanteras enligt särskild ordning', { exact: false }),
    ).toBeVisible();
  },
};

/** What the officials are there for, in the words of the document. */
export const OfOfficials: Story = {
  name: 'Om tjänstepersonsorganisationen',
  args: { organisation: officialsOrganisation, locale: 'en' },
};
