import { groupBy } from '../../collections/groupBy';
import { ancestors } from '../../tree/toTree';
import type { MeasureTarget } from '../measure/measureTarget';
import type { Observation } from '../measure/observation';
import type { Plan } from '../plan/plan';
import type { PlanNode } from '../plan/planNode';
import { planTree } from '../plan/planTree';
import { unitName } from '../plan/unitName';
import type { FollowUp } from './followUp';
import { isOfPlan } from './isOfPlan';
import { unitParts, type UnitParts } from './unitParts';

/** A plan and a follow-up of it as they are for one unit. */
export interface PlanOfUnit {
  readonly plan: Plan;
  readonly followUp: FollowUp | undefined;
}

/**
 * A plan and a follow-up of it as one unit (nämnd) has them, for any view: the nodes that are directed to the
 * unit, that it is responsible for, or that it has figures, targets or an assessment of its own for, and the
 * nodes above these. All others are left out.
 *
 * Its figures are judged by its own targets. Where it has none, a target for all that is a percentage holds for
 * it too; other targets for all do not, since they may be for a sum. Figures for the whole authority are left
 * out unless the measure is of that unit alone. Its own assessment stands as that of the plan's body does
 * otherwise. The same arguments give the same objects.
 *
 * @example
 * const ofBoard = planOfUnit(plan, 'HSN', followUp);
 * planStatuses(ofBoard.plan, ofBoard.followUp).of('mal-4')?.verdict; // as HSN has it
 */
export function planOfUnit(plan: Plan, unitId: string, followUp?: FollowUp): PlanOfUnit {
  const known = knownUnits(plan, followUp);
  const made = known.made.get(unitId) ?? {
    plan: ownPlan(plan, unitId, known),
    followUp: followUp && known.isOfPlan ? ownFollowUp(followUp, plan, unitId, known) : followUp,
  };
  known.made.set(unitId, made);
  return made;
}

/** By node: the units that it is a measure of, or that have targets of their own for it. */
export function measuringUnits(plan: Plan, followUp?: FollowUp): UnitParts['measuredBy'] {
  return knownUnits(plan, followUp).parts.measuredBy;
}

/** Records by the unit that they belong to; those that belong to no single one under `undefined`. */
type ByUnit<T> = ReadonlyMap<string | undefined, readonly T[]>;

interface OwnRecord {
  readonly of: string;
  readonly unitId?: string | undefined;
}

/** What is the same for all units of a plan and a follow-up. */
interface KnownUnits {
  readonly isOfPlan: boolean;
  readonly parts: UnitParts;
  /** The place of each node in the plan. */
  readonly places: ReadonlyMap<string, number>;
  /** Nodes that are measured in per cent. */
  readonly shares: ReadonlySet<string>;
  readonly byUnit: <T extends OwnRecord>(list: readonly T[] | undefined) => ByUnit<T>;
  readonly made: Map<string, PlanOfUnit>;
}

const byPlan = new WeakMap<Plan, WeakMap<object, KnownUnits>>();
const NO_FOLLOW_UP = {};

function knownUnits(plan: Plan, followUp: FollowUp | undefined): KnownUnits {
  const byFollowUp = byPlan.get(plan) ?? new WeakMap<object, KnownUnits>();
  byPlan.set(plan, byFollowUp);
  const key = followUp ?? NO_FOLLOW_UP;
  const known = byFollowUp.get(key) ?? unitsOf(plan, followUp);
  byFollowUp.set(key, known);
  return known;
}

function unitsOf(plan: Plan, followUp: FollowUp | undefined): KnownUnits {
  const isOwn = followUp !== undefined && isOfPlan(followUp, plan);
  const parts = unitParts(plan, isOwn ? followUp : undefined);
  const kept = new WeakMap<object, ByUnit<OwnRecord>>();
  const byUnit = <T extends OwnRecord>(list: readonly T[] = []): ByUnit<T> => {
    const unitOf = ({ unitId, of }: T) =>
      unitId === undefined ? parts.soleUnit.get(of) : parts.nodes.has(unitId) ? unitId : undefined;
    const grouped = kept.get(list) ?? groupBy(list, unitOf);
    kept.set(list, grouped);
    return grouped as ByUnit<T>;
  };
  return {
    isOfPlan: isOwn,
    parts,
    places: new Map(plan.nodes.map(({ id }, place) => [id, place])),
    shares: sharesOf(plan),
    byUnit,
    made: new Map(),
  };
}

