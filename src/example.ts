export { budget2021 } from './example/budget2021';
export { electedOrganisation } from './example/electedOrganisation';
export { exampleFollowUps } from './example/exampleFollowUps';
export { financialGoals2021 } from './example/financialGoals2021';
export { financialApril2020, regionplanApril2020 } from './example/cycle/regionplanApril2020';
export { namndplan2024 } from './example/namndplan2024';
export { officialsOrganisation } from './example/officialsOrganisation';
export { ownedCompanies } from './example/ownedCompanies';
export { regionplan2020 } from './example/regionplan2020';

// The types that the data consists of.
export type {
  FollowUpAction,
  Alternate,
  Analysis,
  Assessment,
  Budget,
  BudgetAlternate,
  BudgetCellNote,
  BudgetColumn,
  BudgetRow,
  Calculation,
  Cycle,
  CyclePlan,
  CycleReport,
  CycleText,
  Figure,
  FollowUp,
  FollowUpRisk,
  FollowUpTarget,
  Level,
  LevelShare,
  Look,
  Measure,
  Nature,
  Observation,
  Organisation,
  OrganisationRelation,
  OrganisationUnit,
  Perspective,
  Plan,
  PlanningCondition,
  PlanNode,
  PlanUnit,
  RollUpRule,
  ScaleLevel,
  SourceDocument,
  SourceRef,
  StatedRule,
  StatusScale,
  MeasureTarget,
  NodeLink,
  Threshold,
  Unavailable,
  ValueWords,
} from './core';
