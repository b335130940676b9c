import { headerKey } from './headerKey';

/** Words for cells that hold one of a few values: the value, its Swedish and English word, then other words. */
export const csvWords = {
  direction: [
    [
      'increase',
      'Öka',
      'Increase',
      'ökar',
      'ska öka',
      'ökning',
      'upp',
      'uppåt',
      'högre',
      'hög',
      'högre är bättre',
      'up',
      'high',
      'higher is better',
    ],
    [
      'decrease',
      'Minska',
      'Decrease',
      'minskar',
      'ska minska',
      'minskning',
      'ned',
      'ner',
      'nedåt',
      'neråt',
      'lägre',
      'låg',
      'lägre är bättre',
      'down',
      'low',
      'lower is better',
    ],
    ['maintain', 'Behålla', 'Maintain', 'bibehålla', 'oförändrad', 'keep'],
    ['withinRange', 'Inom intervall', 'Within range', 'intervall'],
    ['neutral', 'Neutral', 'Neutral', 'ingen'],
    ['unknown', 'Okänd', 'Unknown', 'oklar', 'vet ej'],
  ],
  nature: [
    ['outcome', 'Utfall', 'Outcome', 'resultat', 'bokslut', 'actual', 'result'],
    ['forecast', 'Prognos', 'Forecast'],
    ['budget', 'Budget', 'Budget'],
    ['plan', 'Plan', 'Plan'],
  ],
  /** Words in a heading that tell what the figures under it are: "Utfall 2024". */
  figures: [
    ['target', 'Målvärde', 'Target', 'mål', 'måltal', 'målnivå', 'etappmål', 'goal'],
    [
      'outcome',
      'Utfall',
      'Outcome',
      'resultat',
      'bokslut',
      'värde',
      'nuläge',
      'utgångsläge',
      'utgångsvärde',
      'ingångsvärde',
      'basvärde',
      'actual',
      'result',
      'value',
      'baseline',
    ],
    ['forecast', 'Prognos', 'Forecast', 'helårsprognos', 'årsprognos'],
    ['budget', 'Budget', 'Budget', 'årsbudget'],
    ['plan', 'Plan', 'Plan'],
  ],
  sex: [
    ['T', 'Totalt', 'Total', 't', 'alla', 'båda', 'all', 'samtliga'],
    ['K', 'Kvinnor', 'Women', 'k', 'kvinna', 'flickor', 'female', 'girls'],
    ['M', 'Män', 'Men', 'm', 'man', 'pojkar', 'male', 'boys'],
    ['X', 'Annat', 'Other', 'x', 'annat eller okänt'],
  ],
  valueStatus: [
    ['ok', 'Ok', 'Ok'],
    ['missing', 'Saknas', 'Missing', 'uppgift saknas', 'bortfall'],
    ['suppressed', 'Sekretess', 'Suppressed', 'undertryckt', 'skyddad'],
    ['notApplicable', 'Ej tillämplig', 'Not applicable', 'ej aktuellt', 'n/a', 'e.t.'],
    ['preliminary', 'Preliminär', 'Preliminary', 'prel', 'preliminärt'],
    ['deleted', 'Borttagen', 'Deleted'],
  ],
  /** Colours and other words for assessments, besides the words of the scale. */
  look: [
    [
      'met',
      'Grön',
      'Green',
      'grönt',
      'uppfylld',
      'uppfyllt',
      'uppnådd',
      'uppnått',
      'nått',
      'achieved',
    ],
    ['mostlyMet', 'Ljusgrön', 'Light green', 'ljusgrönt', 'i hög grad', 'i hög grad uppfyllt'],
    ['partlyMet', 'Gul', 'Yellow', 'gult', 'delvis', 'delvis uppfylld', 'delvis uppnått', 'partly'],
    ['mostlyNotMet', 'Orange', 'Orange', 'i låg grad', 'i låg grad uppfyllt'],
    [
      'notMet',
      'Röd',
      'Red',
      'rött',
      'inte uppfyllt',
      'inte uppfylld',
      'ej uppfylld',
      'ej uppnått',
      'inte uppnått',
    ],
    [
      'done',
      'Avslutad',
      'Done',
      'avslutat',
      'klar',
      'klart',
      'genomförd',
      'genomfört',
      'slutförd',
      'slutfört',
    ],
    [
      'ongoing',
      'Pågår',
      'Ongoing',
      'pågående',
      'påbörjad',
      'påbörjat',
      'enligt plan',
      'in progress',
    ],
    ['late', 'Försenad', 'Late', 'försenat', 'delayed'],
    [
      'notStarted',
      'Ej påbörjad',
      'Not started',
      'ej påbörjat',
      'inte påbörjad',
      'inte påbörjat',
      'ej startad',
    ],
  ],
  /** Decisions that a body can make instead of choosing a level. */
  decision: [
    [
      'notAssessed',
      'Ej bedömd',
      'Not assessed',
      'ej bedömt',
      'inte bedömd',
      'inte bedömt',
      'bedöms ej',
    ],
    [
      'notMeasurable',
      'Ej mätbart',
      'Not measurable',
      'ej mätbar',
      'inte mätbart',
      'kan inte mätas',
    ],
    ['noForecast', 'Ingen prognos', 'No forecast', 'ingen prognos kan lämnas', 'prognos saknas'],
    ['uncoloured', 'Utan färg', 'No colour', 'ingen färg'],
  ],
  yes: [
    [true, 'Ja', 'Yes', 'x', 'true', 'sant', '1', 'j'],
    [false, 'Nej', 'No', 'false', 'falskt', '0', 'n'],
  ],
} as const;

/** The kinds of words. */
export type CsvWordList = keyof typeof csvWords;
/** The values that words of a kind stand for. */
export type CsvWord<K extends CsvWordList> = (typeof csvWords)[K][number][0];

const lists = new Map(
  Object.entries(csvWords).map(([kind, list]) => [
    kind,
    new Map<string, unknown>(
      list.flatMap(([value, ...words]) =>
        words.flatMap((word) => [word, headerKey(word)].map((key) => [key, value] as const)),
      ),
    ),
  ]),
);

/** The value that a word stands for; `undefined` for an unknown word. */
export function wordValue<K extends CsvWordList>(kind: K, text: string): CsvWord<K> | undefined {
  const list = lists.get(kind);
  return (list?.get(text) ?? list?.get(headerKey(text))) as CsvWord<K> | undefined;
}

/** The words of a kind: `shown` has one for each value in a language, `all` has every word understood. */
export interface WordsFor {
  readonly shown: readonly string[];
  readonly all: readonly string[];
}

const known = new Map<string, WordsFor>();

/** The words that a cell of a kind can have, for the message about one that is not known. */
export function wordsFor(kind: CsvWordList, language: 'sv' | 'en'): WordsFor {
  const key = `${kind} ${language}`;
  const words = known.get(key) ?? {
    shown: csvWords[kind].map(([, sv, en]) => (language === 'sv' ? sv : en)),
    all: csvWords[kind].flatMap(([, ...all]): readonly string[] => all),
  };
  known.set(key, words);
  return words;
}
