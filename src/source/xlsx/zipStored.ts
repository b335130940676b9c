import type { ArchivedFile } from './unzip';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** Packs files as they are, not compressed. */
export function zipStored(files: readonly ArchivedFile[]): ArrayBuffer {
  const named = files.map(({ path, bytes }) => ({ name: new TextEncoder().encode(path), bytes }));
  const size = named.reduce(
    (sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length,
    22,
  );
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { name, bytes } of named) {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    sizes(view, at + 18, bytes.length, name.length);
    out.set(name, at + 30);
    out.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  }
  const directory = at;
  for (const [index, { name, bytes }] of named.entries()) {
    view.setUint32(at, ENTRY, true);
    sizes(view, at + 20, bytes.length, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out.buffer;
}

function sizes(view: DataView, at: number, size: number, nameLength: number): void {
  view.setUint32(at, size, true);
  view.setUint32(at + 4, size, true);
  view.setUint16(at + 8, nameLength, true);
}
