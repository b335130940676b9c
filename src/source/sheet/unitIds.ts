import type { PlanUnit } from '../../model/plan/plan';

/** The units that a file names. */
export interface UnitIds {
  /** Id of a unit by its id, name or short name; a new unit when it is not known. */
  readonly idOf: (text: string) => string;
  /** Those that were given and those that are new. */
  readonly units: readonly PlanUnit[];
}

/** Keeps track of the units that a file names. */
export function unitIds(given: readonly PlanUnit[] = []): UnitIds {
  const units = [...given];
  const ids = new Map<string, string>();
  for (const { id, name, shortName = '' } of given.toReversed()) {
    for (const text of [shortName, name]) ids.set(unitKey(text), id);
  }
  for (const { id } of given) ids.set(id, id);
  return {
    units,
    idOf: (text) => {
      const known = ids.get(text) ?? ids.get(unitKey(text));
      const id = known ?? text;
      ids.set(text, id);
      if (known === undefined) {
        ids.set(unitKey(text), id);
        units.push({ id, name: text });
      }
      return id;
    },
  };
}

/** Case and spaces do not tell units apart; accents and signs do: "vård" is not "vard". */
function unitKey(text: string): string {
  return `key ${text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()}`;
}
