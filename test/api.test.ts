/** The public surface: a name more or less is a decision, and is noted in the changelog. */
import { describe, expect, test, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { exportedNames } from './support/namingRules';
import { baseName, folderOf, readSourceFiles } from './support/sourceFile';

/** Names exported by each entry, types included, in the order of the alphabet. */
const NAMES: Record<string, string[]> = {
  core: [
    'Action',
    'ActionState',
    'Analysis',
    'Assessment',
    'Budget',
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
    'Parsed',
    'Plan',
    'PlanItem',
    'PlanNode',
    'PlanStatuses',
    'REASONS',
    'Reason',
    'RollUpRule',
    'RolledUp',
    'Row',
    'SCALES',
    'Series',
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
    'ownershipOf',
    'parseFollowUp',
    'parseOrganisation',
    'parsePlan',
    'planActions',
    'planStatuses',
    'planTree',
    'rollUp',
    'seriesOf',
    'statusCounts',
    'statusIssues',
    'statusSummary',
    'toTree',
    'trendOf',
    'trendText',
    'unitBudget',
    'unitLabel',
    'unitMatrix',
    'unitsOfGoal',
    'visibleRows',
  ],
  data: [
    'Branch',
    'ChildrenQueryOptions',
    'ComposedOptions',
    'Converted',
    'CsvSourceOptions',
    'FollowUpQueryOptions',
    'HttpOptions',
    'HttpSourceOptions',
    'Issue',
    'IssueCode',
    'KoladaOptions',
    'LoadError',
    'LoadErrorKind',
    'LoadErrorText',
    'LoadPart',
    'LoadState',
    'Loaded',
    'MemorySourceOptions',
    'OrganisationQueryOptions',
    'PlanQueryOptions',
    'PlanWithFollowUp',
    'PlanWithFollowUpOptions',
    'ReadCsv',
    'Source',
    'SourceRequest',
    'StratmlOptions',
    'WriteCsvOptions',
    'WriteStratmlOptions',
    'childrenQuery',
    'composedSource',
    'csvSource',
    'csvTemplate',
    'followUpQuery',
    'httpSource',
    'koladaSource',
    'memorySource',
    'organisationQuery',
    'planQuery',
    'readCsv',
    'readStratml',
    'stratmlSource',
    'usePlanWithFollowUp',
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
    'ActionFilter',
    'ActionList',
    'ActionListProps',
    'ErrorMessage',
    'ErrorMessageProps',
    'Expanded',
    'FollowUp',
    'FollowUpPicker',
    'FollowUpPickerProps',
    'FreshnessNote',
    'FreshnessNoteProps',
    'GoalMatrix',
    'GoalMatrixProps',
    'GoalTree',
    'GoalTreeProps',
    'Hierarchy',
    'Issue',
    'IssueCode',
    'IssueList',
    'IssueListProps',
    'Level',
    'LoadBoundary',
    'LoadBoundaryProps',
    'Locale',
    'MessageOverrides',
    'NodeDetails',
    'NodeDetailsProps',
    'Organisation',
    'OrganisationChart',
    'OrganisationChartProps',
    'Parsed',
    'Plan',
    'PlanNode',
    'StatusLegend',
    'StatusLegendProps',
    'TreeSkeleton',
    'TreeSkeletonProps',
    'UnitDetails',
    'UnitDetailsProps',
    'Viewport',
    'parseFollowUp',
    'parseOrganisation',
    'parsePlan',
    'statusIssues',
  ],
};

const WITHOUT_REACT = ['core', 'example'];

const absent = vi.hoisted(() => () => {
  throw new Error('React is not installed');
});
vi.mock('react', absent);
vi.mock('react-dom', absent);
vi.mock('react/jsx-runtime', absent);
vi.mock('react/jsx-dev-runtime', absent);

const files = readSourceFiles('src').filter(
  ({ path }) => folderOf(path) === '' && path.endsWith('.ts'),
);
const modules = import.meta.glob('../src/*.ts');

describe('The entries', () => {
  test.each(files.map((file) => [baseName(file.path), file] as const))(
    '%s exports exactly what is listed',
    (name, file) => {
      expect(exportedNames(file).toSorted()).toEqual(NAMES[name]);
    },
  );

  test('are all there, and in the package', () => {
    const names = files.map(({ path }) => baseName(path));
    expect(names).toEqual(Object.keys(NAMES).toSorted());
    const published = Object.keys(manifest.exports).filter((name) => !/\.\w+/.test(name));
    expect(published.map((name) => name.slice(2) || 'index').toSorted()).toEqual(names);
  });
});

describe('Where React is not installed', () => {
  test('nothing can import it', async () => {
    await expect(import('react')).rejects.toThrow('mocking');
  });

  test.each(WITHOUT_REACT)('%s runs', async (name) => {
    await expect(modules[`../src/${name}.ts`]?.()).resolves.toBeTypeOf('object');
  });
});
