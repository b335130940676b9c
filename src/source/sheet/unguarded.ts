/** What a spreadsheet could take for the beginning of a formula, after apostrophes and spaces. */
const RISKY_LINE = /^'*(?:[^\S\r\n]*[=+\-@＝＋－＠]|\t)/;
const RISKY_START = /^'*\r/;

/** Applies a change to each line of a cell that could be taken for a formula. */
export function atRiskyLines(text: string, change: (line: string) => string): string {
  if (RISKY_START.test(text)) return change(atRiskyRest(text, change));
  return atRiskyRest(text, change);
}

function atRiskyRest(text: string, change: (line: string) => string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line) => (RISKY_LINE.test(line) ? change(line) : line))
    .join('');
}

/** A text without the apostrophes that keep it from being a formula. */
export function unguarded(text: string): string {
  return text.includes("'") ? atRiskyLines(text, (line) => line.replace(/^'/, '')) : text;
}
