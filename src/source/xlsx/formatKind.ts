/** What a number in a cell is, by the number format that the cell shows it in. */
export type FormatKind = 'number' | 'percent' | 'day' | 'dateTime' | 'time' | 'duration';

type Test = (value: number) => boolean;

/** A part of a format between semicolons. */
interface Section {
  /** Which values it is for, when it says so itself. */
  readonly condition: Test | undefined;
  /** `undefined` when it shows a text and not the value. */
  readonly kind: FormatKind | undefined;
}

/** A quoted text, an escaped character, the width or repetition of one, and what stands in brackets. */
const ASIDE = /"[^"]*"?|\\[^]?|[_*][^]?|\[[^\]]*\]?/g;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
/** The letters of a date: year, month, day, hour, minute, second, era, Buddhist year, am and pm. */
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
 * Tells what numbers are that a format code shows ("0.0%", `[$-41D]d mmmm yyyy;@`). Quoted and escaped
 * characters, colours and locales say nothing; only the section that is for the value does. Source:
 * ECMA-376 part 1, 18.8.31.
 */
export function formatKind(code: string): (value: number) => FormatKind {
  const sections = sectionsOf(code);
  const tests = testsOf(sections);
  const usual = sections[0]?.kind ?? 'number';
  return (value) => sections[tests.findIndex((test) => test(value))]?.kind ?? usual;
}

/** How many decimals a format always shows: "0.00" two; `undefined` when it shows other than a plain number. */
export function fixedDecimals(code: string): number | undefined {
  return /^0\.(0+)(?:;|$)/.exec(code.replace(ASIDE, '').trim())?.[1]?.length;
}

/** Those for numbers: at most three, and the one for texts ("@") left out. */
function sectionsOf(code: string): Section[] {
  const bare = code.replace(ASIDE, (aside) =>
    ELAPSED.test(aside) || CONDITION.test(aside) ? aside : '',
  );
  return bare
    .split(';', 3)
    .filter((section) => !section.includes('@'))
    .map((section) => ({ condition: conditionOf(section), kind: kindOf(section) }));
}

/** One section is for all values; two for those from zero and below; three for above, below and zero. */
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
  // Parts of a second have digits; a date has no others.
  const date = code.replace(/(s\]?)[.,]0+/g, '$1');
  const letters = date.replaceAll(/[^a-z]/g, '');
  if (/[0#?]/.test(date) || !OF_DATES.test(letters) || !/[dhmsy]/.test(letters)) return 'number';
  if (date.includes('[')) return 'duration';
  const [hasDay, hasTime] = [/[dy]|mmm/.test(date), /[hs]/.test(date)];
  return hasTime ? (hasDay ? 'dateTime' : 'time') : 'day';
}
