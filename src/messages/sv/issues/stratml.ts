/** The places that a sentence applies to. */
export interface Places {
  /** The first places. */
  places: readonly string[];
  /** How many places there are. */
  count: number;
}

/** How many are left out. */
export interface Count {
  count: number;
}

/** Texts about StratML documents that are read or written, in Swedish. */
export const stratml = {
  namespace: at('Namnrymden är ingen av StratML:s. Filen läses som om den vore det'),
  unexpected: at(
    'Element eller attribut hör enligt schemat inte hemma där de står. Det som gick att förstå är läst',
  ),
  order: at('Elementen står i en annan ordning än schemat kräver. De är lästa ändå'),
  repeatedId: at('Identifieraren används redan. Posten har fått ett eget id efter sin plats'),
  invalidId: at(
    'Identifieraren följer inte XML:s regler (börjar med en siffra, till exempel). Den används ändå',
  ),
  noName: at('Namn saknas. En annan text i posten visas i stället, om det finns någon'),
  noNumber: at('Målvärdet står bara i ord, så inget utfall kan jämföras med det'),
  badNumber: at('NumberOfUnits är inget tal. Texten är med som anmärkning'),
  badDate: at('Datumet är inte skrivet ÅÅÅÅ-MM-DD och används inte'),
  emptyResult: at('Målvärdet eller utfallet är tomt och visas inte'),
  placeholder: at('Texten säger bara att innehållet ska komma. Den visas som platshållare'),
  persons: at(
    'Intressenten är en person. Namn på personer läses inte, eftersom de är personuppgifter',
  ),
  untyped: at(
    'Filen säger inte om intressenten är en person. Namnet läses inte, eftersom det kan vara en personuppgift',
  ),
  noRole: at('Filen säger inte om intressenten ska utföra något. Posten visas som riktad till den'),
  relations: at('Samband med andra poster (Relationship) läses inte'),
  empty: at('Posten är helt tom och visas inte'),
  unread: at('Element i StratML 3.5 som inte läses'),
  doctype:
    'Filen har en DOCTYPE. Sådana läses inte, eftersom de kan peka ut eller fylla på med annat.',
  emptyFile: 'Filen är tom.',
  wrongEncoding: 'Tecknen följer inte den teckenkodning som filen anger.',
  notWellFormed: ({ detail }: { detail: string }) => `Filen är inte välformad XML: ${detail}`,
  notStratml: ({ element }: { element: string }) =>
    `Filen är XML men inte StratML: den börjar med <${element}>.`,
  otherVersion: ({ element, namespace }: { element: string; namespace: string }) =>
    `Filen är StratML i en version som inte läses: den börjar med <${element}> i namnrymden ”${namespace}”. Det som läses är del 1 och 2 (ISO 17469) och version 3.5.`,
  indicators: ({ count }: Count) =>
    `Inte med i filen: ${count} indikatorer: del 1 har bara deras namn.`,
  indicatorFigures: ({ count }: Count) => `Inte med i filen: ${count} värden av indikatorer.`,
  otherFigures: ({ count }: Count) =>
    `Inte med i filen: ${count} värden som inte är utfall av en indikator.`,
  otherTargets: ({ count }: Count) =>
    `Inte med i filen: ${count} målvärden för annat än indikatorer.`,
  unitAssessments: ({ count }: Count) =>
    `Inte med i filen: ${count} bedömningar av enskilda enheter.`,
  analyses: ({ count }: Count) => `Inte med i filen: ${count} analyser och åtgärder.`,
};

/** A sentence, followed by the number of places that it applies to and the first of them. */
function at(sentence: string) {
  return ({ places, count }: Places): string =>
    `${sentence}. ${count} ${count === 1 ? 'ställe' : 'ställen'}: ${places.join(', ')}${count > places.length ? ', …' : ''}`;
}
