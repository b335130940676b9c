import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../src/example';
import { GoalMatrix } from '../src/goal-matrix/GoalMatrix';
import { GoalTree } from '../src/goal-tree/GoalTree';
import { matrixFollowUp, matrixPlan } from './data/fictionalMatrix';
import { unitsFollowUp, unitsPlan } from './data/fictionalUnits';

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

/** 12 goals and 5 boards: which boards each goal is directed to, before anything has been assessed. */
export const Regionplan: Story = { name: 'Regionplanen' };

/** A selected board: its column stands out, and goals that are not directed to it are toned down. */
export const ChosenUnit: Story = {
  name: 'Vald nämnd',
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Patientnämnden' }));
    await expect(canvas.getByText('Patientnämnden: 10 av 12 mål')).toBeVisible();
  },
};

/** The boards' own assessments in the second interim report, which differ. */
export const August: Story = {
  name: 'Nämndplanen, delår augusti',
  args: { plan: namndplan2024, followUp: august },
};

/** One board's assessment of one goal, and its motivation. */
export const Motivation: Story = {
  name: 'Med motivering',
  args: { ...August.args, defaultSelected: 'mal-4', defaultSelectedUnit: 'PN' },
};

/** Boards with figures, targets and measures of their own; the chosen one misses its target. */
export const OwnFigures: Story = {
  name: 'Nämnder med egna siffror (påhittat)',
  args: {
    plan: unitsPlan,
    followUp: unitsFollowUp,
    defaultSelected: 'ekonomi',
    defaultSelectedUnit: 'vardnamnden',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Enligt egna siffror')).toBeVisible();
    await expect(canvas.getByText(/klarar inte målvärdet minst 0/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Uppfyllt 93/ }));
    await expect(canvas.getByText(/trafiknämndens egen indikator/)).toBeVisible();
  },
};

/** Invented assessments by most of five boards. */
export const Assessed: Story = {
  name: 'De flesta har bedömt (påhittat)',
  args: { plan: medium, followUp: matrixFollowUp(medium) },
};

/** The smallest possible matrix: one goal and one board. */
export const Small: Story = {
  name: '2 × 2',
  args: { plan: small, followUp: matrixFollowUp(small) },
};

/** 25 goals and 40 boards: the headings stay in sight while it is scrolled. */
export const Large: Story = {
  name: '25 × 40',
  // The markup is the same as above, a thousand times over: axe would take longer than on all other stories
  // together.
  parameters: { a11y: { test: 'off' } },
  args: { plan: large, followUp: matrixFollowUp(large) },
};

/** A plan whose goals are not directed to any units. */
export const Empty: Story = { name: 'Inget riktat', args: { plan: namndplan2024 } };

/** Selecting a goal in the matrix selects it in the tree, and the reverse. */
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

/** In a narrow container the table scrolls inside its own frame. */
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

/** The interface in English; the words of the plan are not translated. */
export const English: Story = {
  name: 'På engelska',
  args: { ...August.args, locale: 'en' },
};
