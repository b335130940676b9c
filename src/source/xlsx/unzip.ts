import { LoadError } from '../../load/loadError';

/** A file in an archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;

/**
 * Unpacks the files of a ZIP archive whose path passes the test, by the platform's own means: without a
 * worker, which a strict policy forbids, and no further than the limit, whatever the archive says.
 */
export async function unzip(
  bytes: Uint8Array,
  test: (path: string) => boolean,
  maxBytes: number,
): Promise<ArchivedFile[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const files: ArchivedFile[] = [];
  let left = maxBytes;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('No entry');
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (test(path)) {
      const unpacked = await unpack(packed(view, bytes, at), view.getUint16(at + 10, true), left);
      left -= unpacked.length;
      files.push({ path, bytes: unpacked });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** Where the end of the directory is; a comment may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('No directory');
}

function packed(view: DataView, bytes: Uint8Array, entry: number): Uint8Array {
  const local = view.getUint32(entry + 42, true);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return bytes.subarray(from, from + view.getUint32(entry + 20, true));
}

async function unpack(bytes: Uint8Array, method: number, limit: number): Promise<Uint8Array> {
  if (method !== 0 && method !== 8) throw new RangeError('Unknown compression');
  const stream = new Blob([new Uint8Array(bytes)]).stream();
  const reader = (
    method === 0 ? stream : stream.pipeThrough(new DecompressionStream('deflate-raw'))
  ).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > limit) {
      await reader.cancel();
      throw new LoadError('too-large', { limit: { value: limit, of: 'bytes' } });
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
