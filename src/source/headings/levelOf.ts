import type { Level } from '../../model/plan/plan';
import { headerKey } from './headerKey';
import { compoundedLevels, levelAdjectives, levelWords, noLevels } from './levelWords';

/** A word that levels are named with. */
interface LevelWord {
  readonly kind: Level['kind'];
  readonly one: string;
  readonly several: string;
}

const WORDS: readonly LevelWord[] = levelWords.map(([kind, one, several]) => ({
  kind,
  one,
  several,
}));
const byKey = new Map(
  WORDS.flatMap((word) => [word.several, word.one].map((text) => [headerKey(text), word] as const)),
);
/** The shortest first part of a compound, in letters. */
const SHORTEST_BEGINNING = 2;

/**
 * Makes a level from its name. The kind and plural are known when the name is one of the known words,
 * alone, in a compound or after an adjective; otherwise the level is taken as one of goals.
 */
export function levelOf(name: string): Level {
  const known = knownLevel(name);
  if (known) return known;
  const plural = pluralOf(name.toLowerCase());
  return { id: headerKey(name), name, ...(plural ? { plural } : {}), kind: 'goal' };
}

/**
 * The level that a heading names, when the column under it holds the nodes of that level; `undefined` for
 * a heading that only mentions a level, such as "Koppling till globala mål".
 */
export function knownLevel(name: string): Level | undefined {
  const words = withoutBrackets(name).split(/\s+/);
  const [last = '', first = ''] = words.toReversed();
  if (words.length > 2 || (words.length === 2 && !isAdjective(first))) return undefined;
  const word = knownWord(last);
  if (!word) return undefined;
  const isWritten = headerKey(last) === headerKey(word.one);
  const written = isWritten ? last : matchingCase(word.one, last);
  const [one, several] = [
    `${first} ${written}`.trim(),
    `${pluralAdjective(first)} ${word.several}`,
  ];
  const plural = several.trim().toLowerCase().replace('kpi', 'KPI');
  return {
    id: headerKey(one),
    name: one,
    ...(plural === one.toLowerCase() ? {} : { plural }),
    kind: word.kind,
  };
}

/** A heading without text in brackets: "Indikator (mått)" is "Indikator". */
export function withoutBrackets(heading: string): string {
  return heading.replaceAll(/\([^()]*\)/g, ' ').trim();
}

function knownWord(text: string): LevelWord | undefined {
  const key = headerKey(text);
  const known = byKey.get(key);
  if (known || key.length > 40) return known;
  const lower = text.normalize('NFC').toLowerCase();
  if (noLevels.has(lower)) return undefined;
  for (const word of WORDS) {
    if (!compoundedLevels.has(word.one)) continue;
    for (const ending of [word.several, word.one]) {
      const beginning = lower.slice(0, -ending.length);
      if (!lower.endsWith(ending) || beginning.length < SHORTEST_BEGINNING) continue;
      return { kind: word.kind, one: beginning + word.one, several: beginning + word.several };
    }
  }
  return undefined;
}

function isAdjective(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /\p{L}{3}s$/u.test(lower) ||
    levelAdjectives.some((adjective) => lower === adjective || lower === neuter(adjective))
  );
}

function neuter(adjective: string): string {
  return adjective.replace(/(?:d|e)?$/, (end) => (end === 'e' ? 'e' : 't'));
}

function pluralAdjective(word: string): string {
  const lower = word.toLowerCase();
  const base = levelAdjectives.find((each) => each === lower || neuter(each) === lower);
  if (!base || /[es]$|^(?:focus|goal|key|overall|strategic|prioritised)$/.test(base)) return lower;
  return base.replace(/(?:ad|am)?$/, (end) => ({ ad: 'ade', am: 'amma' })[end] ?? 'a');
}

function matchingCase(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The plural of an unknown word, when its ending tells. */
function pluralOf(word: string): string | undefined {
  const ending = PLURALS.find(([pattern]) => pattern.test(word))?.[1];
  return ending && word + ending;
}

const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/ing$/, 'ar'],
  [/(?:het|tet|ion|or|ent|ist|ap)$/, 'er'],
  [/(?:de|re)$/, 'n'],
];
