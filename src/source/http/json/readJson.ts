import { runInSlices } from '../../slices/runInSlices';
import { textOf } from './jsonBytes';
import { readLargeValue } from './readLargeValue';

/** A text with fewer bytes than this is read in one go, which takes a few milliseconds. */
const SMALL = 1_000_000;

/**
 * Reads JSON like `JSON.parse`, but large texts piece by piece, so that the page stays responsive.
 * Rejects with a `SyntaxError` when the text is not valid JSON.
 */
export async function readJson(bytes: Uint8Array, signal: AbortSignal): Promise<unknown> {
  const span = { bytes, start: markLength(bytes), end: bytes.byteLength };
  if (bytes.byteLength < SMALL) return JSON.parse(textOf(span)) as unknown;
  return runInSlices(readLargeValue(span), { signal });
}

/** The byte order mark that some programs put before UTF-8 is not part of the text. */
function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
