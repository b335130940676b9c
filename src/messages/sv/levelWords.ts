/** The plan's own words for a level. */
export interface LevelWords {
  readonly name: string;
  readonly plural?: string | undefined;
  readonly en?: { readonly name: string; readonly plural: string } | undefined;
  readonly gender?: 'common' | 'neuter' | undefined;
  readonly definite?: string | undefined;
  /** The kind of its nodes, which decides the English word. */
  readonly kind?: string | undefined;
}

/** Definite forms of words that plans use for their levels; compounds are inflected as their last part. */
const DEFINITE: readonly (readonly [word: string, definite: string])[] = [
  ['mål', 'målet'],
  ['område', 'området'],
  ['indikator', 'indikatorn'],
  ['tal', 'talet'],
  ['mått', 'måttet'],
  ['uppdrag', 'uppdraget'],
  ['aktivitet', 'aktiviteten'],
  ['åtgärd', 'åtgärden'],
  ['inriktning', 'inriktningen'],
  ['sättning', 'sättningen'],
  ['insats', 'insatsen'],
  ['projekt', 'projektet'],
  ['program', 'programmet'],
  ['perspektiv', 'perspektivet'],
  ['strategi', 'strategin'],
  ['prioritering', 'prioriteringen'],
  ['uppgift', 'uppgiften'],
  ['vision', 'visionen'],
];

/** The definite form: "målet", "indikatorn"; nothing when it is neither stated by the plan nor known here. */
export function definiteOf({ name, definite }: LevelWords): string | undefined {
  if (definite !== undefined) return definite;
  const word = name.toLocaleLowerCase('sv');
  // An adjective before the noun is inflected too, so only the plan can state the form.
  const known = word.includes(' ') ? undefined : DEFINITE.find(([end]) => word.endsWith(end));
  return known && word.slice(0, -known[0].length) + known[1];
}

/** Endings that show the gender of a word whose definite form is not known. */
const NEUTER = /(?:ande|ende|arbete|tema|steg|resultat|behov|krav|löfte|system|spår|fält|index)$/u;
const COMMON = /(?:ing|het|tion|else|are|ator|nad|ik|fråga|del|plan|linje|aspekt|effekt)$/u;

/** The gender of the word, as stated or as shown by its definite form. */
export function genderOf(level: LevelWords): 'common' | 'neuter' | undefined {
  const definite = definiteOf(level);
  if (level.gender !== undefined) return level.gender;
  if (definite !== undefined) return definite.endsWith('t') ? 'neuter' : 'common';
  const word = level.name.toLocaleLowerCase('sv');
  if (NEUTER.test(word)) return 'neuter';
  return COMMON.test(word) ? 'common' : undefined;
}

/** One of three forms, chosen by number and gender. */
export function inflected(
  count: number,
  level: LevelWords | undefined,
  [common, neuter, plural]: readonly [common: string, neuter: string, plural: string],
): string {
  if (count !== 1) return plural;
  return level && genderOf(level) === 'neuter' ? neuter : common;
}

/** Whether one of them has no form that is sure to agree with the word. */
export function isOfUnknownGender(count: number, level: LevelWords | undefined): boolean {
  return count === 1 && (level === undefined || genderOf(level) === undefined);
}

/** Words of the ready-made scales. */
const OURS = /^(?:helt |i hög grad |delvis |ej )?uppfyllt$/;

/** The word of a scale's level, inflected for a number of nodes. A plan's own words are used as written. */
export function statusOf(count: number, word: string, level: LevelWords | undefined): string {
  const one = word.toLocaleLowerCase('sv');
  if (!OURS.test(one)) return one;
  const isCommon = level !== undefined && genderOf(level) === 'common';
  return `${one.slice(0, -1)}${count !== 1 ? 'da' : isCommon ? 'd' : 't'}`;
}

/** "1 delmål", "9 indikatorer"; only the number when the nodes are of several levels. */
export function levelCount(count: number, level: LevelWords | undefined): string {
  if (!level) return String(count);
  const one = level.name.toLocaleLowerCase('sv');
  return `${count} ${count === 1 ? one : (level.plural ?? one)}`;
}
