/** How much of the documents the example has: every sentence, part by part. */
import * as example from '../../src/example';
import type { Budget } from '../../src/model/budget/budget';
import { planBudgets } from '../../src/model/budget/planBudgets';
import { documentText, squeezed } from './sourceText';

/** A part of a document, from the words that it begins with to where the next one begins. */
export interface SourcePart {
  readonly document: string;
  readonly name: string;
  /** @default where the part before it ends */
  readonly from?: string;
  /** Why it is not in the example; a part without a reason is there whole. */
  readonly leftOut?: string;
}

/** A part with the number of its sentences, headings and rows, and those that the example does not have. */
export interface Coverage {
  readonly part: SourcePart;
  readonly sentences: number;
  readonly missing: readonly string[];
}

/** The parts of the documents, in their order. */
const SOURCE_PARTS: readonly SourcePart[] = [
  {
    document: 'regionplan',
    name: 'Cover and contents',
    leftOut: 'it says nothing of its own',
  },
  {
    document: 'regionplan',
    name: 'Political preface (p. 5)',
    from: '  Västerbotten är en bra plats',
    leftOut: 'it is a preface, signed by persons',
  },
  {
    document: 'regionplan',
    name: 'The plan, vision and goals (p. 6–7)',
    from: ' Det övergripande planeringsdokumentet',
  },
  {
    document: 'regionplan',
    name: 'Organisation and governance (p. 8–9)',
    from: ' Organisation och styrning',
    leftOut: 'the appendix says it at greater length',
  },
  {
    document: 'regionplan',
    name: 'Goal areas, goals and assignments (p. 10–22)',
    from: ' Målområden  \noch mål',
  },
  {
    document: 'regionplan',
    name: 'Planning conditions (p. 22–29)',
    from: 'Planeringsförutsättningar \nPlanering',
    leftOut: 'it is prose outside the goals; the figures that compare are data',
  },
  {
    document: 'regionplan',
    name: 'Economy: prose before the goals (p. 29–31)',
    from: ' 29\n\nRegionplan 2021',
    leftOut: 'it is prose outside the goals; the figures of it are data',
  },
  {
    document: 'regionplan',
    name: 'Financial goals and investments, table (p. 31–32)',
    from: 'Finansiella mål\nDet övergripande',
  },
  {
    document: 'regionplan',
    name: 'Economy: prose after the goals (p. 32–34)',
    from: 'Investeringar – avskrivningar\nI regionplanen',
    leftOut: 'it is prose outside the goals; the figures of it are data',
  },
  {
    document: 'regionplan',
    name: 'Result budget, table (p. 34)',
    from: 'Resultatbudget i miljoner kronor',
  },
  {
    document: 'regionplan',
    name: 'Budget by board: prose (p. 35)',
    from: ' Primärvården beställare får',
    leftOut: 'it is prose; amounts that differ from the table are data',
  },
  {
    document: 'regionplan',
    name: 'Budget by board, table (p. 35)',
    from: 'Nämnd och styrelse Budgetram',
  },
  {
    document: 'regionplan',
    name: 'Balance budget: prose (p. 36)',
    from: ' Balansbudget \n',
    leftOut: 'it is prose; the figures of it are data',
  },
  {
    document: 'regionplan',
    name: 'Balance budget, table (p. 36)',
    from: 'Tillgångar och skulder (mkr)',
  },
  {
    document: 'regionplan',
    name: 'Balance budget: more prose (p. 36)',
    from: 'det egna kapitalet, vilket är',
    leftOut: 'it is prose; the figures of it are data',
  },
  {
    document: 'regionplan',
    name: 'Cash flow: prose (p. 37)',
    from: ' Kassaflödesanalys\nFörändringen',
    leftOut: 'it is prose; the loan that it states is data',
  },
  {
    document: 'regionplan',
    name: 'Cash flow, table (p. 37)',
    from: 'Kassaflödesanalys (mkr)',
  },
  {
    document: 'regionplan',
    name: 'Appendix: elected bodies (p. 39–40)',
    from: ' Så styrs Region Västerbotten\nRegion',
  },
  {
    document: 'regionplan',
    name: 'Appendix: companies (p. 40)',
    from: 'Hel- och delägda bolag\nRegion',
  },
  {
    document: 'regionplan',
    name: 'Appendix: officials, governance, follow-up (p. 41–42)',
    from: ' Regiondirektör\n',
  },
  { document: 'namndplan', name: 'Nämndplan 2024–2027, whole' },
  {
    document: 'kvalitetspolicy',
    name: 'Kvalitetspolicy, whole',
    leftOut: 'it is a policy and no plan; which companies it covers stands on their page',
  },
  {
    document: 'interpellation',
    name: 'Answer to an interpellation in Region Jönköpings län, whole',
    leftOut: 'it is about another region; its model is a story',
  },
];

/** Signs that a page has beside its text: its number, its title and the name of a photographer. */
const FURNITURE =
  /^(?:\d{1,2}|Regionplan 202\d(?:–2023)?|BILAGA:|FO|TO|:|JO|N|A|S|W|ES|T|LI|G|M|”)$/u;

/** Between sentences, also where cells of a table have run together. */
const BETWEEN = /(?<=[.!?:])\s*(?=[A-ZÅÄÖ•])|(?<=[a-zåäö]{4})(?=[A-ZÅÄÖ])/u;

const squeezedLower = (text: string) => squeezed(text.replaceAll('•', '')).toLowerCase();

