import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor } from 'storybook/test';
import { exampleFollowUps, namndplan2024 } from '../src/example';
import { GoalTree, IssueList, parsePlan, type Plan } from '../src/index';
import {
  assignmentFollowUp,
  assignmentPlan,
  fourLevelFollowUp,
  fourLevelPlan,
} from './data/fictionalFollowUps';
import { STATES, StatesPage, type StateName } from './pages/StatesPage';
import { qualityAsStrategy } from './data/qualityAsStrategy';
import { unitsFollowUp, unitsPlan } from './data/fictionalUnits';
import { faultyPlan, perspectivePlan, planOfSize, planWithLevels } from './data/fictionalPlans';

const meta = {
  id: 'goaltree',
  title: 'Vyer/GoalTree',
  component: GoalTree,
  args: { plan: namndplan2024 },
  argTypes: {
    plan: { control: 'object' },
    followUp: { control: 'object' },
    compareWith: { control: 'object' },
    unit: { control: 'text' },
    filter: { control: 'object' },
    highlight: { control: 'object' },
    onFilterChange: { action: 'filterChange' },
    rootAt: { control: 'inline-radio', options: ['left', 'top'] },
    locale: { control: 'inline-radio', options: ['sv', 'en'] },
    expanded: { control: 'object' },
    defaultExpanded: { control: 'object' },
    selected: { control: 'text' },
    defaultSelected: { control: 'text' },
    viewport: { control: 'object' },
    defaultViewport: { control: 'object' },
    messages: { control: 'object' },
    onExpandedChange: { action: 'expandedChange' },
    onSelectedChange: { action: 'selectedChange' },
    onViewportChange: { action: 'viewportChange' },
  },
} satisfies Meta<typeof GoalTree>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All props, to try out. */
export const Playground: Story = { name: 'Alla egenskaper' };

const [april, august] = exampleFollowUps;

/** Statuses computed from an invented follow-up, each with what it is based on. */
export const WithFollowUp: Story = {
  name: 'Med uppföljning',
  args: { ...(august && { followUp: august }) },
};

/** Figures and nothing to judge them by, as in the nämndplan itself: a list of measures without statuses. */
export const FiguresOnly: Story = {
  name: 'Siffror utan målvärden',
  args: {
    defaultExpanded: 'all',
    ...(august && {
      followUp: { ...august, targets: [], assessments: [], rules: [], analyses: [], actions: [] },
    }),
  },
  play: async ({ canvas }) => {
    await waitFor(() => canvas.getByText('60,6 %'));
    await expect(canvas.queryByText('Ej bedömd')).toBeNull();
  },
};

/** The nämndplan as decided: no figures, no målvärden, and no card that says that it is not assessed. */
export const NotFollowedUp: Story = {
  name: 'Utan uppföljning',
  args: { defaultExpanded: 'all' },
  play: async ({ canvas }) => {
    await waitFor(() => canvas.getByText('Goda arbetsplatser och attraktiva arbetsgivare'));
    await expect(canvas.queryByText('Ej bedömd')).toBeNull();
  },
};

/** Two follow-ups compared: each card shows its earlier status and the change. */
export const Compared: Story = {
  name: 'Jämförelse',
  args: { ...(august && { followUp: august }), ...(april && { compareWith: april }) },
};

/** The plan as one board has it: its goals, its figures, and its own assessment. */
export const OneUnit: Story = {
  name: 'En nämnds egen bild (påhittat)',
  args: { plan: unitsPlan, followUp: unitsFollowUp, unit: 'vardnamnden', defaultExpanded: 'all' },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('Bara det som gäller Påhittade vårdnämnden visas.'),
    ).toBeVisible();
    await expect(canvas.getByText(/^Påhittade vårdnämndens bedömning/)).toBeVisible();
    await expect(canvas.getByText(/^−12/)).toBeVisible();
    await expect(canvas.queryByText(/trafiknämndens egen indikator/)).toBeNull();
  },
};

/** Only goals that are not met, and the paths to them; one click shows everything again. */
export const Filtered: Story = {
  name: 'Filtrerad',
  args: { ...(august && { followUp: august }) },
  render: function FilteredTree(args) {
    const [filter, setFilter] = useState<readonly string[]>(['notMet']);
    return <GoalTree {...args} filter={filter} onFilterChange={setFilter} />;
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Visa alla' }));
    // Cards that return fade in, and axe would measure the contrast halfway.
    const card = canvas.getByRole('treeitem', { name: /^Mål 3/ });
    await waitFor(() =>
      expect(card.getAnimations({ subtree: true }).concat(document.getAnimations())).toEqual([]),
    );
    await expect(card).toBeVisible();
  },
};

/** Four levels in other words, thresholds in per cent of the target, a weighted mean; invented. */
export const FourLevels: Story = {
  name: 'Fyrgradig skala',
  args: { plan: fourLevelPlan, followUp: fourLevelFollowUp, defaultExpanded: 'all' },
};

