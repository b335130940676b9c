/** Every view of the package with example data, for tests of what applies to all of them. */
import { createElement, type ReactElement, type Ref } from 'react';
import * as example from '../../src/example';
import {
  AboutData,
  ActionList,
  BudgetTable,
  ErrorMessage,
  FollowUpCycle,
  FollowUpPicker,
  FreshnessNote,
  GoalMatrix,
  GoalTree,
  IssueList,
  LoadBoundary,
  MeasureChart,
  NodeDetails,
  OrganisationChart,
  OrganisationDatePicker,
  OrganisationOutline,
  OrganisationTable,
  OwnershipFilter,
  parsePlan,
  PlanBand,
  StatusLegend,
  UnitDetails,
  type Locale,
  type MessageOverrides,
} from '../../src/index';
import { LoadError } from '../../src/load/loadError';
import { mandatePeriods } from '../../stories/data/fictionalPeriods';
import { loaded, NOW, part } from '../load-state/fixture';

/** Props that every view takes. */
export interface EveryViewProps {
  locale?: Locale;
  messages?: MessageOverrides;
  id?: string;
  className?: string;
  ref?: Ref<HTMLElement & HTMLDivElement>;
}

const { electedOrganisation: organisation, namndplan2024: plan, ownedCompanies } = example;
const [april, followUp] = example.exampleFollowUps as typeof example.exampleFollowUps &
  [(typeof example.exampleFollowUps)[number], (typeof example.exampleFollowUps)[number]];
const error = new LoadError('network');
const state = loaded(part({ error, nodeIds: ['a'], unavailable: ['a'] }), part({ name: 'Kolada' }));
const { issues } = parsePlan({ ...plan, levels: [], nodes: [{ id: 1 }, { id: 'a', level: 'b' }] });
const noop = () => {};

/** Renders each view, by name. */
export const everyView: Readonly<Record<string, (props: EveryViewProps) => ReactElement>> = {
  AboutData: (props) =>
    createElement(AboutData, { plan: example.regionplan2020, organisation, followUp, ...props }),
  ActionList: (props) =>
    createElement(ActionList, { plan, followUp, filter: { state: 'overdue' }, ...props }),
  BudgetTable: (props) =>
    createElement(BudgetTable, { budget: example.budget2021, onUnitIdChange: noop, ...props }),
  ErrorMessage: (props) => createElement(ErrorMessage, { error, onRetry: noop, ...props }),
  FollowUpCycle: (props) =>
    createElement(FollowUpCycle, {
      plan: example.regionplan2020,
      followUps: example.exampleFollowUps,
      onPlanIdChange: noop,
      ...props,
    }),
  FollowUpPicker: (props) =>
    createElement(FollowUpPicker, { followUps: example.exampleFollowUps, ...props }),
  FreshnessNote: (props) => createElement(FreshnessNote, { state, now: NOW, ...props }),
  GoalMatrix: (props) => createElement(GoalMatrix, { plan, followUp, selected: 'mal-4', ...props }),
  GoalTree: (props) =>
    createElement(GoalTree, {
      plan,
      followUp,
      compareWith: april,
      defaultExpanded: 'all',
      highlight: { ids: ['mal-1'], label: 'HSN' },
      onHighlightClear: noop,
      filter: ['partlyMet', 'notMet'],
      onFilterChange: noop,
      ...props,
    }),
  IssueList: (props) => createElement(IssueList, { issues, ...props }),
  LoadBoundary: (props) => createElement(LoadBoundary, { state, now: NOW, ...props }),
  MeasureChart: (props) =>
    createElement(MeasureChart, { plan, followUp, nodeId: 'indikator-1-1-1', ...props }),
  NodeDetails: (props) =>
    createElement(NodeDetails, {
      plan,
      followUp,
      nodeId: 'indikator-1-1-1',
      onNodeIdChange: noop,
      onClose: noop,
      ...props,
    }),
  OrganisationChart: (props) =>
    createElement(OrganisationChart, { organisation, defaultExpanded: 'all', ...props }),
  OrganisationDatePicker: (props) =>
    createElement(OrganisationDatePicker, { organisation: mandatePeriods, ...props }),
  OrganisationOutline: (props) =>
    createElement(OrganisationOutline, { organisation, defaultExpanded: 'all', ...props }),
  OrganisationTable: (props) => createElement(OrganisationTable, { organisation, ...props }),
  PlanBand: (props) =>
    createElement(PlanBand, { plan, followUp, compareWith: april, onNodeIdChange: noop, ...props }),
  OwnershipFilter: (props) =>
    createElement(OwnershipFilter, {
      organisation: ownedCompanies,
      highlighted: ['covered'],
      ...props,
    }),
  StatusLegend: (props) => createElement(StatusLegend, { plan, followUp, ...props }),
  UnitDetails: (props) =>
    createElement(UnitDetails, { organisation, unitId: 'RS', onClose: noop, ...props }),
};
