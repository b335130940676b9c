import { runInSlices } from '../../slices/runInSlices';
import { textOf } from './jsonBytes';
import { readLargeValue } from './readLargeValue';

/** Below this many bytes a text is read at one go: it takes a few milliseconds. */
const SMALL = 1_000_000;

/**
 * Reads JSON as `JSON.parse` does, but large texts bit by bit, so that the page can answer its user
 * meanwhile. Rejects with a `SyntaxError` when it is no JSON.
 */
export async function readJson(bytes: Uint8Array, signal: AbortSignal): Promise<unknown> {
  const span = { bytes, start: markLength(bytes), end: bytes.byteLength };
  if (bytes.byteLength < SMALL) return JSON.parse(textOf(span)) as unknown;
  return runInSlices(readLargeValue(span), { signal });
}

/** The mark that some programs put before UTF-8 is no part of the text. */
function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
