import type { Messages } from '../messages';

/** Texts about goals by units, in English. */
export const goalMatrix: Messages['goalMatrix'] = {
  name: (title) => `Goal matrix ${title}`,
  caption: {
    goal: (title) => `Who each goal is directed to and what each of them has assessed: ${title}`,
    assignment: (title) =>
      `Who each assignment is directed to and what each of them has assessed: ${title}`,
  },
  scroller: {
    goal: (title) => `Goals of ${title}, a table to scroll`,
    assignment: (title) => `Assignments of ${title}, a table to scroll`,
  },
  keys: 'The arrow keys go between boards, goals and assessments. Escape lets go of what is chosen.',
  empty: 'The plan does not say who the goals are directed to, and no board has assessed them.',
  rowHead: { goal: 'Goal', assignment: 'Assignment' },
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  overall: 'Overall assessment',
  units: { goal: 'Boards', assignment: 'Units' },
  total: 'Total',
  directedTo: 'Directed to',
  notAssessed: 'Not assessed',
  filled: (filled, all) => `${filled} of ${all} cells are filled`,
  noneAssessed: {
    goal: 'No board has made an assessment of its own yet.',
    assignment: 'No unit has made an assessment of its own yet.',
  },
  left: (count) => `${count} not assessed`,
  differ: (rows) => `The assessments differ for ${rows}.`,
  differing: (rows) => `Differ for ${rows}`,
  disagree: (levels) => `The boards differ: ${levels}`,
  differInStatus: (levels) => `The boards differ in status: ${levels}`,
  bodyDisagrees: (levels, overall) => `The boards: ${levels}, but overall: ${overall}`,
  unitCount: {
    goal: (count, assessed) =>
      `${count === 1 ? '1 board' : `${count} boards`}, ${assessed} assessed`,
    assignment: (count, assessed) =>
      `${count === 1 ? '1 unit' : `${count} units`}, ${assessed} assessed`,
  },
  column: (rows, assessed) => `${rows}, ${assessed} assessed`,
  cells: (filled, assessed) =>
    `${filled === 1 ? '1 cell' : `${filled} cells`}, ${assessed} assessed`,
  unitRows: (unit, own, rows) => `${unit}: ${own} of ${rows}`,
  figureGives: (figure, status) => `${figure} gives ${status}`,
  byFigures: 'By figures of its own',
  noMotivation: 'No reason is given.',
  notDirected: 'By the plan, the goal is not directed to the unit.',
};
