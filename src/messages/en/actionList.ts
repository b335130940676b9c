import type { Messages } from '../messages';

/** Texts about deviations and actions, in English. */
export const actionList: Messages['actionList'] = {
  name: 'Deviations and actions',
  empty: 'No deviations or actions have been reported.',
  emptySelection: 'Nothing matches the selection.',
  total: (count) => (count === 1 ? '1 action' : `${count} actions`),
  inState: ({ count, word }) => `${count} ${word.toLocaleLowerCase('en')}`,
  overdue: (count) => `${count} ${count === 1 ? 'is' : 'are'} overdue.`,
  overdueByDate: (count) => `${count} ${count === 1 ? 'is' : 'are'} overdue by date.`,
  unanswered: (count) =>
    count === 1 ? '1 deviation has no action.' : `${count} deviations have no action.`,
  urgency: {
    late: 'Late',
    unanswered: 'Without an action',
    open: 'Planned or under way',
    done: 'Done',
  },
  unit: 'Unit',
  allUnits: 'All units',
  state: 'State',
  allStates: 'All states',
  showAll: 'Show all',
  shownAll: (total) => `Showing all: ${total}.`,
  shown: (shown, total, hidden) =>
    `Showing ${shown} of ${total}. Hidden by the selection: ${hidden}.`,
  deviations: (count) => (count === 1 ? '1 deviation' : `${count} deviations`),
  deviation: 'Deviation',
  cause: (text) => `Analysis: ${text}`,
  noActions: 'No action has been reported.',
  action: 'Action',
  responsible: 'Responsible',
  dueDate: 'Due',
  effect: 'Effect',
  isOverdue: 'Overdue',
  isOverdueByDate: 'Overdue by date',
  effectFollowedUp: 'The effect has been followed up',
  effectNotFollowedUp: 'The effect has not been followed up',
  notStated: 'Not stated',
  unknownNode: 'Not in the plan',
};

/** Texts about risks, opportunities and internal control, in English. */
export const risks: Messages['risks'] = {
  kind: { risk: 'Risk', opportunity: 'Opportunity' },
  likelihood: (value) => `likelihood ${value}`,
  consequence: (value) => `consequence ${value}`,
  control: (text) => `Internal control: ${text}`,
  controlResult: (text) => `Result of the check: ${text}`,
  noControlResult: 'Result of the check: missing',
  answers: (name) => `In answer to: ${name}`,
  count: ({ risk, opportunity }) =>
    [
      risk > 0 ? `${risk} ${risk === 1 ? 'risk' : 'risks'}` : '',
      opportunity > 0
        ? `${opportunity} ${opportunity === 1 ? 'opportunity' : 'opportunities'}`
        : '',
    ]
      .filter(Boolean)
      .join(' and '),
  found: ({ count }) => `Reported: ${count}.`,
  unanswered: (count) => (count === 1 ? '1 has no action.' : `${count} have no action.`),
};
