import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runLane } from '../../scripts/runLanes';

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

const node = (code: string) => `"${process.execPath}" --eval "${code}"`;
const works = node('console.log(1)');
const fails = node('console.log(2); process.exit(1)');

test('A step that succeeds prints one line', async () => {
  const results = await runLane([{ name: 'script-that-works', command: works }]);
  expect(results).toEqual([{ passed: 1, failed: 0, skipped: 0 }]);
  expect(lines.join('\n')).toMatch(/^✓ script-that-works, [\d.]+ s$/);
});

test('A step that fails prints its output, and where all of it is', async () => {
  const results = await runLane([{ name: 'script-that-fails', command: fails }]);
  expect(results).toEqual([{ passed: 0, failed: 1, skipped: 0 }]);
  expect(lines.join('\n')).toMatch(/^\n2\n\n✗ script-that-fails, .+script-that-fails\.log$/);
});

test('Only what needs a step that failed is skipped, and says why', async () => {
  const results = await runLane([
    { name: 'script-that-fails', command: fails },
    { name: 'script-in-need', command: works, needs: 'script-that-fails' },
    { name: 'script-that-works', command: works },
  ]);
  expect(results.map(({ skipped }) => skipped)).toEqual([0, 1, 0]);
  expect(lines).toContain('– script-in-need skipped: script-that-fails failed');
  expect(lines.at(-1)).toMatch(/^✓ script-that-works/);
});

test('A missing command is a failure', async () => {
  const [result] = await runLane([{ name: 'script-that-is-not', command: 'no-such-program' }]);
  expect(result).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
