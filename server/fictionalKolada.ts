/**
 * FICTIONAL figures for a server like Kolada's, and a plan that uses them. Ids and titles of the key
 * figures are Kolada's own; the region, the goals, the targets and every value are invented.
 */
import type { KoladaKpi, KoladaMunicipality } from './koladaApi';
import type { KoladaValue } from './koladaRows';
import type { Plan, PlanNode } from '../src/index';

/** Id of the fictional region; Kolada has no region or municipality with this id. */
export const FICTIONAL_REGION = '0099';

/** The fictional region, and the country, whose values are fictional too. */
export const koladaMunicipalities: readonly KoladaMunicipality[] = [
  { id: '0000', title: 'Riket (påhittade värden)', type: 'L' },
  { id: FICTIONAL_REGION, title: 'Påhittad region', type: 'L' },
];

/** Key figures with their real ids and titles in Kolada. */
export const koladaKpis: readonly KoladaKpi[] = [
  kpi('N80401', 'Kariesfria 3-åringar, andel (%)', true),
  kpi('N80402', 'Kariesfria 6-åringar, andel (%)', true),
  kpi('N80403', 'Kariesfria 12-åringar, andel (%)', true),
  kpi('N60030', 'Sjukfrånvaro totalt bland anställda, region, andel (%)', true),
  kpi('N63007', 'Soliditet, regionen, (%)', false),
  kpi(
    'N63144',
    'Självfinansieringsgrad investeringar (Årets resultat + avskrivningar) / Bruttoinvesteringar, (%)',
    false,
  ),
];

function kpi(id: string, title: string, isDivided: boolean): KoladaKpi {
  return { id, title, is_divided_by_gender: isDivided, municipality_type: 'L' };
}

/** A plan with two fictional goals whose indicators get their figures from Kolada. */
export const koladaPlan: Plan = {
  id: 'plan-med-kolada',
  title: 'Exempeldata: plan med indikatorer från Kolada (påhittade mål)',
  period: '2024–2027',
  fictional: true,
  levels: [
    { id: 'mal', name: 'Mål', plural: 'mål', kind: 'goal' },
    { id: 'indikator', name: 'Indikator', plural: 'indikatorer', kind: 'indicator' },
  ],
  rules: [{ kind: 'worst' }],
  nodes: [
    { id: 'mal-1', level: 'mal', number: '1', name: 'Barn har friska tänder (påhittat mål)' },
    indicator('mal-1', 'N80401', 96, 'increase'),
    indicator('mal-1', 'N80402', 78, 'increase'),
    indicator('mal-1', 'N80403', 70, 'increase'),
    { id: 'mal-2', level: 'mal', number: '2', name: 'Ekonomi och personal håller (påhittat mål)' },
    indicator('mal-2', 'N60030', 5, 'decrease'),
    indicator('mal-2', 'N63007', 25, 'increase'),
    indicator('mal-2', 'N63144', 100, 'increase'),
  ],
};

function indicator(
  parent: string,
  externalId: string,
  value: number,
  direction: 'increase' | 'decrease',
): PlanNode {
  return {
    id: externalId.toLowerCase(),
    level: 'indikator',
    parent,
    name: koladaKpis.find(({ id }) => id === externalId)?.title ?? externalId,
    measure: { unit: '%', direction, decimals: 1, origin: { system: 'Kolada', externalId } },
    targets: [{ form: direction === 'increase' ? 'floor' : 'cap', value, tolerance: 2 }],
  };
}

/** FICTIONAL values from 2020 on; `null` where nothing is reported. */
const FICTIONAL_SERIES: Readonly<Record<string, readonly (number | null)[]>> = {
  N80401: [95.2, 95.6, 95.1, 96.3, 96.8, 97.1],
  N80402: [75.4, 74.9, 76.2, 77, 76.8, 77.4],
  N80403: [68.1, 67.5, 66.9, 66.2, 64.8, 63.9],
  N60030: [6.4, 6.1, 6.8, 6, 5.6, 5.3],
  N63007: [21.5, 23.1, 24.4, 25.2, 26, 26.7],
  N63144: [118, 104, 97, 88, null, null],
};
const FIRST_YEAR = 2020;
/** FICTIONAL differences between the region and its women, its men and the country. */
const FICTIONAL_SPREAD = { K: 0.8, M: -0.8, country: -1.1 };

/** FICTIONAL values of the fictional region and the country. */
export const koladaValues: readonly KoladaValue[] = koladaKpis.flatMap((one) =>
  (FICTIONAL_SERIES[one.id] ?? []).flatMap((value, index) => {
    const at = { kpi: one.id, municipality: FICTIONAL_REGION, period: FIRST_YEAR + index };
    const country = { ...at, municipality: '0000', value: moved(value, FICTIONAL_SPREAD.country) };
    const bySex = (['K', 'M'] as const).map((gender) => ({
      ...at,
      gender,
      value: moved(value, FICTIONAL_SPREAD[gender]),
    }));
    const isDivided = one['is_divided_by_gender'] === true;
    return [{ ...at, gender: 'T', value }, ...(isDivided ? bySex : []), country];
  }),
);

function moved(value: number | null, by: number): number | null {
  return value === null ? null : Math.round((value + by) * 10) / 10;
}
