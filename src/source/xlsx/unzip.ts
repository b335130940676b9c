import { LoadError } from '../../load/loadError';

/** Reads a file of an archive by its path, ignoring case; `undefined` when there is no such file. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Length of the end-of-directory record, and of the longest comment that can follow it, in bytes. */
const [END_LENGTH, LONGEST_COMMENT] = [22, 0xffff];

/**
 * Opens a ZIP archive. Files are unpacked with the platform's `DecompressionStream`, since a strict content
 * security policy forbids the workers that libraries use. The unpacked bytes are counted, since the sizes
 * that the archive states may be false. Throws a `RangeError` when it is not an archive, and a `LoadError`
 * when more than `maxBytes` would be unpacked.
 *
 * @param maxBytes most bytes of all files that are read, counted after unpacking
 */
export function unzip(bytes: Uint8Array, maxBytes: number): ReadFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(view, bytes);
  let left = maxBytes;
  return async (path) => {
    const entry = entries.get(path.toLowerCase());
    if (entry === undefined) return undefined;
    const packed = packedBytes(view, bytes, entry);
    const unpacked = await unpack(packed, view.getUint16(entry + 10, true), left, maxBytes);
    left -= unpacked.length;
    return unpacked;
  };
}

/** Offsets of the directory's entries, by path in lower case. */
function entriesOf(view: DataView, bytes: Uint8Array): Map<string, number> {
  const entries = new Map<string, number>();
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('No entry');
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(path.toLowerCase(), at);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('No directory');
}

function packedBytes(view: DataView, bytes: Uint8Array, entry: number): Uint8Array {
  const local = view.getUint32(entry + 42, true);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return bytes.subarray(from, from + view.getUint32(entry + 20, true));
}

async function unpack(
  bytes: Uint8Array,
  method: number,
  left: number,
  maxBytes: number,
): Promise<Uint8Array> {
  if (method !== 0 && method !== 8) throw new RangeError('Unknown compression');
  const stream = new Blob([new Uint8Array(bytes)]).stream();
  const reader = (
    method === 0 ? stream : stream.pipeThrough(new DecompressionStream('deflate-raw'))
  ).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > left) {
      await reader.cancel();
      throw new LoadError('too-large', { limit: { value: maxBytes, of: 'bytes' } });
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
