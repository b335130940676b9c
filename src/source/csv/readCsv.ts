import type { CsvOptions } from '../sheet/csvOptions';
import { separatedSheet } from '../sheet/findSheet';
import { type ReadCsv, readSheet } from '../sheet/readSheet';

/**
 * Reads a plan, with or without its figures, or the figures of a follow-up from separated values, as
 * Excel saves them.
 *
 * @example
 * const { data, issues } = readCsv('Nivå;Namn\nMål;God hälsa');
 * const plan = parsePlan(data);
 */
export function readCsv(file: Uint8Array | string, options: CsvOptions = {}): ReadCsv {
  const text = typeof file === 'string' ? file : decodeText(file);
  const { rows, separator, issues } = separatedSheet(text, options.levels);
  const read = readSheet(rows, separator, options);
  return { data: read.data, issues: [...issues, ...read.issues] };
}

/** What Windows-1252 has where ISO 8859-1 has control characters, from 0x80. */
const OWN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Text of a file: by its byte order mark, else UTF-8, else Windows-1252 as older Excel saves it. */
function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Some versions of Node take Windows-1252 for ISO 8859-1 and lose its dashes and quotes. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replaceAll(/[\x80-\x9F]/g, (control) => OWN[control.charCodeAt(0) - 0x80] ?? control);
}
