/**
 * What a spreadsheet could read as the beginning of a formula, in half and full width, after what it may
 * pass over: spaces, control and format characters, and the apostrophes of an earlier guard.
 */
const RISKY_LINE = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|\t)/u;
const RISKY_START = /^'*\r/;

/**
 * Keeps a text from being a formula in a spreadsheet, by an apostrophe before each line that could be read
 * as one, and gives back the text as it was: `unguard(guard(text))` is `text`, whatever it is.
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
