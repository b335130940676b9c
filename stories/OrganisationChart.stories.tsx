import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { withPosts } from '../src/core';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../src/example';
import { IssueList, OrganisationChart, parseOrganisation } from '../src/index';
import { fictionalDirectory } from './data/fictionalDirectory';
import { faultyOrganisation, organisationOfSize } from './data/fictionalOrganisations';
import { mandatePeriods } from './data/fictionalPeriods';
import { MandatePeriodsPage } from './pages/MandatePeriodsPage';
import { OrganisationPage } from './pages/OrganisationPage';

const meta = {
  id: 'organisationchart',
  title: 'Vyer/OrganisationChart',
  component: OrganisationChart,
  args: { organisation: electedOrganisation },
  argTypes: {
    organisation: { control: 'object' },
    hierarchy: { control: 'inline-radio', options: ['orders', 'manages', 'owns'] },
    defaultHierarchy: { control: 'inline-radio', options: ['orders', 'manages', 'owns'] },
    onHierarchyChange: { action: 'hierarchyChange' },
    rootAt: { control: 'inline-radio', options: ['top', 'left'] },
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
} satisfies Meta<typeof OrganisationChart>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All props, to try out. */
export const Playground: Story = { name: 'Alla egenskaper' };

/** The first unit on the left: for charts that are read sideways. */
export const RootAtLeft: Story = { name: 'Från vänster', args: { rootAt: 'left' } };

/** Two hierarchies over the same units, and a switch between them. */
export const TwoHierarchies: Story = {
  name: 'Två ordningar',
  args: { organisation: officialsOrganisation },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Vem leder' }));
    await expect(
      canvas.getByRole('treeitem', { name: /^Regionförvaltning.*leds av Regiondirektör/ }),
    ).toBeInTheDocument();
  },
};

/** Companies with their shares; the mark on the edge means that more than half is owned. */
export const Companies: Story = { name: 'Bolag', args: { organisation: ownedCompanies } };

/**
 * Posts and their holders, which are shown only if the host adds a directory with `withPosts`: shared,
 * acting and vacant ones. Every person is invented.
 */
export const Posts: Story = {
  name: 'Befattningar och personer',
  args: { organisation: withPosts(electedOrganisation, fictionalDirectory) },
  render: ({ organisation }) => (
    <OrganisationPage
      heading="Förtroendeuppdrag"
      introduction="Alla personer är påhittade. Välj en nämnd för att se alla dess befattningar."
      organisation={organisation}
    />
  ),
  play: async ({ canvas }) => {
    const board = canvas.getByRole('treeitem', { name: /^Regionstyrelse.*Ordförande: Exempel/ });
    await userEvent.click(board);
    await expect(canvas.getByText('Befattningar')).toBeVisible();
  },
};

/** The interface in English; the words of the organisation are not translated. */
export const English: Story = { name: 'På engelska', args: { locale: 'en' } };

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

/** An organisation without units says that it is empty. */
export const Empty: Story = {
  name: 'Tom organisation',
  args: { organisation: { id: 'tom', title: 'Tom', units: [], relations: [] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Organisationen innehåller inga enheter.')).toBeVisible();
  },
};

/** A single unit without any further data. */
export const OneUnit: Story = {
  name: 'En enda enhet',
  args: {
    organisation: {
      ...electedOrganisation,
      id: 'en-enhet',
      units: electedOrganisation.units.slice(0, 1),
      relations: [],
    },
  },
};

const faulty = parseOrganisation(faultyOrganisation);

/** Every error that an organisation can have: everything is shown, and what to correct is listed. */
export const BadData: Story = {
  name: 'Fel i underlaget',
  args: { ...(faulty.value && { organisation: faulty.value }), defaultExpanded: 'all' },
  render: (args) => (
    <>
      <IssueList issues={faulty.issues} />
      <OrganisationChart {...args} />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('treeitem', { name: /^Utan plats, samverkan/ })).toBeVisible();
  },
};

/**
 * Another mandate period, and how the units have changed since the one before; the later period is
 * invented.
 */
export const MandatePeriods: Story = {
  name: 'Ändringar mellan mandatperioder',
  args: { organisation: mandatePeriods },
  render: ({ organisation }) => <MandatePeriodsPage organisation={organisation} />,
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('treeitem', { name: /^Kulturutskott, utskott, Flyttad/ }),
    ).toBeInTheDocument();
  },
};

interface ScaleArgs {
  /** Number of generated units. */
  units: number;
}

/** Generated organisations of any size, in a frame of fixed height; content invented. */
export const Scale: StoryObj<ScaleArgs> = {
  name: 'Storlek',
  args: { units: 1000 },
  argTypes: { units: { control: 'select', options: [100, 1000, 10_000] } },
  render: ({ units }) => (
    <OrganisationChart
      className="fixed-height"
      organisation={organisationOfSize(units)}
      defaultExpanded="all"
    />
  ),
};
