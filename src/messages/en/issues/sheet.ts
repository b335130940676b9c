import { wordList } from '../../../text/wordList';
import type { Messages } from '../../messages';

type Cell = Parameters<Messages['sheet']['notANumber']>[0];

/** Texts about spreadsheets, in English. */
export const sheet: Messages['sheet'] = {
  notANumber: (at) => `${cellWords(at)} is not a number. The cell is read as empty.`,
  errorCell: (at) =>
    `${cellWords(at)} is an error in the spreadsheet: the formula could not be calculated.`,
  unknownId: (at) => `${cellWords(at)} is not in the plan. What its row says is not shown.`,
  dateAsNumber: (at) =>
    `${cellWords(at)} is a date, not a number. The spreadsheet may have changed what was written; format the column as text.`,
  ambiguousNumber: (at) =>
    `${cellWords(at)} can be read as two different numbers. The cell is read as empty.`,
  otherUnit: ({ unit, ...at }) =>
    `${cellWords(at)} is in a different unit from the measure, "${unit}". The cell is read as empty.`,
  unknownWord: ({ words, near, ...at }) =>
    `${cellWords(at)} is not one of the words that can stand here: ${wordList(words)}.${meant(near)} The cell is read as empty.`,
  severalOwners: ({ words, ...at }) =>
    `${cellWords(at)} is several units: ${wordList(words)}. The first is read as responsible, and the row is directed to all of them.`,
  noLinkedPlan: (at) =>
    `${cellWords(at)} does not say in which plan it is. Write the id of the plan, # and the id of the record. It is not read.`,
  onlyWords: (at) => `${cellWords(at)} is not understood as a target and is shown as text.`,
  targetUnit: (at) =>
    `${cellWords(at)} is in a different unit from the measure and is shown as text.`,
  noPeriod: (at) => `${cellWords(at)} has no period in its row and is not read.`,
  scaledUnit: (at) =>
    `${cellWords(at)} has a unit that no column gives. The number is read as it is, without conversion.`,
  noNode: (at) =>
    `${cellWords(at)} is in a row that does not say what it is about (an id, or a level and a name) and is not read.`,
  besidePlan:
    'Assessments, analyses and actions in the rows of the plan are read as a follow-up: give the same source to followUpQuery as well.',
  belongsToNone: (at) =>
    `${cellWords(at)} is in a row without the assessment or action that it belongs to, and is not read.`,
  otherFigure: (at) =>
    `${cellWords(at)} is another figure than "${at.other}" in row ${at.otherRow}, column ${at.otherColumn}, for the same thing and period.`,
  notADay: (at) => `${cellWords(at)} is not a day or a period. The cell is read as empty.`,
  unreadCells: ({ column, heading, words }) =>
    `Column ${column} (${heading}) is not read in rows where what it holds belongs to nothing: ${wordList(words)}.`,
  outsideSheet: ({ address }) =>
    `The address "${address}" is outside the sheet, which ends at XFD1048576.`,
  unknownColumn: ({ column, heading, near }) =>
    `Column ${column} (${heading}) is unknown and is not read.${meant(near)}`,
  figuresAbove: ({ measured, words }) =>
    `Figures in rows without ${measured} belong to what stands further to the left: row ${wordList(words)}. If they are sums, they should not be in the plan.`,
  misspelledLevel: ({ name, near }) =>
    `The level "${name}" is not a known word and is read as goals. Is "${near}" meant?`,
  indented: ({ column, words }) =>
    `Column ${column} is indented. The indents are read as levels: ${wordList(words)}. Give levels, or add the column Level, if they have other names.`,
  columnsRead: ({ levels, words, measured }) =>
    [
      'This is how the columns were read.',
      ...(levels.length === 0 ? [] : [`Levels, from the top: ${levels.join(', ')}.`]),
      ...(measured === undefined ? [] : [`The figures are of ${measured}.`]),
      ...(words.length === 0 ? [] : [`Others: ${words.join(', ')}.`]),
    ].join(' '),
  rowsAbove: ({ words }) =>
    `Rows above the headings that are read for the title of the plan only: ${wordList(words)}.`,
  notJoined: (at) =>
    `Row ${at.row}, column ${at.column}: "${at.cell}" is above a heading, is not understood and is not read.`,
  repeatedHeadings: ({ words }) =>
    `Rows that repeat the headings are not read: ${wordList(words)}.`,
  totalRow: ({ row, text }) => `Row ${row}: "${text}" is a sum or a mean and is not read.`,
  noteRow: ({ row, text }) => `Row ${row}: "${text}" is a note below the table and is not read.`,
  maybeTotal: ({ row, text }) =>
    `Row ${row}: "${text}" looks like a sum. The row is still read as a part of the plan.`,
  maybeNote: ({ row, text }) =>
    `Row ${row}: "${text}" looks like a note. The row is still read as a part of the plan.`,
  repeatedColumn: ({ column, heading }) =>
    `Column ${column} (${heading}) says the same as an earlier column. The first one is read.`,
  noHeading: ({ column }) => `Column ${column} has content but no heading and is not read.`,
  noNameColumn: ({ headings }) =>
    `The column Name is missing. Headings found: ${headings}. Nothing can be shown.`,
  noColumns: ({ headings }) =>
    `Columns are missing: a plan has Level and Name, a follow-up has Id and figures. Headings found: ${headings}. Nothing can be shown.`,
  guessedEncoding: ({ encoding }) =>
    `The file does not say how it is encoded. It is read as ${encoding}; check å, ä and ö.`,
  damagedText: ({ line, count }) =>
    `Line ${line} of the text: a character is damaged (not valid UTF-8) and is shown as �. Number of them in the file: ${count}.`,
  unreadSheets: ({ words }) =>
    `Sheets that are not read: ${wordList(words)}. They have known columns, but not those that are needed: a plan has Level and Name, figures have Id.`,
  otherSheets: ({ words }) => `Sheets without known columns are not read: ${wordList(words)}.`,
  sheetsTogether: ({ words }) =>
    `Goals are on several sheets, which are read as one plan: ${wordList(words)}. Choose sheets with the option sheet.`,
  inSheet: ({ sheetName, said }) => `Sheet "${sheetName}": ${said}`,
  notInPlan: ({ sheetName, words, count }) =>
    `Sheet "${sheetName}" has figures about what is not in the plan, or is there several times (${count}): ${wordList(words)}. They are not shown.`,
  saidOtherwise: ({ sheetName, name, heading }) =>
    `Sheet "${sheetName}" says something else about "${name}" than another sheet (${heading}). The first one counts.`,
  hiddenSheets: ({ words }) => `Hidden sheets are not read: ${wordList(words)}.`,
  hiddenRows: ({ words }) => `Hidden rows are not read: ${wordList(words)}.`,
  hiddenColumns: ({ words }) => `Hidden columns are not read: ${wordList(words)}.`,
  noSuchSheet: ({ name, words }) =>
    `The sheet "${name}" does not exist. Sheets found: ${wordList(words)}.`,
  shiftedCells: ({ row, column }) =>
    `Row ${row} has more cells than there are headings: a comma stands without quotation marks. From column ${column} on the row is not read. Write "84,5" in quotation marks, or separate the columns by semicolons.`,
  notInFile: ({ field, count, first }) =>
    `The field "${field}" has no place in the file, or becomes something else when it is read. Number: ${count}${first === undefined ? '' : `, first "${first}"`}.`,
  readWith:
    'What is said of the levels and units themselves is not in the file. Read it with the options levels and units.',
  swallowingQuote: ({ row }) =>
    `Row ${row}: a cell in quotation marks goes on over several lines and holds a whole row at least. Check the quotation marks: rows may be missing.`,
  parentMissing: ({ row, name }) =>
    `Row ${row}: "${name}" has no parent although others on its level do, and is shown at the top. A merged cell holds for its first row only.`,
  unclosedQuote: ({ row }) =>
    `Row ${row}: a quotation mark is never closed. It is read as an ordinary character.`,
};

function cellWords({ row, column, heading, cell }: Cell): string {
  return `Row ${row}, column ${column} (${heading}): "${cell}"`;
}

function meant(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
