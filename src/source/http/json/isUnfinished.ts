import type { Steps } from '../../../steps/steps';
import { jsonBytes, OBJECT_BIT, STRETCH, type JsonSpan } from './jsonBytes';

const { quote, backslash, openList, closeList, openObject, closeObject } = jsonBytes;

/** Whether a text ends inside a list, an object or a string that began in it. */
export function* isUnfinished({ bytes, start, end }: JsonSpan): Steps<boolean> {
  const open: number[] = [];
  let isText = false;
  for (let at = start; at < end; at += 1) {
    if (at % STRETCH === 0) yield;
    const byte = bytes[at] ?? 0;
    if (isText) {
      if (byte === backslash) at += 1;
      else isText = byte !== quote;
    } else if (byte === quote) isText = true;
    else if (byte === openList || byte === openObject) open.push(byte);
    else if (byte === closeList || byte === closeObject) {
      const opened = open.pop() ?? 0;
      if ((opened & OBJECT_BIT) !== (byte & OBJECT_BIT)) return false;
    }
  }
  return isText || open.length > 0;
}
