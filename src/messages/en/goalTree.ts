import type { Messages } from '../messages';

/** Texts of a goal tree and its cards, in English. */
export const goalTree: Messages['goalTree'] = {
  name: (title) => `Goal tree ${title}`,
  empty: 'The plan has no goals.',
  emptyAdvice: 'Once the plan has content, it is shown here.',
  onlyOf: (unit) => `Only what concerns ${unit} is shown.`,
  nothingOf: (unit) => `Nothing in the plan concerns ${unit}.`,
  unloaded: (counts) => `Not loaded yet: ${counts}`,
  records: (count) => (count === 1 ? '1 record' : `${count} records`),
  placeholder: 'Placeholder',
  duplicate: 'Duplicate',
  reference: 'Reference',
  directedTo: 'Directed to',
  removed: 'Removed',
  quoted: (name) => `"${name}"`,
  notSuperseded: (title) =>
    `The plan does not say that it supersedes ${title}, so their goals are not compared.`,
  children: (counts) => `contains ${counts}`,
  otherPlan: 'The follow-up is of another plan and is not shown.',
  card: {
    target: (words) => `target ${words}`,
    forecast: (word, figure) => `Forecast: ${[word, figure].filter(Boolean).join(', ')}`,
    contributesTo: (names, plan) =>
      `Contributes to ${names}${plan === undefined ? '' : ` of ${plan}`}`,
    succeeds: (names, plan) => `Continues ${names}${plan === undefined ? '' : ` of ${plan}`}`,
    otherPlan: 'another plan',
    split: (names) => `A part of ${names}`,
    merged: (names) => `Merges ${names}`,
    before: (word, day) => `Before, ${day}: ${word}`,
    later: (word, day) => `Later, ${day}: ${word}`,
    beside: (word) => `Compared: ${word}`,
    unchanged: {
      before: (day, figure) =>
        `Unchanged since ${day}${figure === undefined ? '' : `, then ${figure}`}`,
      later: (day, figure) =>
        `Unchanged until ${day}${figure === undefined ? '' : `, then ${figure}`}`,
      undated: (_day, figure) =>
        `Same status in the comparison${figure === undefined ? '' : `, there ${figure}`}`,
    },
    isSame: 'same status',
    differs: 'different status',
    trendSince: (word, period) => `${word} since ${period}`,
    assessedBy: (assessor) =>
      assessor === undefined ? 'Set by assessment' : `Assessed by ${assessor}`,
    discrepancy: {
      assessments: 'Different assessments',
      figures: 'Different figures',
      measures: 'Measures disagree',
    },
    actions: (count, open, overdue) => {
      const all = count === 1 ? '1 action' : `${count} actions`;
      return `${all}, ${open} left to do${overdue === 0 ? '' : `, ${overdue} overdue`}`;
    },
    overdue: (count) => (count === 1 ? '1 action overdue' : `${count} actions overdue`),
    unavailable: 'Could not be fetched',
    noActions: 'No action of its own is reported',
    change: { increase: 'rising', decrease: 'falling', none: 'unchanged' },
    development: { improved: 'better', worsened: 'worse', unchanged: 'unchanged' },
    comparison: {
      improved: 'improved',
      worsened: 'worsened',
      same: 'unchanged',
      newlyAssessed: 'newly assessed',
      lost: 'no longer assessed',
      unassessed: 'still not assessed',
      added: 'new in the plan',
      notComparable: 'not comparable',
    },
  },
  filter: {
    shown: (levels) =>
      levels === ''
        ? 'Only placeholders, references and duplicates are shown.'
        : `${levels} shown, with the path to them`,
    none: 'Nothing has that status.',
    showAll: 'Show all',
  },
};
