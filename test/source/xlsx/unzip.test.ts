/** Archives: their content, and the limit on what is unpacked. */
import { describe, expect, test } from 'vitest';
import { unzip } from '../../../src/source/xlsx/unzip';
import { zipped } from '../../support/zipped';

const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

describe.each(['stored', 'deflated'] as const)('An archive of files that are %s', (how) => {
  const files = { 'a.xml': 'första', 'b/Å.xml': 'x'.repeat(50_000), 'empty.xml': '' };

  test('returns them by path, whatever its case', async () => {
    const readFile = unzip(zipped(files, how), 1e6);
    expect(textOf(await readFile('A.XML'))).toBe('första');
    expect(textOf(await readFile('b/Å.xml'))).toBe(files['b/Å.xml']);
    expect(textOf(await readFile('empty.xml'))).toBe('');
    expect(await readFile('c.xml')).toBeUndefined();
  });

  test('returns no more than the limit from one file, and from all together', async () => {
    const error = { kind: 'too-large' };
    await expect(unzip(zipped(files, how), 49_999)('b/Å.xml')).rejects.toMatchObject(error);
    const readFile = unzip(zipped(files, how), 99_999);
    expect(await readFile('b/Å.xml')).toHaveLength(50_000);
    await expect(readFile('b/Å.xml')).rejects.toMatchObject(error);
  });
});

test('A bomb is not unpacked further than the limit', async () => {
  const bomb = zipped({ 'a.xml': ' '.repeat(50_000_000) });
  const start = performance.now();
  await expect(unzip(bomb, 100_000)('a.xml')).rejects.toMatchObject({ kind: 'too-large' });
  expect(performance.now() - start).toBeLessThan(2000);
});

describe('A file that is not an archive', () => {
  const whole = zipped({ 'a.xml': 'första gången' });

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', new TextEncoder().encode('Nivå;Namn')],
    ['one that breaks off', whole.subarray(0, whole.length - 10)],
    ['one without its beginning', whole.subarray(20)],
    ['zeros', new Uint8Array(5_000_000)],
  ])('is rejected: %s', async (_what, bytes) => {
    const read = async () => unzip(bytes, 1000)('a.xml');
    await expect(read()).rejects.toThrow(RangeError);
  });

  test('is rejected when a file in it is damaged', async () => {
    const damaged = Uint8Array.from(whole, (byte, at) => (at > 35 && at < 45 ? 255 : byte));
    await expect(unzip(damaged, 1000)('a.xml')).rejects.toThrow(Error);
  });
});