/** How many sentences of each part the example has. */
export function sourceCoverage(): Coverage[] {
  const shown = whatIsShown();
  return SOURCE_PARTS.map((part, place) => {
    const sentences = sentencesIn(textOf(part, SOURCE_PARTS[place + 1]));
    return { part, sentences: sentences.length, missing: sentences.filter((one) => !shown(one)) };
  });
}

function textOf(part: SourcePart, next: SourcePart | undefined): string {
  const text = documentText(part.document);
  const placeOf = (from: string | undefined) => {
    const at = from === undefined ? 0 : text.indexOf(`\n${from}`);
    if (at < 0) throw new Error(`No part of ${part.document} begins with "${from}"`);
    return at;
  };
  const isLast = next?.document !== part.document;
  return text.slice(placeOf(part.from), isLast ? undefined : placeOf(next.from));
}

/** Sentences, headings and rows; one that the end of a column divides is two. */
function sentencesIn(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?= \S)/u)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => !FURNITURE.test(line.trim()))
        .join('\n')
        .replaceAll(/-\n/gu, '')
        .replaceAll(/\s+/gu, ' '),
    )
    .flatMap((block) => block.split(BETWEEN))
    .map((sentence) => sentence.trim())
    .filter((sentence) => squeezedLower(sentence) !== '');
}

/**
 * Tells of a sentence whether the example has it: as part of a text, after names and headings that it has.
 * The full stop at its end does not count, since what is lifted out of a text ends where the text goes on.
 */
function whatIsShown(): (sentence: string) => boolean {
  const texts = [...textsOf({ ...example }), ...structure()].map(squeezedLower);
  const whole = new Set(texts);
  const all = texts.join('|');
  const isShown = (words: readonly string[]): boolean =>
    words.length === 0 ||
    all.includes(squeezedLower(words.join(' ').replace(/\.$/u, ''))) ||
    words.some(
      (_, at) =>
        whole.has(squeezedLower(words.slice(0, at + 1).join(' '))) && isShown(words.slice(at + 1)),
    );
  return (sentence) => isShown(sentence.split(' '));
}

/** Every text of the data, and its paragraphs. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data, ...data.split('\n\n')];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(textsOf);
}

/** What the data says by its structure, in the words that the documents have for it. */
function structure(): string[] {
  const { regionplan2020, ownedCompanies, budget2021, financialGoals2021 } = example;
  const numbers = Array.from({ length: 12 }, (_, at) => [`Mål ${at + 1}:`, `Mål ${at + 1}.`]);
  const directed = regionplan2020.nodes.flatMap(({ directedTo = [] }) => {
    const names = directedTo.map((id) => UNITS[id] ?? id);
    const last = names.pop() ?? '';
    return `Målet riktas till ${names.join(', ')}${names.length > 0 ? ' och ' : ''}${last}`;
  });
  const percent = (share = 0) => `${String(share).replace('.', ',')} %`;
  const names = ownedCompanies.units.map(({ name }) => `${name}, inklusive dotterbolagen`);
  const companies = [...names, ...ownedCompanies.relations.map(({ share }) => percent(share))];
  return [
    ...numbers.flat(),
    ...directed,
    ...companies,
    ...[budget2021, ...planBudgets(financialGoals2021)].flatMap(rowsOf),
    ...LABELS,
  ];
}

/** Labels of what is shown as a structure. */
const LABELS = [
  'Målområde:',
  'Delmål Indikatorer',
  'Region Västerbottens vision:',
  'Region Västerbottens mål:',
  'Norrlandsoperan AB, inklusive dotterbolag',
  'Region Västerbottens hel- och delägda bolag Ägarandel',
  'Region Västerbottens vision',
  '1.2 Regionfullmäktiges mål och nämndens delmål',
  'Region Västerbottens organisation och styrning',
  'Vår vision och våra mål',
  'Målområden och mål',
  'Så styrs Region Västerbotten',
  'Beredningarna för folkhälsa och demokrati i södra Lappland, Skellefteå- och Norsjöområdet samt Umeåregionen',
  'Revisionen',
  'Förvaltningschef',
  'Styrning',
  'Bokslut 2019',
  'Utfall 2019',
  'Nämnd och styrelse',
  'Tillgångar och skulder (mkr)',
  'Kassaflödesanalys (mkr)',
  // A figure of the text in large type, and what is written in a picture.
  '6 750 miljoner kronor prognostiseras',
  'skatteintäkterna till för 2021',
  'skola bok lärdom',
];

/** The rows of a table as they are printed. */
function rowsOf({ title, columns, rows, unit: tableUnit }: Budget): string[] {
  const heads = columns.map(({ name }) => name);
  return [
    ...heads,
    [title, ...heads].join(' '),
    ...rows.flatMap(({ name, amounts, printedDecimals = [], unit }) => {
      const printed = amounts.flatMap((amount, place) => {
        if (amount === null) return [];
        const number = Math.abs(amount).toFixed(printedDecimals[place] ?? decimalsOf(amount));
        return unit === '%' ? `${number.replace('.', ',')} %` : number.replace('.', ',');
      });
      const unitName = unit ?? tableUnit;
      return [name, [name, ...printed].join(' '), [`${name} (${unitName})`, ...printed].join(' ')];
    }),
  ];
}

const decimalsOf = (amount: number) => String(amount).split('.')[1]?.length ?? 0;

const UNITS: Readonly<Record<string, string>> = {
  RS: 'regionstyrelsen',
  HSN: 'hälso- och sjukvårdsnämnden',
  RUN: 'regionala utvecklingsnämnden',
  FHS: 'folkhögskolestyrelsen',
  PN: 'patientnämnden',
};
