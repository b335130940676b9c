/** A figure, as given to the API. */
export interface KoladaValue {
  readonly kpi: string;
  /** Id of a region or municipality; "0000" is the country. */
  readonly municipality: string;
  readonly period: number;
  /** T everyone, K women, M men. @default "T" */
  readonly gender?: string;
  readonly value: number | null;
  /** @default "", or "Missing" without a value */
  readonly status?: string;
  readonly count?: number;
  readonly isdeleted?: boolean;
  /** Date of the last change, ISO 8601. */
  readonly changed?: string;
}

/** A group of regions or municipalities. */
export interface KoladaGroup {
  readonly id: string;
  readonly title: string;
  readonly members: readonly { readonly member_id: string; readonly member_title: string }[];
}

/** What a request asks for; fields that are missing do not limit the result. */
export interface KoladaFilter {
  readonly kpi: readonly string[] | undefined;
  readonly municipality: readonly string[] | undefined;
  readonly year: readonly string[] | undefined;
  readonly since: string | undefined;
}

interface Shape {
  readonly groups?: readonly KoladaGroup[];
  readonly period?: 'number' | 'string';
}

/** Figures in the form of Kolada's responses: one row per key figure, place and year. */
export function koladaRows(values: readonly KoladaValue[], filter: KoladaFilter, shape: Shape) {
  const { kpi, year, municipality, since } = filter;
  const ofKpi = values.filter(
    (one) => isAsked(kpi, one.kpi) && isAsked(year, String(one.period)) && isSince(since, one),
  );
  const groups = (shape.groups ?? []).filter(({ id }) => municipality?.includes(id));
  const wanted = [
    ...ofKpi.filter((one) => isAsked(municipality, one.municipality)),
    ...groups.flatMap((group) => meansOf(group, ofKpi)),
  ];
  return grouped(wanted, (one) => [one.kpi, one.municipality, one.period].join()).map(
    ([first, ...rest]) => ({
      kpi: first.kpi,
      municipality: first.municipality,
      period: shape.period === 'string' ? String(first.period) : first.period,
      values: [first, ...rest].map((one) => figure(one, since !== undefined)),
    }),
  );
}

function isAsked(ids: readonly string[] | undefined, id: string): boolean {
  return ids?.includes(id) ?? true;
}

function isSince(since: string | undefined, { changed = '' }: KoladaValue): boolean {
  return since === undefined || changed >= since;
}

function figure(
  { gender = 'T', value, isdeleted = false, ...more }: KoladaValue,
  isChange: boolean,
) {
  const { status = value === null && !isdeleted ? 'Missing' : '', count = 1 } = more;
  return {
    gender,
    count,
    status,
    value: isdeleted ? null : value,
    ...((isdeleted || isChange) && { isdeleted }),
  };
}

/**
 * A group's figures: unweighted means of its members' figures, with the number of members that have one.
 */
function meansOf({ id, members }: KoladaGroup, values: readonly KoladaValue[]): KoladaValue[] {
  const own = values.filter(({ municipality }) =>
    members.some(({ member_id }) => member_id === municipality),
  );
  const alike = grouped(own, ({ kpi, period, gender = 'T' }) => `${kpi} ${period} ${gender}`);
  return alike.map((some) => {
    const known = some.flatMap(({ value, isdeleted }) =>
      value === null || isdeleted ? [] : [value],
    );
    const sum = known.reduce((total, value) => total + value, 0);
    const { kpi, period, gender = 'T' } = some[0];
    const value = known.length === 0 ? null : sum / known.length;
    return { kpi, municipality: id, period, gender, value, count: known.length };
  });
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}