/** Assignments have a scale of their own for progress, since they are not met or unmet. */
export const Assignments: Story = {
  name: 'Uppdrag',
  args: { plan: assignmentPlan, followUp: assignmentFollowUp, defaultExpanded: 'all' },
};

/** The root at the top, with leaves stacked: for plans that are read downwards. */
export const RootAtTop: Story = { name: 'Roten överst', args: { rootAt: 'top' } };

/** The interface in English; the words of the plan stay Swedish where it has no English ones. */
export const English: Story = { name: 'På engelska', args: { locale: 'en' } };

/** A delmål of 186 characters, and compounds as long as a line: nothing is cut. */
export const LongLabels: Story = {
  name: 'Långa texter',
  args: { defaultExpanded: ['vision', 'mal-2', 'delmal-2-4', 'mal-7', 'delmal-7-1'] },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('treeitem', { name: /Varje patientnära medarbetare har kunskap om/ }),
    ).toBeVisible();
  },
};

const first = namndplan2024.nodes[0];

/** A plan with only a vision. */
export const OneNode: Story = {
  name: 'En enda nod',
  args: { plan: { ...namndplan2024, id: 'en-nod', nodes: first ? [first] : [] } },
};

/** A plan without content says that it is empty. */
export const Empty: Story = {
  name: 'Tom plan',
  args: { plan: { ...namndplan2024, id: 'tom', nodes: [] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Planen innehåller inga mål.')).toBeVisible();
  },
};

/** Two levels; content invented. */
export const TwoLevels: Story = { name: 'Två nivåer', args: { plan: planWithLevels(2) } };

/** Six levels; content invented. */
export const SixLevels: Story = { name: 'Sex nivåer', args: { plan: planWithLevels(6) } };

/**
 * Another region's model in data alone: five perspectives, strategic goals, success factors and measures.
 * The content is invented.
 */
export const OtherModel: Story = {
  name: 'En annan regions modell',
  args: { plan: perspectivePlan },
};

/** Six steps and the forums of another region, of which the document describes one; the others are placeholders. */
export const QualityAsStrategy: Story = {
  name: 'Kvalitet som strategi',
  args: { plan: qualityAsStrategy, defaultExpanded: 'all' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('treeitem', { name: /^Steg \d/ })).toHaveLength(6);
    await expect(canvas.getAllByText('Platshållare')).toHaveLength(5);
    await expect(canvas.getByText('MPG Forum (medicinsk programgrupp)')).toBeVisible();
  },
};

const twoPlans: Plan = {
  ...namndplan2024,
  id: 'flera-rotter',
  title: 'Flera rötter',
  nodes: namndplan2024.nodes
    .filter(({ level }) => level !== 'vision')
    .map((node) => (node.parent === 'vision' ? { ...node, parent: null } : node)),
};

/** Without a vision, the seven mål are roots. */
export const SeveralRoots: Story = { name: 'Flera rötter', args: { plan: twoPlans } };

const faulty = parsePlan(faultyPlan);

/** Every error that a hierarchy can have: everything is shown, and what to correct is listed. */
export const BadData: Story = {
  name: 'Fel i underlaget',
  args: { ...(faulty.value && { plan: faulty.value }), defaultExpanded: 'all' },
  render: (args) => (
    <>
      <IssueList issues={faulty.issues} />
      <GoalTree {...args} />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('treeitem', { name: /Saknar överordnad/ })).toBeVisible();
    await expect(canvas.getByText(/hör under ”finns-inte”/)).toBeVisible();
  },
};

/** The narrowest width that a page has to support. */
export const Narrow: Story = {
  name: '320 px',
  decorators: [
    (Story) => (
      <div className="narrow">
        <Story />
      </div>
    ),
  ],
};

interface ScaleArgs {
  /** Number of generated nodes. */
  nodes: number;
}

/** Generated plans of any size, in a frame of fixed height; content invented. */
export const Scale: StoryObj<ScaleArgs> = {
  name: 'Storlek',
  args: { nodes: 1000 },
  argTypes: { nodes: { control: 'select', options: [1000, 10_000, 100_000] } },
  render: ({ nodes }) => (
    <GoalTree className="fixed-height" plan={planOfSize(nodes)} defaultExpanded="all" />
  ),
};

interface StatesArgs {
  /** Which state; by default all of them, one after another. */
  state: StateName | 'all';
}

/** A plan that is fetched: loading, failed, empty, partly loaded, old, or without a connection. */
export const States: StoryObj<StatesArgs> = {
  name: 'Laddning och fel',
  args: { state: 'all' },
  argTypes: { state: { control: 'select', options: ['all', ...STATES] } },
  render: ({ state }) => <StatesPage key={state} state={state} />,
};
