import { deflateRawSync } from 'node:zlib';

/** How a file is stored: uncompressed or compressed. */
const METHODS = { stored: 0, deflated: 8 } as const;

/**
 * A ZIP archive of files by path, as programs write it. Checksums are left out, since nothing here reads
 * them.
 */
export function zipped(
  files: Readonly<Record<string, string | Uint8Array>>,
  how: keyof typeof METHODS = 'deflated',
): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(content)];
    const packed = how === 'deflated' ? deflateRawSync(bytes) : bytes;
    // Method, time, date, checksum, both sizes, and the lengths of the name and of the extra field.
    const about = Buffer.alloc(22);
    about.writeUInt16LE(METHODS[how], 0);
    about.writeUInt32LE(packed.length, 10);
    about.writeUInt32LE(bytes.length, 14);
    about.writeUInt16LE(name.length, 18);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\0\0'), about, name]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0\u0014\0\0\0'), about, place, name]),
    );
    chunks.push(head, packed);
    offset += head.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, list, end]));
}
