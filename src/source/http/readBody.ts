import { isLoadError, LoadError } from '../../load/loadError';
import { runInSlices } from '../slices/runInSlices';
import type { Steps } from '../../steps/steps';

/** Reads a body while counting its bytes, and closes the connection as soon as there are too many. */
export async function readBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const said = Number(response.headers.get('Content-Length') ?? 0);
  if (said > maxBytes) {
    response.body?.cancel().catch(() => undefined);
    throw tooLarge(maxBytes);
  }
  try {
    if (response.body === null) return await whole(response, maxBytes);
    const chunks = await readChunks(response.body.getReader(), maxBytes, signal);
    return await runInSlices(joined(chunks), { signal });
  } catch (error) {
    throw isLoadError(error) ? error : new LoadError('network', { brokenOff: true });
  }
}

async function readChunks(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<readonly Uint8Array[]> {
  const letGo = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', letGo);
  try {
    const chunks: Uint8Array[] = [];
    let read = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return chunks;
      read += value.byteLength;
      if (read > maxBytes) throw tooLarge(maxBytes);
      chunks.push(value);
    }
  } catch (error) {
    letGo();
    throw error;
  } finally {
    signal.removeEventListener('abort', letGo);
  }
}

/** For an injected `fetch` whose responses cannot be streamed. */
async function whole(response: Response, maxBytes: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
  return bytes;
}

function* joined(chunks: readonly Uint8Array[]): Steps<Uint8Array> {
  const only = chunks[0];
  if (chunks.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
    yield;
  }
  return all;
}

function tooLarge(value: number): LoadError {
  return new LoadError('too-large', { limit: { value, of: 'bytes' } });
}
