import type { PlanUnit } from './plan';

/** Something with names of units: a plan, or a follow-up with units of its own. */
export interface UnitSource {
  readonly id?: string;
  readonly units?: readonly PlanUnit[] | undefined;
}

/** A unit's name in the plan, else in the follow-up; its id when neither has the unit. */
export function unitName(id: string, plan: UnitSource, followUp?: UnitSource): string {
  return namedUnit(id, plan, followUp)?.name ?? id;
}

/** The unit's short name, for chips; its name when it has none. */
export function unitShortName(id: string, plan: UnitSource, followUp?: UnitSource): string {
  const unit = namedUnit(id, plan, followUp);
  return unit?.shortName ?? unit?.name ?? id;
}

function namedUnit(id: string, ...sources: (UnitSource | undefined)[]): PlanUnit | undefined {
  return sources.flatMap((source) => source?.units ?? []).find((unit) => unit.id === id);
}
