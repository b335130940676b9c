import type { Steps } from '../../../steps/steps';
import { afterSpace, jsonBytes, textOf, type JsonSpan } from './jsonBytes';
import { pieceEnd } from './pieceEnd';

const { quote, comma, colon, backslash, openList, closeList, openObject, closeObject } = jsonBytes;

/** How finely to divide a text. */
export interface JsonDivision {
  /**
   * Approximate number of bytes per call of `JSON.parse`; a value of twice that size is divided further.
   */
  readonly piece: number;
  /** How many more levels of nested large values are divided. */
  readonly depth: number;
}

const USUAL: JsonDivision = { piece: 131_072, depth: 6 };

type Kind = 'list' | 'object';
type Filled = unknown[] | Record<string, unknown>;

/** Reads a value like `JSON.parse`, piece by piece, with pauses between the pieces. */
export function* readLargeValue(span: JsonSpan, division = USUAL): Steps<unknown> {
  const start = afterSpace(span);
  const kind = kindOf(span.bytes[start]);
  if (!kind || division.depth < 0 || !isLarge(span, division)) {
    yield;
    return JSON.parse(textOf(span)) as unknown;
  }
  return yield* readPieces({ ...span, start }, kind, division);
}

function kindOf(byte: number | undefined): Kind | undefined {
  return byte === openList ? 'list' : byte === openObject ? 'object' : undefined;
}

function isLarge(span: JsonSpan, { piece }: JsonDivision): boolean {
  return span.end - afterSpace(span) >= 2 * piece;
}

function* readPieces(span: JsonSpan, kind: Kind, division: JsonDivision): Steps<Filled> {
  const { bytes, end } = span;
  const filled: Filled = kind === 'list' ? [] : {};
  let start = span.start + 1;
  for (let isFirst = true; ; isFirst = false) {
    const stop = yield* pieceEnd({ bytes, start, end }, division.piece);
    const isLast = bytes[stop] !== comma || stop >= end;
    const count = yield* addPiece(filled, { bytes, start, end: stop }, division);
    if (count === 0 && !(isFirst && isLast)) throw new SyntaxError('Nothing beside a comma');
    start = stop + 1;
    if (isLast) break;
  }
  checkClosed({ bytes, start, end }, kind);
  return filled;
}

/** Checks that the value ends with its closing bracket, followed by nothing but white space. */
function checkClosed(rest: JsonSpan, kind: Kind): void {
  const closing = kind === 'list' ? closeList : closeObject;
  const isClosed = rest.start <= rest.end && rest.bytes[rest.start - 1] === closing;
  if (!isClosed || afterSpace(rest) < rest.end) throw new SyntaxError('Not closed where it ends');
}

/** Adds the values of a piece and returns their number. */
function* addPiece(filled: Filled, piece: JsonSpan, division: JsonDivision): Steps<number> {
  yield;
  const further = isLarge(piece, division) && { ...division, depth: division.depth - 1 };
  if (Array.isArray(filled)) {
    const items = further
      ? [yield* readLargeValue(piece, further)]
      : (JSON.parse(`[${textOf(piece)}]`) as unknown[]);
    for (const item of items) filled.push(item);
    return items.length;
  }
  const entries = further ? [yield* readLargeEntry(piece, further)] : entriesOf(piece);
  for (const [key, value] of entries) setOwn(filled, key, value);
  return entries.length;
}

function entriesOf(piece: JsonSpan): [string, unknown][] {
  return Object.entries(JSON.parse(`{${textOf(piece)}}`) as Record<string, unknown>);
}

function* readLargeEntry(entry: JsonSpan, division: JsonDivision): Steps<[string, unknown]> {
  const { bytes, end } = entry;
  const start = afterSpace(entry);
  const keyEnd = textEnd({ bytes, start, end });
  const colonAt = afterSpace({ bytes, start: keyEnd, end });
  if (bytes[start] !== quote || bytes[colonAt] !== colon) throw new SyntaxError('No key');
  const key = JSON.parse(textOf({ bytes, start, end: keyEnd })) as string;
  return [key, yield* readLargeValue({ bytes, start: colonAt + 1, end }, division)];
}

/** Index after the closing quote of a string. */
function textEnd({ bytes, start, end }: JsonSpan): number {
  let at = start + 1;
  while (at < end && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return Math.min(at + 1, end);
}

/** Like `JSON.parse`, treats `__proto__` as an ordinary key. */
function setOwn(record: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(record, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
