import type { Steps } from '../../../steps/steps';
import { jsonBytes, OBJECT_BIT, STRETCH, type JsonSpan } from './jsonBytes';

const { quote, comma, backslash, openObject, closeObject } = jsonBytes;

/**
 * Where a piece of a list or an object ends: at the first comma after about `size` bytes, at the closing
 * bracket, or at the end of the text. A piece of at least twice that size holds a single value. Pauses
 * between stretches.
 */
export function* pieceEnd({ bytes, start, end }: JsonSpan, size: number): Steps<number> {
  const large = start + 2 * size;
  let lastComma: number | undefined;
  let pause = start + STRETCH;
  let depth = 0;
  let isText = false;
  // A large value becomes a piece of its own. This is noticed before its end, so that the scan need not
  // be repeated.
  const cut = (at: number) => (at >= large ? (lastComma ?? at) : at);
  for (let at = start; at < end; at += 1) {
    if (at >= pause) {
      if (cut(at) !== at) break;
      pause = at + STRETCH;
      yield;
    }
    const byte = bytes[at] ?? 0;
    if (isText) {
      if (byte === backslash) at += 1;
      else isText = byte !== quote;
    } else if (byte === quote) isText = true;
    else if (byte === comma && depth === 0) {
      if (at >= start + size) return cut(at);
      lastComma = at;
    } else if ((byte | OBJECT_BIT) === openObject) depth += 1;
    else if ((byte | OBJECT_BIT) === closeObject) {
      if (depth === 0) return cut(at);
      depth -= 1;
    }
  }
  return cut(end);
}
