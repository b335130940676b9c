/**
 * Matches what a spreadsheet could read as the beginning of a formula, in half or full width, after
 * characters that it may skip: spaces, control and format characters, and the apostrophes of an earlier
 * guard.
 */
const RISKY_LINE = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|\t)/u;
const RISKY_START = /^'*\r/;

/**
 * Keeps a spreadsheet from reading a text as a formula, by an apostrophe before each line that it could
 * read as one. `unguard(guard(text))` is `text` for every text.
 */
export const formulaGuard = {
  guard: (text: string) => atRiskyLines(text, (line) => `'${line}`),
  unguard: (text: string) =>
    text.includes("'") ? atRiskyLines(text, (line) => line.replace(/^'/, '')) : text,
};

function atRiskyLines(text: string, change: (line: string) => string): string {
  const changed = text
    .split(/(\r\n|\r|\n)/)
    .map((line) => (RISKY_LINE.test(line) ? change(line) : line))
    .join('');
  return RISKY_START.test(text) ? change(changed) : changed;
}
