import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../src/example';
import { GoalMatrix } from '../src/goal-matrix/GoalMatrix';
import { GoalTree } from '../src/goal-tree/GoalTree';
import { matrixFollowUp, matrixPlan } from './data/fictionalMatrix';

const [, august] = exampleFollowUps;
const small = matrixPlan(2, 2);
const large = matrixPlan(25, 40);
const medium = matrixPlan(12, 5);

const meta = {
  id: 'goalmatrix',
  title: 'Vyer/GoalMatrix',
  component: GoalMatrix,
  args: { plan: regionplan2020, onSelectedChange: fn(), onSelectedUnitChange: fn() },
} satisfies Meta<typeof GoalMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

/** 12 goals and 5 boards: who each goal is directed to, before anyone has assessed. */
export const Regionplan: Story = { name: 'Regionplanen' };

/** A chosen board: its column stands out, and the goals that are not its own step back. */
export const ChosenUnit: Story = {
  name: 'Vald nämnd',
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Patientnämnden' }));
    await expect(canvas.getByText('Patientnämnden: 10 av 12 mål')).toBeVisible();
  },
};

/** The boards' own assessments in the second interim report; they do not agree. */
export const August: Story = {
  name: 'Nämndplanen, delår augusti',
  args: { plan: namndplan2024, followUp: august },
};

/** What one board has said of one goal, and why. */
export const Motivation: Story = {
  name: 'Med motivering',
  args: { ...August.args, defaultSelected: 'mal-4', defaultSelectedUnit: 'PN' },
};

/** Invented assessments by most of five boards. */
export const Assessed: Story = {
  name: 'De flesta har bedömt (påhittat)',
  args: { plan: medium, followUp: matrixFollowUp(medium) },
};

/** As small as a matrix can be. */
export const Small: Story = {
  name: '2 × 2',
  args: { plan: small, followUp: matrixFollowUp(small) },
};

/** 25 goals and 40 boards: heads stay in sight while it is scrolled. */
export const Large: Story = {
  name: '25 × 40',
  // The same markup as above, a thousand times: axe would take longer than all other stories.
  parameters: { a11y: { test: 'off' } },
  args: { plan: large, followUp: matrixFollowUp(large) },
};

/** A plan that says nothing of who its goals are directed to. */
export const Empty: Story = { name: 'Inget riktat', args: { plan: namndplan2024 } };

/** A goal chosen here is chosen in the tree, and the other way round. */
export const Linked: Story = {
  name: 'Tillsammans med trädet',
  render: function Linked(args) {
    const [selected, setSelected] = useState<string | null>(null);
    const link = { selected, onSelectedChange: setSelected };
    return (
      <>
        <GoalTree plan={args.plan} followUp={args.followUp} {...link} />
        <GoalMatrix {...args} {...link} />
      </>
    );
  },
};

/** Where there is little room the table scrolls within itself. */
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

/** The interface in English; the plan's words stay the plan's. */
export const English: Story = {
  name: 'På engelska',
  args: { ...August.args, locale: 'en' },
};
