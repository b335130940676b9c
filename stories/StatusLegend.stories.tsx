import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import {
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  regionplan2020,
} from '../src/example';
import { StatusLegend } from '../src/status-legend/StatusLegend';
import { SCALES } from '../src/status/scale/scaleFor';

const [april, august, year] = exampleFollowUps;

const meta = {
  id: 'statuslegend',
  title: 'Vyer/StatusLegend',
  component: StatusLegend,
  args: { plan: namndplan2024, followUp: august, onFilterChange: fn() },
} satisfies Meta<typeof StatusLegend>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The summary, then every status with its count; all of them are shown. */
export const August: Story = { name: 'Delår augusti' };

/** The first interim report: two figures are missing. */
export const April: Story = { name: 'Delår april', args: { followUp: april } };

/** At the end of the year. */
export const Year: Story = { name: 'Årsredovisning', args: { followUp: year } };

/** Only some statuses are shown, and one click shows all again. */
export const Filtered: Story = {
  name: 'Bara det som inte är uppfyllt',
  args: { defaultFilter: ['notMet', 'partlyMet'] },
};

/** What the statuses mean, and why some nodes are not assessed, on top of what is below. */
export const Meanings: Story = {
  name: 'Vad statusarna betyder',
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Vad betyder statusarna?' }));
    await expect(canvas.getByText('Målvärde saknas')).toBeVisible();
  },
};

/** A plan without any follow-up: what it contains, and why nothing is assessed. */
export const NotFollowedUp: Story = { name: 'Utan uppföljning', args: { followUp: undefined } };

/** Goals and assignments each have their own scale. The one assessment is invented. */
export const Assignments: Story = {
  name: 'Mål och uppdrag',
  args: {
    plan: regionplan2020,
    followUp: {
      id: 'pahittad',
      planId: regionplan2020.id,
      title: 'Påhittad uppföljning',
      report: 'annual',
      date: '2020-12-31',
      fictional: true,
      observations: [],
      assessments: [{ of: 'mal-1', status: 'met' }],
    },
  },
};

/** Financial goals that are decided by the plan's own figures. */
export const Financial: Story = {
  name: 'Finansiella mål',
  args: { plan: financialGoals2021, followUp: undefined },
};

/** An authority that has five levels with its own words. */
export const FiveLevels: Story = {
  name: 'Fem nivåer',
  args: { plan: { ...namndplan2024, scales: [SCALES.fiveLevels] } },
};

/** Only the goals are counted, without the summary. */
export const OneLevel: Story = { name: 'Bara målen', args: { level: 'mal', summary: false } };

/** In a narrow container the statuses wrap. */
export const Narrow: Story = {
  name: 'På 320 px',
  decorators: [
    (Story) => (
      <div className="narrow">
        <Story />
      </div>
    ),
  ],
};

/** The interface in English. */
export const English: Story = { name: 'På engelska', args: { locale: 'en' } };
