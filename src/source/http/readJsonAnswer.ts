import { LoadError } from '../../load/loadError';
import { Converted } from '../converted';
import type { FetchedBytes } from './fetchBytes';
import { runInSlices } from '../slices/runInSlices';
import { afterSpace, jsonBytes } from './json/jsonBytes';
import { isUnfinished } from './json/isUnfinished';
import { jsonText } from './json/jsonText';
import { readJson } from './json/readJson';

/**
 * Reads a response as JSON whatever its content type, unless the type or the first character shows that
 * it is a web page. Rejects with a `LoadError` that distinguishes a response that ended early from one
 * that was never JSON. Gives a `Converted` when something was wrong with its encoding.
 */
export async function readJsonAnswer(
  { bytes: received, contentType }: FetchedBytes,
  signal: AbortSignal,
): Promise<unknown> {
  const { bytes, issues } = jsonText(received, contentType);
  const first = firstSign(bytes);
  if (first === LESS_THAN || contentType.includes('html')) throw new LoadError('not-json');
  try {
    const data = await readJson(bytes, signal);
    return issues.length > 0 ? new Converted(data, issues) : data;
  } catch {
    if (signal.aborted) throw new LoadError('cancelled');
    const isBegun = first === jsonBytes.openList || first === jsonBytes.openObject;
    const span = { bytes, start: 0, end: bytes.byteLength };
    const isBrokenOff = isBegun && (await runInSlices(isUnfinished(span), { signal }));
    throw isBrokenOff ? new LoadError('network', { brokenOff: true }) : new LoadError('not-json');
  }
}

const LESS_THAN = 0x3c;

function firstSign(bytes: Uint8Array): number | undefined {
  const start = bytes[0] === 0xef ? 3 : 0;
  return bytes[afterSpace({ bytes, start, end: bytes.byteLength })];
}
