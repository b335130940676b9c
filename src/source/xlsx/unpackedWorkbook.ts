import { percentCells } from './percentCells';
import { unzip } from './unzip';
import { zipStored } from './zipStored';

/** Unpacked, the text of a workbook is many times larger than the file. */
const UNPACKED = 20;

/**
 * A workbook repacked without compression, with only what its cells are read from. The library that reads
 * it would start a worker for a large one, and that never answers under a strict policy.
 */
export async function unpackedWorkbook(bytes: Uint8Array, maxBytes: number): Promise<ArrayBuffer> {
  const files = await unzip(bytes, (path) => /\.(?:xml|rels)$/.test(path), maxBytes * UNPACKED);
  const styles = files.find(({ path }) => /(?:^|\/)styles\.xml$/.test(path));
  const inPercent = percentCells(styles && new TextDecoder().decode(styles.bytes));
  return zipStored(
    files.map((file) => {
      if (!/worksheets\/[^/]+\.xml$/.test(file.path)) return file;
      const text = inPercent(new TextDecoder().decode(file.bytes));
      return { path: file.path, bytes: new TextEncoder().encode(text) };
    }),
  );
}
