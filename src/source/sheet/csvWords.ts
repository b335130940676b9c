import { headerKey } from './headerKey';

/** What may stand in cells that hold one of a few words: the value, its Swedish and English word, others. */
export const csvWords = {
  direction: [
    ['increase', 'Öka', 'Increase', 'ökar', 'ska öka', 'upp', 'högre', 'hög', 'up', 'high'],
    [
      'decrease',
      'Minska',
      'Decrease',
      'minskar',
      'ska minska',
      'ned',
      'lägre',
      'låg',
      'down',
      'low',
    ],
    ['maintain', 'Behålla', 'Maintain', 'bibehålla', 'oförändrad', 'keep'],
    ['withinRange', 'Inom intervall', 'Within range', 'intervall'],
    ['neutral', 'Neutral', 'Neutral', 'ingen'],
    ['unknown', 'Okänd', 'Unknown', 'oklar', 'vet ej'],
  ],
  nature: [
    ['outcome', 'Utfall', 'Outcome', 'resultat', 'actual', 'result'],
    ['forecast', 'Prognos', 'Forecast'],
    ['budget', 'Budget', 'Budget'],
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
  yes: [
    [true, 'Ja', 'Yes', 'x', 'true', 'sant', '1', 'j'],
    [false, 'Nej', 'No', 'false', 'falskt', '0', 'n'],
  ],
} as const;

/** The kinds of words. */
export type CsvWordList = keyof typeof csvWords;
/** What the words of a kind stand for. */
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

/** What a word stands for; `undefined` for a word that is not known. */
export function wordValue<K extends CsvWordList>(kind: K, text: string): CsvWord<K> | undefined {
  const list = lists.get(kind);
  return (list?.get(text) ?? list?.get(headerKey(text))) as CsvWord<K> | undefined;
}
