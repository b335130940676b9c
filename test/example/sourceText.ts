/** The text of the documents that the example quotes, divided into its pages. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const SOURCES = new URL('../../../shared/sources/', import.meta.url);
const PREFIXES: Record<string, string> = {
  kvalitetspolicy: '000_',
  namndplan: '001_',
  interpellation: '003_',
  regionplan: '004_',
};

/** Whether the documents are there: they are not part of the package. */
export const hasSources = existsSync(SOURCES);

/** Without spaces and hyphens, which the text has wherever a line was broken. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00AD-]/gu, '').replaceAll('‐', '');
}

/** A document as it was read, with its line breaks. */
export function documentText(document: string): string {
  const prefix = PREFIXES[document] ?? document;
  const file = readdirSync(SOURCES).find((name) => name.startsWith(prefix)) ?? prefix;
  return readFileSync(new URL(file, SOURCES), 'utf8');
}

/** The content of the documents as data. */
export function inventoryText(): string {
  return readFileSync(new URL('inventory.json', SOURCES), 'utf8');
}

/**
 * The words that each page of the regionplan begins with, in the order of the text that was read, which
 * has no page breaks. The foot of page 20 comes after most of page 21: its last sentence goes on there.
 */
const FIRST_WORDS: readonly (readonly [page: number, words: string])[] = [
  [4, '4\n\nRegionplan 2020–2023\n\nFrån fjäll'],
  [5, '  Västerbotten är en bra plats'],
  [6, ' Det övergripande planeringsdokumentet'],
  [7, ' Vår vision och våra mål'],
  [8, ' Organisation och styrning'],
  [10, ' Målområden  \noch mål'],
  [11, ' Perspektiv som \nalltid'],
  [12, '12\n\nRegionplan 2020–2023'],
  [13, ' Barn i Västerbotten ska känna sig'],
  [14, ' tient- och invånarrepresentation'],
  [15, ' producerade råvaror.'],
  [16, ' och telefon invånartjänster'],
  [17, ' ciellt när förutsättningarna'],
  [18, ' och efterfrågan på kompetens'],
  [19, '19\n\nRegionplan 2020–2023'],
  [20, ' rer, branscher och organisationer'],
  [21, ' och förnybara energikällor'],
  [20, 'Strategisk planering och investeringar'],
  [21, 'Strategisk \nkompetensför-'],
  [22, ' Uppdrag till fullmäktigeberedningar'],
  [23, ' och kvinnor men ligger'],
  [24, ' i form av kompetens och lokaler'],
  [25, ' Kompetensförsörjning\n'],
  [29, ' 29\n\nRegionplan 2021'],
  [30, ' läkemedel, medicinskt material'],
  [31, ' sen uppgår till 33 miljoner'],
  [32, '  Utfall \n2019'],
  [33, ' prioriteringar och arbetar med ständiga'],
  [34, ' De finansiella kostnaderna uppgår'],
  [35, ' Primärvården beställare får'],
  [36, ' Balansbudget \n'],
  [37, ' Kassaflödesanalys\n'],
  [39, ' Så styrs Region Västerbotten\n'],
  [40, ' Hälso- och sjukvårdsnämnden\n'],
  [41, ' Regiondirektör\n'],
  [42, ' len är långsiktiga'],
];

/** The pages of the regionplan by number; one without words, such as a picture, is not among them. */
export function regionplanPages(): ReadonlyMap<number, string> {
  const text = documentText('regionplan');
  let from = 0;
  const starts = FIRST_WORDS.map(([page, words]) => {
    const at = text.indexOf(`\n${words}`, from);
    if (at < 0) throw new Error(`No page ${page} begins with "${words}"`);
    from = at + 1;
    return [page, at] as const;
  });
  const pages = new Map<number, string>();
  starts.forEach(([page, at], index) => {
    const piece = text.slice(at, starts[index + 1]?.[1]);
    pages.set(page, (pages.get(page) ?? '') + piece);
  });
  return pages;
}
