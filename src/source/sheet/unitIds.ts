import type { PlanUnit } from '../../model/plan/plan';

/** The units that a file names. */
export interface UnitIds {
  /** Id of a unit by its id, name or short name. A unit that is not known is added. */
  readonly idOf: (text: string) => string;
  /** Ids of the units in a cell. Names can have commas in them. */
  readonly idsOf: (text: string) => string[];
  /** The given units, and those that have been added. */
  readonly units: readonly PlanUnit[];
}

/** Names of what an authority is compared with, which are never units of its own: "Riket", "Alla regioner". */
const COMPARED =
  /^(?:hela )?(?:riket|rikssnittet?|sverige|landet|sweden|the country)$|^(?:alla|all) (?:regioner|kommuner|regions|municipalities)\b/u;

function isCompared(name: string): boolean {
  return COMPARED.test(name.trim().toLowerCase());
}

/** Finds units by name, and adds those that a file names but that were not given. */
export function unitIds(given: readonly PlanUnit[] = []): UnitIds {
  const units = [...given];
  const ids = new Map<string, string>();
  for (const { id, name, shortName = '' } of given.toReversed()) {
    for (const text of [shortName, name]) ids.set(unitKey(text), id);
  }
  for (const { id } of given) ids.set(id, id);
  const find = (text: string) => ids.get(text) ?? ids.get(unitKey(text));
  const idOf = (text: string) => {
    const known = find(text);
    const id = known ?? text;
    ids.set(text, id);
    if (known === undefined) {
      ids.set(unitKey(text), id);
      units.push({ id, name: text, ...(isCompared(text) && { comparison: true }) });
    }
    return id;
  };
  const isKnown = (name: string) => find(name) !== undefined;
  const namesIn = (text: string): string[] => {
    if (isKnown(text)) return [text];
    const parts = split(text, /[;|\r\n]+/);
    if (parts.length > 1) return parts.flatMap(namesIn);
    const names = split(parts[0] ?? '', /,/);
    // A small letter after the comma continues a name: "Nämnden för kultur, idrott och fritid".
    if (names.length > 1 && names.every((name) => isKnown(name) || /^[^\p{Ll}]/u.test(name))) {
      return names.flatMap(namesIn);
    }
    // Names may have "och" in them: "Nämnden för kultur och fritid", "Hälso- och sjukvårdsnämnden".
    const joined = split(parts[0] ?? '', AND);
    return joined.every((name) => isKnown(name) || BODY.test(name)) ? joined : parts;
  };
  return { units, idOf, idsOf: (text) => namesIn(text).map(idOf) };
}

/** Between names, but not within a compound: "Hälso- och sjukvård". */
const AND = /(?<!-)\s+(?:och|samt|and|&)\s+/;
/** A name that ends as those of bodies do, which what is left of a divided name does not. */
const BODY =
  /^\p{Lu}.*(?:nämnd|styrelse|utskott|förvaltning|beredning|kansli|enhet|verksamhet|board|committee|department)(?:e?n|e?t)?$/iu;

function split(text: string, by: RegExp): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A key that ignores case and spaces but not accents and signs: "vård" is not "vard". */
function unitKey(text: string): string {
  return `key ${text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()}`;
}
