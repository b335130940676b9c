/** What a number in a cell is, according to its number format. */
export type FormatKind = 'number' | 'percent' | 'day' | 'dateTime' | 'time' | 'duration';

type Test = (value: number) => boolean;

/** A section of a format; semicolons separate them. */
interface Section {
  /** The condition for values that it applies to, when the section states one. */
  readonly condition: Test | undefined;
  /** `undefined` when it shows a fixed text and not the value. */
  readonly kind: FormatKind | undefined;
}

/** Parts that do not tell the kind: quoted text, escaped, padding and repeated characters, and brackets. */
const ASIDE = /"[^"]*"?|\\[^]?|[_*][^]?|\[[^\]]*\]?/g;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
/** The letters of date formats: year, month, day, hour, minute, second, era, Buddhist year, am and pm. */
const OF_DATES = /^[abdeghmpsy]*$/;

const TESTS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

/**
 * Tells what a number is from a format code ("0.0%", `[$-41D]d mmmm yyyy;@`), by the section that applies
 * to the value. Quoted and escaped characters, colours and locales are ignored. Source: ECMA-376 part 1,
 * 18.8.31.
 */
export function formatKind(code: string): (value: number) => FormatKind {
  const sections = sectionsOf(code);
  const tests = testsOf(sections);
  const usual = sections[0]?.kind ?? 'number';
  return (value) => sections[tests.findIndex((test) => test(value))]?.kind ?? usual;
}

/** Number of decimals that a format always shows, 2 for "0.00"; `undefined` for other than plain numbers. */
export function fixedDecimals(code: string): number | undefined {
  return /^0\.(0+)(?:;|$)/.exec(code.replace(ASIDE, '').trim())?.[1]?.length;
}

/** The sections for numbers, at most three; the one for texts ("@") is left out. */
function sectionsOf(code: string): Section[] {
  const bare = code.replace(ASIDE, (aside) =>
    ELAPSED.test(aside) || CONDITION.test(aside) ? aside : '',
  );
  return bare
    .split(';', 3)
    .filter((section) => !section.includes('@'))
    .map((section) => ({ condition: conditionOf(section), kind: kindOf(section) }));
}

/**
 * One section applies to all values. Of two, the first is for zero and above and the second for negative
 * values. Of three, the first is for positive values, the second for negative ones and the third for zero.
 */
function testsOf([first, second, third]: Section[]): Test[] {
  const others = () => true;
  if (!first || !second) return [others];
  const isUpper: Test = first.condition ?? ((value) => (third ? value > 0 : value >= 0));
  if (!third) return [isUpper, others];
  return [isUpper, second.condition ?? ((value) => value < 0), others];
}

function conditionOf(section: string): Test | undefined {
  const [, sign = '', limit] = CONDITION.exec(section) ?? [];
  const test = TESTS[sign];
  return test && ((value) => test(value, Number(limit)));
}

function kindOf(section: string): FormatKind | undefined {
  const code = section.replace(CONDITION, '').trim().toLowerCase();
  if (code === '') return undefined;
  if (code.includes('%')) return 'percent';
  // Fractions of a second are the only digits in a date format.
  const date = code.replace(/(s\]?)[.,]0+/g, '$1');
  const letters = date.replaceAll(/[^a-z]/g, '');
  if (/[0#?]/.test(date) || !OF_DATES.test(letters) || !/[dhmsy]/.test(letters)) return 'number';
  if (date.includes('[')) return 'duration';
  const [hasDay, hasTime] = [/[dy]|mmm/.test(date), /[hs]/.test(date)];
  return hasTime ? (hasDay ? 'dateTime' : 'time') : 'day';
}
