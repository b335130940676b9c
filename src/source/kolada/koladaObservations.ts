import type { koladaData } from '../../messages/sv/koladaData';
import type { Observation } from '../../model/measure/observation';
import type { KoladaNode } from './koladaNodes';

/** What is needed to interpret the figures of a response. */
export interface KoladaReading {
  readonly nodes: readonly KoladaNode[];
  /** The authority's own region or municipality; all others are units to compare with. */
  readonly own: string;
  readonly others: readonly string[];
  /** Titles of key figures, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Date of the request, ISO 8601. */
  readonly retrievedAt: string;
  readonly words: typeof koladaData;
}

type Fields = Readonly<Record<string, unknown>>;

/** Id of the document that all figures refer to. */
export const KOLADA_DOCUMENT = 'kolada';

/** Id of the unit that represents a region, municipality or group. */
export function koladaUnit(municipality: string): string {
  return `kolada:${municipality}`;
}

/** The figures of a response as observations of nodes; figures that no node needs are left out. */
export function koladaObservations(
  rows: readonly unknown[],
  reading: KoladaReading,
): Observation[] {
  const places = new Set([reading.own, ...reading.others]);
  return rows.flatMap((row) => {
    if (!isFields(row) || !Array.isArray(row['values'])) return [];
    const place = String(row['municipality']);
    const nodes = reading.nodes.filter(({ kpi }) => kpi === row['kpi']);
    if (!places.has(place) || nodes.length === 0) return [];
    const shared = {
      ...periodOf(row['period']),
      ...(place === reading.own ? {} : { unitId: koladaUnit(place) }),
      retrievedAt: reading.retrievedAt,
      source: sourceOf(String(row['kpi']), reading),
    };
    const figures = row['values'].filter(isFields).map((each) => figureOf(each, reading.words));
    return nodes.flatMap(({ id }) => figures.map((figure) => ({ of: id, ...shared, ...figure })));
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Kolada's periods are years, as numbers or as strings. */
function periodOf(given: unknown): Pick<Observation, 'period' | 'from' | 'to'> {
  const period = String(given);
  const isYear = /^\d{4}$/.test(period);
  return isYear ? { period, from: `${period}-01-01`, to: `${period}-12-31` } : { period };
}

function sourceOf(kpi: string, { titles }: KoladaReading): Observation['source'] {
  const title = titles.get(kpi);
  return { document: KOLADA_DOCUMENT, section: title === undefined ? kpi : `${kpi} ${title}` };
}

function figureOf(
  fields: Fields,
  words: typeof koladaData,
): Pick<Observation, 'value' | 'valueStatus' | 'note' | 'count'> {
  const { value, status, count, isdeleted } = fields;
  const word = typeof status === 'string' ? status.trim() : '';
  const isMissing = word.toLowerCase() === 'missing';
  const known = typeof value === 'number' && !isdeleted && !isMissing ? value : null;
  const none = isdeleted ? ('deleted' as const) : ('missing' as const);
  return {
    value: known,
    ...(known === null && { valueStatus: none }),
    ...sexOf(fields['gender']),
    ...(typeof count === 'number' && { count }),
    ...(word !== '' && !isMissing && { note: words.status(word) }),
  };
}

/** K means women (kvinnor) here, not municipalities (kommuner) as in Kolada's types. */
function sexOf(gender: unknown): Pick<Observation, 'sex'> {
  if (gender === 'T' || gender === 'K' || gender === 'M') return { sex: gender };
  return gender ? { sex: 'X' } : {};
}
