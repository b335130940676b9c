/** The types of the views' props, checked by the compiler. */
import { createElement, createRef, type ReactNode } from 'react';
import { describe, expectTypeOf, test } from 'vitest';
import * as maltrad from '../../src/index';

/** A host's component that passes its props on, including those of the root element. */
const handsOn = {
  ActionList: (props: maltrad.ActionListProps) => createElement(maltrad.ActionList, props),
  BudgetTable: (props: maltrad.BudgetTableProps) => createElement(maltrad.BudgetTable, props),
  ErrorMessage: (props: maltrad.ErrorMessageProps) => createElement(maltrad.ErrorMessage, props),
  FollowUpCycle: (props: maltrad.FollowUpCycleProps) => createElement(maltrad.FollowUpCycle, props),
  FollowUpPicker: (props: maltrad.FollowUpPickerProps) =>
    createElement(maltrad.FollowUpPicker, props),
  FreshnessNote: (props: maltrad.FreshnessNoteProps) => createElement(maltrad.FreshnessNote, props),
  GoalMatrix: (props: maltrad.GoalMatrixProps) => createElement(maltrad.GoalMatrix, props),
  GoalTree: (props: maltrad.GoalTreeProps) => createElement(maltrad.GoalTree, props),
  IssueList: (props: maltrad.IssueListProps) => createElement(maltrad.IssueList, props),
  LoadBoundary: (props: maltrad.LoadBoundaryProps) => createElement(maltrad.LoadBoundary, props),
  MeasureChart: (props: maltrad.MeasureChartProps) => createElement(maltrad.MeasureChart, props),
  NodeDetails: (props: maltrad.NodeDetailsProps) => createElement(maltrad.NodeDetails, props),
  OrganisationChart: (props: maltrad.OrganisationChartProps) =>
    createElement(maltrad.OrganisationChart, props),
  OrganisationDatePicker: (props: maltrad.OrganisationDatePickerProps) =>
    createElement(maltrad.OrganisationDatePicker, props),
  OrganisationOutline: (props: maltrad.OrganisationOutlineProps) =>
    createElement(maltrad.OrganisationOutline, props),
  OrganisationTable: (props: maltrad.OrganisationTableProps) =>
    createElement(maltrad.OrganisationTable, props),
  OwnershipFilter: (props: maltrad.OwnershipFilterProps) =>
    createElement(maltrad.OwnershipFilter, props),
  PlanBand: (props: maltrad.PlanBandProps) => createElement(maltrad.PlanBand, props),
  StatusLegend: (props: maltrad.StatusLegendProps) => createElement(maltrad.StatusLegend, props),
  TreeSkeleton: (props: maltrad.TreeSkeletonProps) => createElement(maltrad.TreeSkeleton, props),
  UnitDetails: (props: maltrad.UnitDetailsProps) => createElement(maltrad.UnitDetails, props),
};

type Handed = Parameters<(typeof handsOn)[keyof typeof handsOn]>[0];

describe('The props of every view', () => {
  test('include those of its root element, with `ref` and `style`', () => {
    expectTypeOf<Handed>().toHaveProperty('className');
    expectTypeOf<Handed>().toHaveProperty('style');
    expectTypeOf<Handed>().toHaveProperty('ref');
    expectTypeOf<Handed>().toHaveProperty('aria-label');
  });

  test('are exactly those that the view takes', () => {
    expectTypeOf(maltrad.GoalTree).parameter(0).toEqualTypeOf<maltrad.GoalTreeProps>();
    expectTypeOf(handsOn.GoalTree).toBeCallableWith({
      plan: { id: '', title: '', levels: [], nodes: [] },
      ref: createRef<HTMLDivElement>(),
      children: 'in the toolbar' satisfies ReactNode,
    });
  });

  test('accept `null` for the node or unit', () => {
    expectTypeOf<null>().toExtend<maltrad.NodeDetailsProps['nodeId']>();
    expectTypeOf<null>().toExtend<maltrad.UnitDetailsProps['unitId']>();
  });
});

describe('The types of the data', () => {
  test('accept data written `as const`', () => {
    const plan = {
      id: 'plan',
      title: 'Plan',
      levels: [{ id: 'mal', name: 'Mål', kind: 'goal' }],
      nodes: [{ id: 'a', level: 'mal', name: 'Mål 1', directedTo: ['hsn'] }],
    } as const;
    const followUp = {
      id: 'f',
      planId: 'plan',
      title: 'Delår',
      date: '2025-08-31',
      observations: [{ of: 'a', period: '2025', value: 1 }],
    } as const;
    expectTypeOf(plan).toExtend<maltrad.Plan>();
    expectTypeOf(followUp).toExtend<maltrad.FollowUp>();
    expectTypeOf(maltrad.planStatuses).toBeCallableWith(plan, followUp);
  });
});
