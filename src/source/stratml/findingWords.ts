import type { Issue } from '../../model/parse/issue';

/** The kinds of thing that are wrong, or worth knowing, in StratML files. */
export type FindingKind =
  | 'namespace'
  | 'unexpected'
  | 'order'
  | 'repeatedId'
  | 'invalidId'
  | 'noName'
  | 'noNumber'
  | 'badNumber'
  | 'badDate'
  | 'emptyResult'
  | 'placeholder'
  | 'persons'
  | 'untyped'
  | 'noRole'
  | 'relations'
  | 'empty';

type Finding = Pick<Issue, 'code' | 'severity'> & Issue['message'];

/** What each kind says; the number of places and the first of them are added. */
export const findingWords: Readonly<Record<FindingKind, Finding>> = {
  namespace: {
    code: 'unknown-value',
    severity: 'warning',
    sv: 'Namnrymden är ingen av StratML:s. Filen läses som om den vore det',
    en: 'The namespace is none of those of StratML. The file is read as if it were',
  },
  unexpected: {
    code: 'unexpected-element',
    severity: 'notice',
    sv: 'Element eller attribut hör enligt schemat inte hemma där de står. Det som gick att förstå är läst',
    en: 'Elements or attributes do not belong where they stand, by the schema. What could be understood is read',
  },
  order: {
    code: 'unexpected-element',
    severity: 'notice',
    sv: 'Elementen står i en annan ordning än schemat kräver. De är lästa ändå',
    en: 'The elements stand in another order than the schema demands. They are read anyway',
  },
  repeatedId: {
    code: 'duplicate-id',
    severity: 'warning',
    sv: 'Identifieraren används redan. Posten har fått ett eget id efter sin plats',
    en: 'The identifier is taken. The record has an id of its own by its place',
  },
  invalidId: {
    code: 'invalid-id',
    severity: 'notice',
    sv: 'Identifieraren följer inte XML:s regler (börjar med en siffra, till exempel). Den används ändå',
    en: 'The identifier breaks the rules of XML (starts with a digit, for instance). It is used anyway',
  },
  noName: {
    code: 'missing-field',
    severity: 'warning',
    sv: 'Namn saknas. En annan text i posten visas i stället, om det finns någon',
    en: 'The name is missing. Another text of the record is shown instead, if there is one',
  },
  noNumber: {
    code: 'missing-field',
    severity: 'notice',
    sv: 'Målvärdet står bara i ord, så inget utfall kan jämföras med det',
    en: 'The target is only in words, so no outcome can be compared with it',
  },
  badNumber: {
    code: 'wrong-type',
    severity: 'warning',
    sv: 'NumberOfUnits är inget tal. Texten är med som anmärkning',
    en: 'NumberOfUnits is no number. The text is kept as a note',
  },
  badDate: {
    code: 'wrong-type',
    severity: 'notice',
    sv: 'Datumet är inte skrivet ÅÅÅÅ-MM-DD och används inte',
    en: 'The date is not written YYYY-MM-DD and is not used',
  },
  emptyResult: {
    code: 'missing-field',
    severity: 'notice',
    sv: 'Målvärdet eller utfallet är tomt och visas inte',
    en: 'The target or the outcome is empty and not shown',
  },
  placeholder: {
    code: 'placeholder',
    severity: 'notice',
    sv: 'Texten säger bara att innehållet ska komma. Den visas som platshållare',
    en: 'The text only says that the content is to come. It is shown as a placeholder',
  },
  persons: {
    code: 'left-out',
    severity: 'notice',
    sv: 'Intressenten är en person. Namn på personer läses inte, eftersom de är personuppgifter',
    en: 'The stakeholder is a person. Names of persons are not read, since they are personal data',
  },
  untyped: {
    code: 'left-out',
    severity: 'notice',
    sv: 'Filen säger inte om intressenten är en person. Namnet läses inte, eftersom det kan vara en personuppgift',
    en: 'The file does not say whether the stakeholder is a person. The name is not read, since it may be personal data',
  },
  noRole: {
    code: 'missing-field',
    severity: 'notice',
    sv: 'Filen säger inte om intressenten ska utföra något. Posten visas som riktad till den',
    en: 'The file does not say whether the stakeholder is to act. The record is shown as directed to it',
  },
  relations: {
    code: 'left-out',
    severity: 'notice',
    sv: 'Samband med andra poster (Relationship) läses inte',
    en: 'Relations to other records (Relationship) are not read',
  },
  empty: {
    code: 'left-out',
    severity: 'notice',
    sv: 'Posten är helt tom och visas inte',
    en: 'The record is quite empty and not shown',
  },
};
