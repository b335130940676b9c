/** What is tested after a change. */

/** They read files instead of importing them, so that any change may concern them. */
const READERS = ['test/api.test.ts', 'test/architecture.test.ts'];

/** What sheets import is not seen, so a change in one counts as a change in the one that has them all. */
const SHEET = { part: /^src\/.+\.css$/, whole: 'src/styles.css' };

/** The files whose tests are run when these files have changed. */
export function relatedFiles(changed: readonly string[]): string[] {
  const whole = changed.some((file) => SHEET.part.test(file)) ? [SHEET.whole] : [];
  return [...new Set([...READERS, ...whole, ...changed])];
}
