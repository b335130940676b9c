/** Fails a test that writes anything to the console, including React's warnings. */
import { afterEach, beforeEach } from 'vitest';

const LEVELS = ['error', 'warn', 'info', 'log', 'debug'] as const;
const { error, warn, info, log, debug } = console;
const original = { error, warn, info, log, debug };
let written: string[] = [];

/**
 * This warning is not about what is tested. Storybook unmounts a story inside `await act(…)` and resets
 * React's flag for tests before React has emptied its queue: an update in between, which happens on a busy
 * machine, gives this warning.
 */
const OF_STORYBOOK = 'The current testing environment is not configured to support act(...)';

beforeEach(() => {
  written = [];
  for (const level of LEVELS) console[level] = (...words: unknown[]) => note(level, words);
});

afterEach(() => {
  Object.assign(console, original);
  if (written.length > 0) throw new Error(`The console was written to:\n${written.join('\n')}`);
});

function note(level: (typeof LEVELS)[number], words: unknown[]): void {
  if (words[0] === OF_STORYBOOK) return;
  original[level](...words);
  written.push(`console.${level}: ${words.map(String).join(' ')}`);
}
