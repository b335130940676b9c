/** The public surface: a name more or less is a decision, and is noted in the changelog. */
import { describe, expect, test, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { packagesNeededBy } from './support/importRules';
import { exportedNames } from './support/namingRules';
import { baseName, folderOf, readSourceFiles } from './support/sourceFile';

/** What runs anywhere: `maltrad/core`, all of which is in `maltrad` too. */
const CORE = [
  'Action',
  'ActionState',
  'Analysis',
  'Assessment',
  'Budget',
  'Directory',
  'EvaluateOptions',
  'Evaluation',
  'Explanation',
  'FollowUp',
  'FollowUpComparison',
  'Hierarchy',
  'Issue',
  'IssueCode',
  'LOOKS',
  'LOOK_DIFFERENCE',
  'LayoutOptions',
  'Look',
  'MARK_CONTRAST',
  'Measurable',
  'NodeComparison',
  'NodeStatus',
  'Observation',
  'Organisation',
  'OrganisationComparison',
  'OrganisationRelation',
  'OrganisationUnit',
  'Ownership',
  'OwnershipScope',
  'Parsed',
  'Plan',
  'PlanItem',
  'PlanNode',
  'PlanStatuses',
  'Post',
  'PostHolder',
  'PostOptions',
  'REASONS',
  'Reason',
  'RollUpRule',
  'RolledUp',
  'Row',
  'SCALES',
  'Series',
  'StaffedOrganisation',
  'StaffedPost',
  'StatusCount',
  'StatusScale',
  'TEXT_CONTRAST',
  'Target',
  'Text',
  'ThemeColours',
  'ThemeReport',
  'Tree',
  'TreeAction',
  'TreeIssue',
  'TreeLayout',
  'TreeNode',
  'Trend',
  'UnitBudget',
  'UnitChange',
  'UnitItem',
  'UnitMatrix',
  'Verdict',
  'ancestors',
  'checkTheme',
  'compareFollowUps',
  'compareOrganisations',
  'comparisonSummary',
  'descendants',
  'evaluate',
  'explain',
  'explanationText',
  'goalsOfUnit',
  'hierarchiesOf',
  'layoutTree',
  'navigate',
  'organisationAt',
  'organisationTree',
  'ownershipHighlight',
  'ownershipOf',
  'parseDirectory',
  'parseFollowUp',
  'parseOrganisation',
  'parsePlan',
  'planActions',
  'planStatuses',
  'planTree',
  'postIssues',
  'postsOf',
  'rollUp',
  'seriesOf',
  'statusCounts',
  'statusIssues',
  'statusSummary',
  'toTree',
  'trendOf',
  'trendText',
  'turningDays',
  'unitBudget',
  'unitLabel',
  'unitMatrix',
  'unitsOfGoal',
  'visibleRows',
  'withPosts',
];

/** Names exported by each entry, types included. */
const NAMES: Record<string, string[]> = {
  core: CORE,
  data: [
    'ComposedOptions',
    'Converted',
    'CsvFile',
    'CsvOptions',
    'CsvSourceOptions',
    'FollowUp',
    'HttpOptions',
    'HttpSourceOptions',
    'Issue',
    'IssueCode',
    'KoladaOptions',
    'LoadError',
    'LoadErrorDetails',
    'LoadErrorKind',
    'LoadErrorText',
    'MemorySourceOptions',
    'Plan',
    'ReadCsv',
    'Source',
    'SourceRequest',
    'StratmlFile',
    'StratmlOptions',
    'WriteCsvOptions',
    'WriteStratmlOptions',
    'composedSource',
    'csvSource',
    'csvTemplate',
    'httpSource',
    'koladaSource',
    'memorySource',
    'readCsv',
    'readStratml',
    'stratmlSource',
    'writeCsv',
    'writeStratml',
  ],
  example: [
    'budget2021',
    'electedOrganisation',
    'exampleFollowUps',
    'financialGoals2021',
    'namndplan2024',
    'officialsOrganisation',
    'ownedCompanies',
    'regionplan2020',
  ],
  index: [
    ...CORE,
    'ActionFilter',
    'ActionList',
    'ActionListProps',
    'ErrorMessage',
    'ErrorMessageProps',
    'Expanded',
    'FollowUpPicker',
    'FollowUpPickerProps',
    'FreshnessNote',
    'FreshnessNoteProps',
    'GoalMatrix',
    'GoalMatrixProps',
    'GoalTree',
    'GoalTreeProps',
    'Highlight',
    'IssueList',
    'IssueListProps',
    'Level',
    'LoadBoundary',
    'LoadBoundaryProps',
    'Locale',
    'MessageOverrides',
    'NodeDetails',
    'NodeDetailsProps',
    'OrganisationChart',
    'OrganisationChartProps',
    'OrganisationDatePicker',
    'OrganisationDatePickerProps',
    'OrganisationOutline',
    'OrganisationOutlineProps',
    'OrganisationTable',
    'OrganisationTableProps',
    'OwnershipFilter',
    'OwnershipFilterProps',
    'StatusLegend',
    'StatusLegendProps',
    'TreeSkeleton',
    'TreeSkeletonProps',
    'UnitDetails',
    'UnitDetailsProps',
    'Viewport',
  ],
  query: [
    'Branch',
    'ChildrenKey',
    'ChildrenQueryOptions',
    'FollowUp',
    'FollowUpKey',
    'FollowUpQueryOptions',
    'Issue',
    'IssueCode',
    'LoadError',
    'LoadErrorDetails',
    'LoadErrorKind',
    'LoadErrorText',
    'LoadPart',
    'LoadState',
    'Loaded',
    'Organisation',
    'OrganisationKey',
    'OrganisationQueryOptions',
    'Plan',
    'PlanKey',
    'PlanLimits',
    'PlanNode',
    'PlanQueryOptions',
    'PlanWithFollowUp',
    'PlanWithFollowUpOptions',
    'QuerySettings',
    'Source',
    'SourceKey',
    'SourceQuery',
    'SourceRequest',
    'childrenQuery',
    'followUpQuery',
    'organisationQuery',
    'planQuery',
    'sourceKey',
    'usePlanWithFollowUp',
  ],
};

/** What of the ecosystem each entry needs; the others of `dependencies` are no concern of its host. */
const FRAMEWORKS: Record<string, string[]> = {
  core: [],
  data: [],
  example: [],
  index: ['react'],
  query: ['@tanstack/react-query', 'react'],
};
const WITHOUT_FRAMEWORK = ['core', 'data', 'example'];

const absent = vi.hoisted(() => () => {
  throw new Error('It is not installed');
});
vi.mock('react', absent);
vi.mock('react-dom', absent);
vi.mock('react/jsx-runtime', absent);
vi.mock('react/jsx-dev-runtime', absent);
vi.mock('@tanstack/react-query', absent);

const source = readSourceFiles('src');
const files = source.filter(({ path }) => folderOf(path) === '' && path.endsWith('.ts'));
const modules = import.meta.glob('../src/*.ts');

describe('The entries', () => {
  test.each(files.map((file) => [baseName(file.path), file] as const))(
    '%s exports exactly what is listed',
    (name, file) => {
      expect(exportedNames(file).toSorted()).toEqual(NAMES[name]?.toSorted());
    },
  );

  test('are all there, and in the package', () => {
    const names = files.map(({ path }) => baseName(path));
    expect(names).toEqual(Object.keys(NAMES).toSorted());
    const published = Object.keys(manifest.exports).filter((name) => !/\.\w+/.test(name));
    expect(published.map((name) => name.slice(2) || 'index').toSorted()).toEqual(names);
  });
});

describe('An entry needs', () => {
  const peers = Object.keys(manifest.peerDependencies);

  test.each(Object.entries(FRAMEWORKS))('%s of the peers, also on demand, only %j', (name, few) => {
    const needed = packagesNeededBy(source, `${name}.ts`);
    expect(needed.filter((each) => peers.includes(each))).toEqual(few);
  });

  test.each(Object.keys(FRAMEWORKS))('%s nothing that is not installed with it', (name) => {
    const installed = [...peers, ...Object.keys(manifest.dependencies)];
    const needed = packagesNeededBy(source, `${name}.ts`);
    expect(needed.filter((each) => !installed.includes(each))).toEqual([]);
  });
});

describe('Where neither React nor TanStack Query is installed', () => {
  test.each(['react', '@tanstack/react-query'])('nothing can import %s', async (name) => {
    await expect(import(name)).rejects.toThrow('mocking');
  });

  test.each(WITHOUT_FRAMEWORK)('%s runs', async (name) => {
    await expect(modules[`../src/${name}.ts`]?.()).resolves.toBeTypeOf('object');
  });
});
