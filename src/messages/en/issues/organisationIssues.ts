import { grouped } from '../../../text/formatNumber';
import type { Messages } from '../../messages';

/** Texts about organisations, budgets and directories when they are read, in English. */
export const organisationIssues: Messages['organisationIssues'] = {
  unknownUnit: ({ path, name }) =>
    `${path}: unit "${name}" is not in the organisation. The relation is not shown.`,
  repeatedUnit: ({ path, name }) =>
    `${path}: id "${name}" is used by more than one unit. Relations apply to the first.`,
  reversedUnit: ({ path, name }) =>
    `${path}: "${name}" ends before it begins. It is shown for every date.`,
  reversedRelation: ({ path }) =>
    `${path}: the relation ends before it begins. It is shown for every date.`,
  selfRelation: ({ path, name }) =>
    `${path}: "${name}" has a relation to itself. The relation is not shown.`,
  selfOwned: ({ path, name }) =>
    `${path}: "${name}" is said to own itself. The relation is not shown.`,
  repeatedRelation: ({ path }) => `${path}: the same relation appears earlier. It is shown once.`,
  secondParent: ({ path, name, first, parent }) =>
    `${path}: "${name}" already has a parent of the same kind, "${first}". It is shown under "${first}", and the relation to "${parent}" is shown beside it.`,
  circle: ({ path, name }) =>
    `${path}: "${name}" is its own ancestor (a cycle). The cycle is cut and "${name}" is shown at the top.`,
  ownershipCircle: ({ path, name }) =>
    `${path}: "${name}" owns itself through others (a cycle). The cycle is cut and "${name}" is shown at the top.`,
  sharesExceed: ({ path, name }) =>
    `${path}: the shares in "${name}" add up to more than 100 per cent. They are shown as they are, and no majority owner is named.`,
  budgetUnit: ({ path, name }) =>
    `${path}: unit "${name}" is not in the organisation. The row is not shown on any unit.`,
  amountCount: ({ path, name }) =>
    `${path}: "${name}" does not have one amount for each column. Missing amounts are shown as empty, and surplus ones are not shown.`,
  budgetColumn: ({ path, name }) =>
    `${path}: column "${name}" is not in the budget. Its id is shown instead of a name.`,
  missingWhole: ({ path, name }) =>
    `${path}: the row is part of "${name}", which does not exist. It is shown by itself.`,
  missingTerm: ({ path, name }) =>
    `${path}: the row is the sum of, among others, "${name}", which does not exist. It is not counted.`,
  partOfItself: ({ path, name }) =>
    `${path}: "${name}" is part of itself (a cycle). The cycle is cut.`,
  repeatedRow: ({ path, name }) =>
    `${path}: id "${name}" is used by more than one row. Parts are shown under the first.`,
  repeatedColumn: ({ path, name }) =>
    `${path}: id "${name}" is used by more than one column. All are shown.`,
  partsExceed: ({ path, name }) =>
    `${path}: the parts of "${name}" add up to more than the row. All figures are shown as they are.`,
  partsDiffer: ({ path, name }) =>
    `${path}: the parts of "${name}" do not add up to the row. All figures are shown as they are.`,
  repeatedPost: ({ path }) => `${path}: the same id as an earlier post. Both are shown.`,
  reversedPost: ({ path }) => `${path}: ends before it begins. It is shown for every date.`,
  emptyName: ({ path }) => `${path}: the name is empty. The seat counts as vacant.`,
  seatsExceed: ({ path, holders, seats }) =>
    `${path}: the post has ${holders} holders at once for ${seats} ${seats === 1 ? 'seat' : 'seats'}. All are shown.`,
  postUnit: ({ path, name }) =>
    `${path}: unit "${name}" is not in the organisation. The post is not shown.`,
  pictureNotAllowed: ({ path, origin }) =>
    `${path}: pictures from "${origin}" are not allowed. Initials are shown.`,
  wrongKind: ({ path, isReplaced }) =>
    `${path}: the wrong kind of value. ${isReplaced ? 'A stand-in is shown.' : 'It is not shown.'}`,
  notADate: ({ path }) => `${path}: not a date. It is not shown.`,
  unknownField: ({ path, count }) =>
    `${path}: a field here is unknown and is not read.${count === 1 ? '' : ` It occurs in ${grouped(count, 'en')} places, first here.`}`,
};
