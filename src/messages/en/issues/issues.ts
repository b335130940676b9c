import { exactWords, grouped } from '../../../text/formatNumber';
import { wordList } from '../../../text/wordList';
import type { Messages } from '../../messages';

/** Texts about problems in plans and follow-ups, and where the two do not agree, in English. */
export const issues: Messages['issues'] = {
  notAnObject: ({ kind }) =>
    `Expected a record (a JSON object), got ${kind}. Nothing can be shown.`,
  missingField: ({ path, isReplaced }) => `${path}: missing. ${outcome(isReplaced)}`,
  invalidDate: ({ path, text }) => `${path}: "${text}" is not a date. ${outcome(false)}`,
  repeatedId: ({ path, id }) =>
    `${path}: id "${id}" is already used in the list. The first applies.`,
  repeatedAction: ({ path, id }) =>
    `${path}: id "${id}" is used by more than one action. All are shown.`,
  secondScale: ({ path, id }) =>
    `${path}: scale "${id}" is for the same as an earlier one. The first that can be used applies.`,
  emptyName: ({ path }) => `${path}: the name is empty or cannot be seen.`,
  reversedDates: ({ path }) => `${path}: it ends before it begins. It is shown anyway.`,
  reversedLimits: ({ path, low, high }) =>
    `${path}: the lowest (${exactWords(low, 'en')}) is above the highest (${exactWords(high, 'en')}), so no value lies between them. They are shown as they stand and are not used.`,
  noWeight: ({ path, id }) =>
    `${path}: all that lies under "${id}" has the weight 0. It is shown, but cannot be weighed together.`,
  unknownDocument: ({ path, id }) =>
    `${path}: document "${id}" is not in the plan. Its id is shown instead of a title.`,
  differentAssessments: ({ path, id, before, status }) =>
    `${path}: "${id}" has two assessments of the same kind and day, "${before}" and "${status}". The later in the list applies.`,
  unreadPeriod: ({ path, period, count }) =>
    count === 1
      ? `${path}: "${period}" is not a period that is recognised. The figure is shown, but when it is for is not known.`
      : `${path}: "${period}" is not a period that is recognised. ${count} figures are shown, but when they are for is not known.`,
  differentFigures: ({ path, of, period, values, more, used }) =>
    `${path}: "${of}" has different values for ${period}: ${values.map((one) => exactWords(one, 'en')).join('; ')}${more === 0 ? '' : ` and ${grouped(more, 'en')} more`}. ${exactWords(used, 'en')} is used.`,
  invalidAddress: ({ path, isReplaced }) =>
    `${path}: the address is neither https nor relative. ${outcome(isReplaced)}`,
  wrongType: ({ path, expected, received, isReplaced }) =>
    `${path}: expected ${expected.map(expectedWords).join(' or ')}, got ${kindWord(received)}. ${outcome(isReplaced)}`,
  unknownValue: ({ path, words, received, near, isReplaced }) =>
    `${path}: expected one of the words ${wordList(words)}, got ${kindWord(received)}.${meant(near)} ${outcome(isReplaced)}`,
  unknownField: ({ path, near, count }) =>
    `${path}: the field is unknown and is not read.${meant(near)}${count === 1 ? '' : ` It occurs in ${grouped(count, 'en')} places, first here.`}`,
  unknownFields: ({ path, count }) =>
    `${path}: further unknown fields in records of this kind are not read${count === 1 ? '' : ` (${grouped(count, 'en')} places, first here)`}.`,
  missingParent: ({ id, parent }) =>
    `"${id}" belongs under "${parent}", which does not exist. It is shown under "No parent found".`,
  cycle: ({ id }) =>
    `"${id}" is its own ancestor (a cycle). The cycle is cut and shown at the top.`,
  duplicateId: ({ id, taken }) =>
    `Id "${taken}" is used by more than one record. The later one is shown as "${id}"; what belongs under the id is shown under the first.`,
  multipleRoots: ({ id, first }) =>
    `"${id}" has no parent, like "${first}" on a higher level. Both are shown at the top.`,
  noRoot: 'No record is at the top: the plan is empty or every record has a parent.',
  unknownLevel: ({ path, id }) =>
    `${path}: Level "${id}" is not in the plan. The record is shown anyway.`,
  unknownUnit: ({ path, id }) =>
    `${path}: Unit "${id}" is not in the plan. Its id is shown instead of a name.`,
  unknownPerspective: ({ path, id }) =>
    `${path}: Perspective "${id}" is not in the plan. Its id is shown instead of a name.`,
  unknownNode: ({ path, id }) =>
    `${path}: Record "${id}" is not in the plan. The reference is not shown.`,
  linkedNode: ({ path, id, plan }) =>
    `${path}: Record "${id}" is not in plan "${plan}". The link is shown with the id of the record.`,
  unknownPlan: ({ path, id }) =>
    `${path}: Plan "${id}" is not included. Links to it are shown with the id of the record.`,
  noSupersedes: ({ path }) =>
    `${path}: The plan does not say which plan it supersedes. The link is shown with the id of the record.`,
  followUpNode: ({ path, id }) => `${path}: Record "${id}" is not in the plan. It is not shown.`,
  unknownFigure: ({ path, id }) =>
    `${path}: "${id}" is neither a record nor a figure of the plan. The value is not used.`,
  followUpUnit: ({ path, id }) =>
    `${path}: Unit "${id}" is neither in the plan nor in the follow-up. Its id is shown instead.`,
  unknownRisk: ({ path, id }) =>
    `${path}: Risk or opportunity "${id}" is not in the follow-up. The reference is not shown.`,
  ruleLevel: ({ path, id }) =>
    `${path}: Level "${id}" is not in the plan. The rule applies to no level of that name.`,
  ruleNode: ({ path, id }) =>
    `${path}: Record "${id}" is not in the plan. The rule applies to no record of that id.`,
  unknownStatus: ({ path, id, words, near }) =>
    `${path}: Status "${id}" is not on the scale. It counts as not assessed. The scale has ${wordList(words)}.${meant(near)}`,
  unknownLimits: ({ path, ids, words, count }) =>
    `${path}: Thresholds and rules name statuses that are not on the scale: ${wordList(ids)}. What they apply to counts as not assessed (${count === 1 ? 'one place' : `${grouped(count, 'en')} places, first here`}). The scale has ${wordList(words)}.`,
  otherPlan: ({ path, id }) =>
    `${path}: The follow-up is of plan "${id}", not the one that is shown. It is not used.`,
  unusableScale: ({ path, id }) =>
    `${path}: Scale "${id}" should have two to five levels with different keys.`,
};

function outcome(isReplaced: boolean): string {
  return isReplaced ? 'A stand-in is shown.' : 'It is not shown.';
}

function meant(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['Array', 'a list'],
  ['Object', 'a record'],
  ['null', 'empty (null)'],
  ['undefined', 'nothing'],
  ['NaN', 'something that is not a number (NaN)'],
]);

function kindWord(kind: string): string {
  return KINDS.get(kind) ?? kind;
}

function expectedWords({ kind, from, to }: IssueExpected): string {
  const bounds = [from === undefined ? '' : ` from ${from}`, to === undefined ? '' : ` to ${to}`];
  return kindWord(kind) + bounds.join('');
}

type IssueExpected = Parameters<Messages['issues']['wrongType']>[0]['expected'][number];
