import { type StratmlData, stratmlDataIn } from '../../messages/stratmlDataIn';
import type { FollowUp } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { Plan } from '../../model/plan/plan';
import type { PlanNode } from '../../model/plan/planNode';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import { firstById } from './arrange';
import type { Locale } from '../../text/locale';
import { oneLine } from './childrenOf';
import { isPlaceholder } from './isPlaceholder';
import { plain } from './withOwnFields';
import { xmlName } from './xmlName';

/** State while a document is written. */
export interface Writing {
  readonly part: 1 | 2;
  readonly plan: Plan;
  readonly locale: Locale;
  readonly words: StratmlData;
  readonly followUp: FollowUp | undefined;
  /** Makes an identifier that is unique in the document. */
  readonly identifier: (id: string) => string;
  readonly unitName: (id: string) => string;
  /** Ids of units that can be found by their name alone. */
  readonly namedUnits: ReadonlySet<string>;
  /** Targets and outcomes by the id of the indicator. */
  readonly targets: ReadonlyMap<string, readonly MeasureTarget[]>;
  readonly outcomes: ReadonlyMap<string, readonly Observation[]>;
  readonly statuses: ReadonlyMap<string, readonly Status[]>;
  /** Names of indicators by the id of their parent; part 1 has no indicators and names them in sentences. */
  readonly namedIndicators: ReadonlyMap<string, readonly string[]>;
}

/** An assessment as text. */
export interface Status {
  readonly date: string | undefined;
  readonly name: string;
}

/** Whether a figure is an outcome, which StratML has an element for. */
export function isOutcome({ nature = 'outcome' }: Observation): boolean {
  return nature === 'outcome';
}

/** The indicators of a plan by id; when several have the same id the first counts. */
export function indicatorsOf(plan: Plan): Map<string, PlanNode> {
  const levels = plan.levels.filter(({ kind }) => kind === 'indicator').map(({ id }) => id);
  return new Map([...firstById(plan)].filter(([, { level }]) => levels.includes(level)));
}

/** The state when writing begins. */
export function startWriting(
  plan: Plan,
  followUp: FollowUp | undefined,
  part: 1 | 2,
  locale: Locale,
  statusName: (status: string, purpose: 'outcome' | 'forecast' | 'activity') => string,
): Writing {
  const indicators = indicatorsOf(plan);
  const units = [...(plan.units ?? []), ...(followUp?.units ?? [])];
  const unitNames = new Map(units.toReversed().map(({ id, name }) => [id, oneLine(name)]));
  const unitIds = new Map((plan.units ?? []).map(({ id, name }) => [oneLine(name), id]));
  const unitName = (id: string) => unitNames.get(id) || oneLine(id);
  const outcomes = [...(plan.observations ?? []), ...(followUp?.observations ?? [])];
  const assessments = followUp?.assessments ?? [];
  return {
    part,
    plan,
    locale,
    words: stratmlDataIn(locale),
    followUp,
    identifier: identifiers(),
    unitName,
    namedUnits: new Set(
      [...unitNames.keys()].filter((id) => {
        const name = unitName(id);
        return unitIds.get(name) === id && !isPlaceholder(name) && plain(name, oneLine) === name;
      }),
    ),
    targets: grouped(followUp?.targets ?? [], ({ of }) => of),
    outcomes: grouped(outcomes.filter(isOutcome), ({ of }) => of),
    statuses: grouped(
      assessments
        .filter(({ unitId }) => unitId === undefined)
        .map(({ of, date, status, purpose = 'outcome' }) => ({
          of,
          date,
          name: statusName(status, purpose),
        })),
      ({ of }) => of,
    ),
    namedIndicators: new Map(
      [...grouped([...indicators.values()], ({ parent }) => parent ?? '')].map(([id, nodes]) => [
        id,
        nodes.map(({ name }) => name),
      ]),
    ),
  };
}

function identifiers(): (id: string) => string {
  const taken = new Set<string>();
  // Where the search for a free number begins, so that thousands of equal ids take no longer than others.
  const next = new Map<string, number>();
  return (id) => {
    const wanted = xmlName(id);
    let [name, count] = [wanted, next.get(wanted) ?? 2];
    for (; taken.has(name); count += 1) name = `${wanted}-${count}`;
    next.set(wanted, count);
    taken.add(name);
    return name;
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
