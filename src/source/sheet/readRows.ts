/** The rows of a file with separated values, and problems with quotes. Row indices are from 0. */
export interface SeparatedRows {
  readonly rows: string[][];
  /** The first row with a quote that is never closed. */
  readonly unclosed: number | undefined;
  /** Rows where a quoted cell of several lines seems to have swallowed a row: it has as many separators. */
  readonly swallowing: readonly number[];
}

interface Field {
  readonly text: string;
  /** Index of the separator, line break or end of text after the field. */
  readonly end: number;
  readonly unclosed?: true;
}

/**
 * Reads separated values as in RFC 4180, with any line ending. A quote that is never closed is read as an
 * ordinary character, so that it does not swallow the rest of the file.
 */
export function readRows(text: string, separator: string): SeparatedRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let unclosed: number | undefined;
  const long: { row: number; separators: number }[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const field =
      text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator);
    if (field.unclosed) unclosed ??= rows.length;
    if (field.text.includes(separator) && /[\r\n]/.test(field.text)) {
      long.push({ row: rows.length, separators: field.text.split(separator).length - 1 });
    }
    row.push(field.text);
    at = field.end + 1;
    if (text[field.end] === separator) continue;
    if (text[field.end] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const swallowing = long.flatMap((cell) => (cell.separators >= width - 1 ? cell.row : []));
  return { rows, unclosed, swallowing };
}

function plainField(text: string, from: number, separator: string): Field {
  let end = from;
  while (end < text.length && !isEnd(text[end], separator)) end += 1;
  return { text: text.slice(from, end), end };
}

function isEnd(character: string | undefined, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r';
}

function quotedField(text: string, from: number, separator: string): Field {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return { ...plainField(text, from, separator), unclosed: true };
  const rest = plainField(text, close + 1, separator);
  return { text: text.slice(from + 1, close).replaceAll('""', '"') + rest.text, end: rest.end };
}
