import type { Messages } from '../../messages';

type Places = Parameters<Messages['stratml']['namespace']>[0];

/** Texts about StratML documents that are read or written, in English. */
export const stratml: Messages['stratml'] = {
  namespace: at('The namespace is not one of those of StratML. The file is read as if it were'),
  unexpected: at(
    'Elements or attributes are not where the schema allows them. What could be understood is read',
  ),
  order: at(
    'The elements are in a different order from the one that the schema requires. They are read anyway',
  ),
  repeatedId: at(
    'The identifier is taken. The record has been given an id of its own from its place',
  ),
  invalidId: at(
    'The identifier breaks the rules of XML (it starts with a digit, for instance). It is used anyway',
  ),
  noName: at('The name is missing. Another text of the record is shown instead, if there is one'),
  noNumber: at('The target is given only in words, so no outcome can be compared with it'),
  badNumber: at('NumberOfUnits is not a number. The text is kept as a note'),
  badDate: at('The date is not written YYYY-MM-DD and is not used'),
  emptyResult: at('The target or the outcome is empty and is not shown'),
  placeholder: at('The text only says that the content is to come. It is shown as a placeholder'),
  persons: at(
    'The stakeholder is a person. Names of persons are not read, since they are personal data',
  ),
  untyped: at(
    'The file does not say whether the stakeholder is a person. The name is not read, since it may be personal data',
  ),
  noRole: at(
    'The file does not say whether the stakeholder is to act. The record is shown as directed to it',
  ),
  relations: at('Relations to other records (Relationship) are not read'),
  empty: at('The record is completely empty and is not shown'),
  unread: at('Elements of StratML 3.5 that are not read'),
  doctype:
    'The file has a DOCTYPE. Such files are not read, since it can point to or expand into other content.',
  emptyFile: 'The file is empty.',
  wrongEncoding: 'The characters do not match the encoding that the file declares.',
  notWellFormed: ({ detail }) => `The file is not well-formed XML: ${detail}`,
  notStratml: ({ element }) => `The file is XML but not StratML: it begins with <${element}>.`,
  otherVersion: ({ element, namespace }) =>
    `The file is StratML of a version that is not read: it begins with <${element}> in the namespace "${namespace}". What is read is parts 1 and 2 (ISO 17469) and version 3.5.`,
  indicators: ({ count }) => `Not in the file: ${count} indicators: part 1 has only their names.`,
  indicatorFigures: ({ count }) => `Not in the file: ${count} figures of indicators.`,
  otherFigures: ({ count }) =>
    `Not in the file: ${count} figures that are not outcomes of an indicator.`,
  otherTargets: ({ count }) =>
    `Not in the file: ${count} targets for something other than an indicator.`,
  unitAssessments: ({ count }) => `Not in the file: ${count} assessments by individual units.`,
  analyses: ({ count }) => `Not in the file: ${count} analyses and actions.`,
};

/** A sentence, followed by the number of places that it applies to and the first of them. */
function at(sentence: string) {
  return ({ places, count }: Places): string =>
    `${sentence}. ${count} ${count === 1 ? 'place' : 'places'}: ${places.join(', ')}${count > places.length ? ', …' : ''}`;
}
