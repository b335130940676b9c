import type { Messages } from '../messages/messages';

type PlaceMessages = Pick<Messages, 'places'>;

/** Names the sheet when there are several. */
const CELL = /^(?:(.*): )?row (\d+)(?:, column ([A-Z]+))?$/s;

/**
 * The path of an issue in words, counted from 1: "post 47: nivå" for `nodes.46.level`, "rad 3, kolumn H"
 * for a cell. Empty for the data as a whole and for paths in other formats.
 */
export function placeWords(path: string, messages: PlaceMessages): string {
  const { places } = messages;
  const cell = cellWords(path, messages);
  if (cell !== undefined) return cell;
  const fields: Readonly<Record<string, string>> = places.fields;
  const names: string[] = [];
  for (const key of path.split('.')) {
    const [last] = names.slice(-1);
    if (/^\d+$/.test(key) && last !== undefined) {
      names[names.length - 1] = `${last} ${Number(key) + 1}`;
    } else names.push(Object.hasOwn(fields, key) ? (fields[key] ?? key) : key);
  }
  const [first = ''] = path.split('.');
  if (!Object.hasOwn(fields, first)) return '';
  return names.join(': ');
}

/** The path as it is shown: in words for a cell, unchanged otherwise. */
export function shownPath(path: string, messages: PlaceMessages): string {
  return cellWords(path, messages) ?? path;
}

function cellWords(path: string, { places }: PlaceMessages): string | undefined {
  const [, sheet, row, column] = (path.includes('row ') && CELL.exec(path)) || [];
  if (row === undefined) return undefined;
  const words = column === undefined ? places.row({ row }) : places.cell({ row, column });
  return sheet === undefined ? words : `${sheet}: ${words}`;
}
