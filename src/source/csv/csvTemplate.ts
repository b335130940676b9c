import { csvColumns, type CsvColumn } from '../headings/csvColumns';
import { csvRecord } from './csvRecord';
import { type Locale, type SpokenLanguage, spokenIn } from '../../text/locale';

type Row = Partial<Record<CsvColumn, string | number>>;

/** Columns that most plans need; the others can be added by hand. */
const COLUMNS: readonly CsvColumn[] = [
  'id',
  'level',
  'number',
  'parent',
  'name',
  'description',
  'directedTo',
  'owner',
  'unit',
  'direction',
  'target',
  'targetPeriod',
  'tolerance',
  'system',
  'externalId',
  'planTitle',
];

const ROWS: Readonly<Record<SpokenLanguage, readonly [goal: Row, indicator: Row]>> = {
  sv: [
    {
      id: 'mal-1',
      level: 'Mål',
      number: '1',
      name: 'Exempel (påhittat): Kort väntan',
      planTitle: 'Exempel (påhittat): Vår plan',
    },
    {
      id: 'indikator-1',
      level: 'Indikator',
      parent: 'mal-1',
      name: 'Exempel (påhittat): Andel besök inom tre dagar',
      unit: '%',
      direction: 'Öka',
      target: 'minst 90 %',
      targetPeriod: '2025',
      tolerance: 2.5,
    },
  ],
  en: [
    {
      id: 'goal-1',
      level: 'Goal',
      number: '1',
      name: 'Example (fictional): Short waits',
      planTitle: 'Example (fictional): Our plan',
    },
    {
      id: 'indicator-1',
      level: 'Indicator',
      parent: 'goal-1',
      name: 'Example (fictional): Share of visits within three days',
      unit: '%',
      direction: 'Increase',
      target: 'at least 90 %',
      targetPeriod: '2025',
      tolerance: 2.5,
    },
  ],
};

/** A CSV file to start from, with two rows that are marked as examples. Swedish Excel opens it as it is. */
export function csvTemplate(locale: Locale = 'sv'): string {
  const language = spokenIn(locale);
  const heading = language === 'sv' ? 0 : 1;
  const figures =
    language === 'sv' ? ['Utfall 2023', 'Utfall 2024'] : ['Outcome 2023', 'Outcome 2024'];
  const [goal, indicator] = ROWS[language];
  const cells = (row: Row) => COLUMNS.map((column) => row[column] ?? '');
  return `\uFEFF${[
    csvRecord([...COLUMNS.map((column) => csvColumns[column][heading]), ...figures]),
    csvRecord([...cells(goal), '', '']),
    csvRecord([...cells(indicator), 84.5, 87]),
  ].join('')}`;
}