/** Nodes with a measure in per cent, and nodes whose target such a measure under them is judged by. */
function sharesOf({ nodes }: Plan): Set<string> {
  const shares = nodes.filter(({ measure }) => measure?.unit === '%');
  const above = shares.filter(({ targets = [] }) => targets.length === 0);
  return new Set([...shares.map(({ id }) => id), ...above.flatMap(({ parent }) => parent ?? [])]);
}

function ownPlan(plan: Plan, unitId: string, known: KnownUnits): Plan {
  const { nodeById } = planTree(plan).tree;
  const kept = new Set<string>();
  for (const id of known.parts.nodes.get(unitId) ?? []) {
    const node = nodeById.get(id);
    if (node) for (const one of [node, ...ancestors(node)]) kept.add(one.id);
  }
  const nodes = [...kept]
    .toSorted((a, b) => (known.places.get(a) ?? 0) - (known.places.get(b) ?? 0))
    .flatMap((id) => plan.nodes[known.places.get(id) ?? -1] ?? [])
    .map((node): PlanNode => {
      const { id, targets, childCount, alsoUnder } = node;
      const leftOut = nodeById.get(id)?.children.filter((child) => !kept.has(child.id)) ?? [];
      const missing = leftOut.filter(({ data }) => data.kind === 'node').length;
      return {
        ...node,
        ...(targets && { targets: ownTargets(targets, id, unitId, known).map(unnamed) }),
        ...(alsoUnder && { alsoUnder: alsoUnder.filter((parent) => kept.has(parent)) }),
        ...(childCount !== undefined && { childCount: childCount - missing }),
      };
    });
  return { ...plan, nodes, observations: ownFigures(plan.observations, unitId, known) };
}

function ownFollowUp(followUp: FollowUp, plan: Plan, unitId: string, known: KnownUnits): FollowUp {
  const { byUnit } = known;
  const { targets, observations, assessments, analyses, risks, actions } = followUp;
  const set = [...(byUnit(targets).get(undefined) ?? []), ...(byUnit(targets).get(unitId) ?? [])];
  const name = unitName(unitId, plan, followUp);
  const assessed = ownOrShared(byUnit(assessments).get(unitId) ?? [], unitId);
  return {
    ...followUp,
    targets: set.flatMap((one) => ownTargets([one], one.of, unitId, known)).map(unnamed),
    observations: ownFigures(observations, unitId, known),
    assessments: assessed.map((one) =>
      one.unitId === unitId ? { ...unnamed(one), assessor: one.assessor ?? name } : one,
    ),
    analyses: byUnit(analyses).get(unitId),
    risks: byUnit(risks).get(unitId),
    actions: byUnit(actions).get(unitId),
  };
}

/** Those of a unit's records that name it and, about nodes that none of these is about, the others. */
function ownOrShared<T extends OwnRecord>(records: readonly T[], unitId: string): T[] {
  const named = new Set(records.flatMap((one) => (one.unitId === unitId ? one.of : [])));
  return records.filter((one) => one.unitId === unitId || !named.has(one.of));
}

/** The targets of a node that hold for a unit: its own; when it has none, those for all where they can. */
function ownTargets<T extends MeasureTarget>(
  targets: readonly T[],
  of: string,
  unitId: string,
  { parts, shares }: KnownUnits,
): T[] {
  if (parts.targeted.get(unitId)?.has(of)) return targets.filter((one) => one.unitId === unitId);
  const isForEach = shares.has(of) || parts.soleUnit.get(of) === unitId;
  return isForEach ? targets.filter((one) => one.unitId === undefined) : [];
}

/**
 * The unit's figures; where it has none, those of a measure of it alone, and rows of figures that measures
 * are calculated from. Figures of others that are compared with stay.
 */
function ownFigures(
  observations: readonly Observation[] | undefined,
  unitId: string,
  { byUnit, places }: KnownUnits,
): Observation[] {
  const own = byUnit(observations).get(unitId) ?? [];
  const named = new Set(own.flatMap((one) => (one.unitId === unitId ? one.of : [])));
  const others = byUnit(observations).get(undefined) ?? [];
  return [
    ...others.filter((one) =>
      one.unitId === undefined ? !places.has(one.of) && !named.has(one.of) : true,
    ),
    ...ownOrShared(own, unitId).map(unnamed),
  ];
}

/** A record without its unit, which the whole plan is of now. */
function unnamed<T extends OwnRecord | MeasureTarget>({ unitId: _unitId, ...record }: T): T {
  return record as T;
}
