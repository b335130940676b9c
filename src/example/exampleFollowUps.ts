import type { FollowUp } from '../model/follow-up/followUp';
import type { Observation } from '../model/measure/observation';
import { exampleActions } from './exampleActions';
import { exampleAnalyses } from './exampleAnalyses';
import { exampleAssessments } from './exampleAssessments';
import { exampleRisks } from './cycle/exampleRisks';
import { exampleRules } from './exampleRules';
import { exampleSeries } from './exampleSeries';
import type { ExampleCell, ExampleSeries } from './exampleSeries';
import { exampleTargets } from './exampleTargets';
import { exampleUnits } from './exampleUnits';

type Report = 'april' | 'august' | 'year';

const PAST = ['2022', '2023', '2024'];

const PERIODS = {
  april: { label: 'delår april 2025', twelve: 'maj 2024–april 2025', first: '2024-05-01' },
  august: { label: 'delår augusti 2025', twelve: 'sep. 2024–aug. 2025', first: '2024-09-01' },
  year: { label: '2025', twelve: '2025', first: '2025-01-01' },
};

const NOTES = [
  'Påhittade mål och siffror, för att visa hur en uppföljning ser ut. Inget av det är regionens resultat.',
  'Bedömningar, analyser, risker och åtgärder är också påhittade, även de som har en nämnds namn. Nämnderna finns i regionens organisation 2019–2022. Planen nämner dem inte.',
  'Reglerna för hur delmål och mål bedöms hör till exemplet. Planen har inga sådana regler.',
  'Siffror med perioden ”maj 2024–april 2025” och liknande gäller tolv månader.',
];

/** Forecasts for the whole year, made at the interim reports; the interval need not be symmetric. */
const FORECASTS: Record<Report, Observation[]> = {
  april: [
    forecast('indikator-2-3-1', 700, 688, 722),
    forecast('indikator-4-2-2', 4550, 4300, 4650),
  ],
  august: [forecast('indikator-2-3-1', 697, 690, 708)],
  year: [],
};

/** Three invented follow-ups of the nämndplan: delår april, delår augusti and årsredovisning 2025. */
export const exampleFollowUps: readonly FollowUp[] = [
  followUp('april', 'interimApril', 'Delår april 2025', '2025-04-30', '2025-05-27'),
  followUp('august', 'interimAugust', 'Delår augusti 2025', '2025-08-31', '2025-09-30'),
  followUp('year', 'annual', 'Årsredovisning 2025', '2025-12-31', '2026-02-17'),
];

function followUp(
  report: Report,
  kind: NonNullable<FollowUp['report']>,
  title: string,
  date: string,
  assessed: string,
): FollowUp {
  return {
    id: `exempel-${report}-2025`,
    planId: 'namndplan-2024',
    title: `${title} (exempeldata)`,
    report: kind,
    date,
    fictional: true,
    units: exampleUnits,
    targets: exampleTargets,
    observations: [
      ...exampleSeries.flatMap((series) => [
        ...series.past.flatMap((cell, index) => past(series, cell, PAST[index] ?? '')),
        ...current(series, report, date),
      ]),
      ...FORECASTS[report],
    ],
    assessments: exampleAssessments(report, assessed),
    rules: exampleRules,
    analyses: exampleAnalyses(report),
    risks: exampleRisks(report),
    actions: exampleActions(report),
    notes: NOTES,
  };
}

function past({ of, sex }: ExampleSeries, cell: ExampleCell, year: string): Observation[] {
  return observe(cell, { of, period: year, from: `${year}-01-01`, to: `${year}-12-31`, sex });
}

function current(series: ExampleSeries, report: Report, to: string): Observation[] {
  const { label, twelve, first } = PERIODS[report];
  const { of, sex, span } = series;
  const period = span === 'soFar' ? label : twelve;
  const from = span === 'soFar' ? '2025-01-01' : first;
  return observe(series[report], { of, period, from, to, sex });
}

/** Makes no observation for a cell for which nothing was to be reported. */
function observe(cell: ExampleCell, about: Omit<Observation, 'value'>): Observation[] {
  if (cell === null) return [];
  return [{ ...about, value: null, ...(typeof cell === 'number' ? { value: cell } : cell) }];
}

function forecast(of: string, value: number, low: number, high: number): Observation {
  return {
    of,
    period: '2025',
    from: '2025-01-01',
    to: '2025-12-31',
    value,
    nature: 'forecast',
    interval: { low, high },
  };
}
