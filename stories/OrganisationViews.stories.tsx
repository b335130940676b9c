import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactNode } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../src/example';
import {
  IssueList,
  OrganisationOutline,
  OrganisationTable,
  parseOrganisation,
  type Highlight,
  type Organisation,
} from '../src/index';
import { faultyOrganisation, organisationOfSize } from './data/fictionalOrganisations';

interface ViewArgs {
  organisation: Organisation;
  view: 'outline' | 'table';
  locale?: 'sv' | 'en';
  defaultHierarchy?: 'orders' | 'manages' | 'owns';
  defaultExpanded?: readonly string[] | 'all';
  defaultSelected?: string | null;
  highlight?: Highlight;
}

/** Either view of one organisation. */
function OrganisationView({ view, defaultExpanded, ...shared }: ViewArgs): ReactNode {
  if (view === 'table') return <OrganisationTable {...shared} />;
  return <OrganisationOutline {...shared} defaultExpanded={defaultExpanded} />;
}

const meta = {
  id: 'organisationviews',
  title: 'Vyer/Organisation som lista och tabell',
  component: OrganisationView,
  args: { organisation: electedOrganisation, view: 'outline' },
  argTypes: {
    organisation: { control: 'object' },
    view: { control: 'inline-radio', options: ['outline', 'table'] },
    defaultHierarchy: { control: 'inline-radio', options: ['orders', 'manages', 'owns'] },
    locale: { control: 'inline-radio', options: ['sv', 'en'] },
    defaultExpanded: { control: 'object' },
    defaultSelected: { control: 'text' },
    highlight: { control: 'object' },
  },
} satisfies Meta<typeof OrganisationView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Boards with their committees; three committees share a name and are told apart by their boards. */
export const Elected: Story = {
  name: 'Förtroendepersoner, lista',
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Stäng alla' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Enheter under Regionfullmäktige' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Enheter under Regionstyrelse' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Öppna alla' }));
    await expect(canvas.getAllByRole('button', { name: /^Arbetsutskott, / })).toHaveLength(3);
  },
};

/** The same as a table, with the budget of each board. */
export const ElectedTable: Story = {
  name: 'Förtroendepersoner, tabell',
  args: { view: 'table' },
  play: async ({ canvas }) => {
    const row = canvas.getByRole('row', { name: /^Hälso- och sjukvårdsnämnd / });
    await expect(within(row).getAllByRole('cell').at(3)?.textContent).toMatch(/5.079/);
  },
};

/** Two hierarchies over the same units. */
export const Officials: Story = {
  name: 'Tjänstepersoner, lista',
  args: { organisation: officialsOrganisation },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Vem leder' }));
    await expect(canvas.getAllByText('leds av Regiondirektör')[0]).toBeVisible();
  },
};

/** The same as a table. */
export const OfficialsTable: Story = {
  name: 'Tjänstepersoner, tabell',
  args: { organisation: officialsOrganisation, view: 'table' },
};

/** Companies with shares. */
export const Companies: Story = { name: 'Bolag, lista', args: { organisation: ownedCompanies } };

/** Companies with shares, and whether each is owned by more than half. */
export const CompaniesTable: Story = {
  name: 'Bolag, tabell',
  args: { organisation: ownedCompanies, view: 'table' },
};

/** Two boards stand out while the others are faded. */
export const Highlighted: Story = {
  name: 'Framhävda, lista',
  args: { highlight: { ids: ['PN', 'RUN', 'RUN-KULT'] }, defaultSelected: 'RUN' },
};

/** The same as a table. */
export const HighlightedTable: Story = {
  name: 'Framhävda, tabell',
  args: { ...Highlighted.args, view: 'table' },
};

/** An organisation without units says that it is empty. */
export const Empty: Story = {
  name: 'Tom organisation',
  args: { organisation: { id: 'tom', title: 'Tom', units: [], relations: [] } },
  render: (args) => (
    <>
      <OrganisationView {...args} view="outline" />
      <OrganisationView {...args} view="table" />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Organisationen innehåller inga enheter.')).toHaveLength(2);
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
      <OrganisationView {...args} view="outline" />
      <OrganisationView {...args} view="table" />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button', { name: 'Utan plats' })).toHaveLength(2);
  },
};

const narrow: Story['decorators'] = [
  (Show) => (
    <div className="narrow">
      <Show />
    </div>
  ),
];

/** The narrowest width that a page has to support. */
export const Narrow: Story = { name: '320 px, lista', decorators: narrow };

/** The narrowest width that a page has to support: the table scrolls inside its own frame. */
export const NarrowTable: Story = {
  name: '320 px, tabell',
  args: { view: 'table' },
  decorators: narrow,
};

interface ScaleArgs {
  /** Number of generated units. */
  units: number;
  view: ViewArgs['view'];
}

/** Renders the view on a click, so that the time it takes can be measured. */
function Scaled({ units, view }: ScaleArgs): ReactNode {
  const [isShown, setShown] = useState(false);
  if (!isShown) return <button onClick={() => setShown(true)}>Visa {units} enheter</button>;
  return (
    <OrganisationView view={view} organisation={organisationOfSize(units)} defaultExpanded="all" />
  );
}

/** Generated organisations of any size, all open; content invented. */
export const Scale: StoryObj<ScaleArgs> = {
  name: 'Storlek',
  args: { units: 1000, view: 'outline' },
  argTypes: { units: { control: 'select', options: [100, 1000, 10_000] } },
  render: (args) => <Scaled key={`${args.units} ${args.view}`} {...args} />,
};
