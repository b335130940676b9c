import { phrase } from '../../messages/phrase';
import type { Issue } from '../../model/parse/issue';
import { sheetIssue } from '../sheet/sheetIssue';

/** Text of a file, and issues about how it was saved: a guessed encoding, or damaged characters. */
export interface DecodedText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * Decodes a file by its byte order mark; without one as UTF-16 or UTF-8, even when a few bytes are damaged;
 * otherwise in the encoding in which the letters make most sense as Swedish. A guess gives an issue.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return known('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return known('utf-16be', bytes);
  const wide = wideEncoding(bytes);
  if (wide) return { ...known(wide, bytes), issues: [guessed(wide.toUpperCase())] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    return damagedUtf8(bytes) ?? singleByte(bytes);
  }
}

function known(encoding: string, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), issues: [] };
}

function guessed(encoding: string): Issue {
  return sheetIssue(
    'guessed-encoding',
    'notice',
    '',
    phrase('sheet', 'guessedEncoding', { encoding }),
  );
}

/** In UTF-16 most letters have a zero byte on one side; text in other encodings has no zero bytes. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros: [even: number, odd: number] = [0, 0];
  const sample = bytes.subarray(0, 4000);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  if (odd > sample.length / 5 && even < odd / 10) return 'utf-16le';
  return even > sample.length / 5 && odd < even / 10 ? 'utf-16be' : undefined;
}

/**
 * A text with more whole UTF-8 characters of several bytes than broken ones is hardly in another encoding,
 * so the broken ones are taken as damage.
 */
function damagedUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.split('\uFFFD').length - 1;
  const whole = text.match(/[\x80-\uFFFC\uFFFE\uFFFF]/g)?.length ?? 0;
  if (whole <= damaged) return undefined;
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.includes('\uFFFD')) + 1;
  const said = phrase('sheet', 'damagedText', { line: first, count: damaged });
  return { text, issues: [sheetIssue('damaged-text', 'warning', `line ${first}`, said)] };
}

/** Characters of Windows-1252 from 0x80, where ISO 8859-1 has control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
/** Characters of CP850, the code page of DOS, from 0x80. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xAD±‗¾¶§÷¸°¨·¹³²■\xA0';

function singleByte(bytes: Uint8Array): DecodedText {
  const readings = [
    // Some versions of Node decode Windows-1252 as ISO 8859-1, which lacks its dashes and quotes.
    {
      encoding: 'Windows-1252',
      text: replaced(known('windows-1252', bytes).text, /[\x80-\x9F]/g, WINDOWS_1252),
    },
    { encoding: 'MacRoman', text: known('macintosh', bytes).text },
    {
      encoding: 'CP850',
      // `TextDecoder` does not know CP850, so each byte is looked up in the table.
      text: replaced(
        Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''),
        /[\x80-\xFF]/g,
        CP850,
      ),
    },
  ].map((reading) => ({ ...reading, sense: senseOf(reading.text) }));
  const [best] = readings.toSorted((one, other) => other.sense - one.sense);
  return { text: best?.text ?? '', issues: [guessed(best?.encoding ?? '')] };
}

function replaced(text: string, pattern: RegExp, characters: string): string {
  return text.replaceAll(pattern, (byte) => characters[byte.charCodeAt(0) - 0x80] ?? byte);
}

/**
 * A score of how much sense the letters of a text make as Swedish: Swedish letters and usual signs add,
 * other characters and capitals inside words subtract.
 */
function senseOf(text: string): number {
  const sample = text.slice(0, 100_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  return (
    2 * count(/[åäöÅÄÖéÉ]/g) +
    count(/[–—’”“…•§°½]/g) -
    count(/(?![åäöÅÄÖéÉ–—’”“…•§°½\xA0])[\x80-\uFFFF]/g) -
    3 * count(/[a-zåäö][ÅÄÖ]/g)
  );
}
