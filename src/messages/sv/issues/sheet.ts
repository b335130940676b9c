import { wordList } from '../../../text/wordList';

/** A cell: its address in the spreadsheet, its heading and its content. */
export interface Cell {
  row: number;
  column: string;
  heading: string;
  cell: string;
}

/** A cell, and the one that it contradicts. */
export interface OtherCell extends Cell {
  otherRow: number;
  otherColumn: string;
  other: string;
}

/** A column that a sentence is about. */
export interface Column {
  column: string;
  heading: string;
}

/** A row and the text that it begins with. */
export interface Row {
  row: number;
  text: string;
}

/** Texts about spreadsheets, in Swedish. */
export const sheet = {
  notANumber: (at: Cell) => `${cellWords(at)} är inget tal. Cellen läses som tom.`,
  errorCell: (at: Cell) =>
    `${cellWords(at)} är ett fel i kalkylbladet: formeln gick inte att räkna ut.`,
  unknownId: (at: Cell) => `${cellWords(at)} finns inte i planen. Det som raden säger visas inte.`,
  dateAsNumber: (at: Cell) =>
    `${cellWords(at)} är ett datum, inte ett nummer. Kalkylprogrammet kan ha gjort om det som skrevs; formatera kolumnen som text.`,
  ambiguousNumber: (at: Cell) =>
    `${cellWords(at)} kan läsas som två olika tal. Cellen läses som tom.`,
  otherUnit: ({ unit, ...at }: Cell & { unit: string }) =>
    `${cellWords(at)} har en annan enhet än måttets, ”${unit}”. Cellen läses som tom.`,
  unknownWord: ({
    words,
    near,
    ...at
  }: Cell & {
    /** The allowed words, in the language of the file. */
    words: readonly string[];
    near?: string | undefined;
  }) =>
    `${cellWords(at)} är inget av de ord som kan stå här: ${wordList(words)}.${meant(near)} Cellen läses som tom.`,
  severalOwners: ({ words, ...at }: Cell & { words: readonly string[] }) =>
    `${cellWords(at)} är flera enheter: ${wordList(words)}. Den första läses som ansvarig, och raden riktas till alla.`,
  noLinkedPlan: (at: Cell) =>
    `${cellWords(at)} säger inte i vilken plan det står. Skriv planens id, # och postens id. Det läses inte.`,
  onlyWords: (at: Cell) => `${cellWords(at)} förstås inte som ett målvärde och visas som text.`,
  targetUnit: (at: Cell) => `${cellWords(at)} har en annan enhet än måttet och visas som text.`,
  noPeriod: (at: Cell) => `${cellWords(at)} saknar period i samma rad och läses inte.`,
  scaledUnit: (at: Cell) =>
    `${cellWords(at)} har en enhet som ingen kolumn anger. Talet läses som det står, utan att räknas om.`,
  noNode: (at: Cell) =>
    `${cellWords(at)} står i en rad som inte säger vad den gäller (id, eller nivå och namn) och läses inte.`,
  besidePlan:
    'Bedömningar, analyser och åtgärder i planens rader läses som en uppföljning: ge samma källa även till followUpQuery.',
  belongsToNone: (at: Cell) =>
    `${cellWords(at)} står i en rad utan den bedömning eller åtgärd som det hör till, och läses inte.`,
  otherFigure: (at: OtherCell) =>
    `${cellWords(at)} är en annan siffra än ”${at.other}” på rad ${at.otherRow}, kolumn ${at.otherColumn}, som gäller samma sak och period.`,
  notADay: (at: Cell) => `${cellWords(at)} är ingen dag eller period. Cellen läses som tom.`,
  unreadCells: ({ column, heading, words }: Column & { words: readonly string[] }) =>
    `Kolumn ${column} (${heading}) läses inte i rader där det som står i den inte hör till något: ${wordList(words)}.`,
  outsideSheet: ({ address }: { address: string }) =>
    `Adressen ”${address}” ligger utanför kalkylbladet, som slutar vid XFD1048576.`,
  unknownColumn: ({ column, heading, near }: Column & { near?: string | undefined }) =>
    `Kolumn ${column} (${heading}) är inte känd och läses inte.${meant(near)}`,
  figuresAbove: ({ measured, words }: { measured: string; words: readonly string[] }) =>
    `Siffror i rader utan ${measured} hör till det som står längre till vänster: rad ${wordList(words)}. Är de summor ska de inte stå i planen.`,
  misspelledLevel: ({ name, near }: { name: string; near: string }) =>
    `Nivån ”${name}” är inget känt ord och läses som mål. Menas ”${near}”?`,
  indented: ({ column, words }: { column: string; words: readonly string[] }) =>
    `Kolumn ${column} är indragen. Indragen läses som nivåer: ${wordList(words)}. Ange levels, eller lägg till kolumnen Nivå, om de heter något annat.`,
  columnsRead: ({
    levels,
    words,
    measured,
  }: {
    /** Columns of levels, from the top down. */
    levels: readonly string[];
    /** All others, each with what it was taken for. */
    words: readonly string[];
    /** The level that the figures belong to, when it is not the last. */
    measured?: string | undefined;
  }) =>
    [
      'Så lästes kolumnerna.',
      ...(levels.length === 0 ? [] : [`Nivåer, uppifrån: ${levels.join(', ')}.`]),
      ...(measured === undefined ? [] : [`Siffrorna gäller ${measured}.`]),
      ...(words.length === 0 ? [] : [`Övriga: ${words.join(', ')}.`]),
    ].join(' '),
  rowsAbove: ({ words }: { words: readonly string[] }) =>
    `Rader ovanför rubrikerna som bara läses i fråga om planens titel: ${wordList(words)}.`,
  notJoined: (at: Cell) =>
    `Rad ${at.row}, kolumn ${at.column}: ”${at.cell}” står ovanför en rubrik, förstås inte och läses inte.`,
  repeatedHeadings: ({ words }: { words: readonly string[] }) =>
    `Rader som upprepar rubrikerna läses inte: ${wordList(words)}.`,
  totalRow: ({ row, text }: Row) =>
    `Rad ${row}: ”${text}” är en summa eller ett medelvärde och läses inte.`,
  noteRow: ({ row, text }: Row) =>
    `Rad ${row}: ”${text}” är en anmärkning under tabellen och läses inte.`,
  maybeTotal: ({ row, text }: Row) =>
    `Rad ${row}: ”${text}” ser ut som en summa. Raden läses ändå som en del av planen.`,
  maybeNote: ({ row, text }: Row) =>
    `Rad ${row}: ”${text}” ser ut som en anmärkning. Raden läses ändå som en del av planen.`,
  repeatedColumn: ({ column, heading }: Column) =>
    `Kolumn ${column} (${heading}) säger samma sak som en tidigare kolumn. Den första läses.`,
  noHeading: ({ column }: { column: string }) =>
    `Kolumn ${column} har innehåll men ingen rubrik och läses inte.`,
  noNameColumn: ({ headings }: { headings: string }) =>
    `Kolumnen Namn saknas. Rubriker som fanns: ${headings}. Inget kan visas.`,
  noColumns: ({ headings }: { headings: string }) =>
    `Det saknas kolumner: en plan har Nivå och Namn, en uppföljning har Id och siffror. Rubriker som fanns: ${headings}. Inget kan visas.`,
  guessedEncoding: ({ encoding }: { encoding: string }) =>
    `Filen säger inte hur den är kodad. Den läses som ${encoding}; kontrollera å, ä och ö.`,
  damagedText: ({ line, count }: { line: number; count: number }) =>
    `Textrad ${line}: ett tecken är skadat (ingen giltig UTF-8) och visas som �. Så många är de i filen: ${count}.`,
  unreadSheets: ({ words }: { words: readonly string[] }) =>
    `Blad som inte läses: ${wordList(words)}. De har kända kolumner, men inte de som behövs: en plan har Nivå och Namn, siffror har Id.`,
  otherSheets: ({ words }: { words: readonly string[] }) =>
    `Blad utan kända kolumner läses inte: ${wordList(words)}.`,
  sheetsTogether: ({ words }: { words: readonly string[] }) =>
    `Mål står på flera blad, som läses som en plan: ${wordList(words)}. Välj blad med inställningen sheet.`,
  inSheet: ({ sheetName, said }: { sheetName: string; said: string }) =>
    `Bladet ”${sheetName}”: ${said}`,
  notInPlan: ({
    sheetName,
    words,
    count,
  }: {
    sheetName: string;
    words: readonly string[];
    count: number;
  }) =>
    `Bladet ”${sheetName}” har siffror om sådant som inte finns i planen, eller finns flera gånger (${count}): ${wordList(words)}. De visas inte.`,
  saidOtherwise: ({
    sheetName,
    name,
    heading,
  }: {
    sheetName: string;
    name: string;
    heading: string;
  }) =>
    `Bladet ”${sheetName}” säger något annat om ”${name}” än ett annat blad (${heading}). Det första gäller.`,
  hiddenSheets: ({ words }: { words: readonly string[] }) =>
    `Dolda blad läses inte: ${wordList(words)}.`,
  hiddenRows: ({ words }: { words: readonly string[] }) =>
    `Dolda rader läses inte: ${wordList(words)}.`,
  hiddenColumns: ({ words }: { words: readonly string[] }) =>
    `Dolda kolumner läses inte: ${wordList(words)}.`,
  noSuchSheet: ({ name, words }: { name: string; words: readonly string[] }) =>
    `Bladet ”${name}” finns inte. Blad som finns: ${wordList(words)}.`,
  shiftedCells: ({ row, column }: { row: number; column: string }) =>
    `Rad ${row} har fler celler än det finns rubriker: ett komma står utan citattecken. Från kolumn ${column} läses raden inte. Skriv ”84,5” inom citattecken, eller skilj kolumnerna åt med semikolon.`,
  notInFile: ({
    field,
    count,
    first,
  }: {
    field: string;
    count: number;
    first?: string | undefined;
  }) =>
    `Fältet ”${field}” har ingen plats i filen, eller blir något annat när den läses. Antal: ${count}${first === undefined ? '' : `, först ”${first}”`}.`,
  readWith:
    'Nivåernas och enheternas egna uppgifter står inte i filen. Läs den med inställningarna levels och units.',
  swallowingQuote: ({ row }: { row: number }) =>
    `Rad ${row}: en cell inom citattecken går över flera rader och rymmer minst en hel rad. Kontrollera citattecknen: rader kan saknas.`,
  parentMissing: ({ row, name }: Cell & { name: string }) =>
    `Rad ${row}: ”${name}” saknar överordnad fast andra på samma nivå har en, och visas överst. En sammanfogad cell gäller bara sin första rad.`,
  unclosedQuote: ({ row }: { row: number }) =>
    `Rad ${row}: ett citattecken avslutas aldrig. Det läses som ett vanligt tecken.`,
};

function cellWords({ row, column, heading, cell }: Cell): string {
  return `Rad ${row}, kolumn ${column} (${heading}): ”${cell}”`;
}

function meant(near: string | undefined): string {
  return near === undefined ? '' : ` Menas ”${near}”?`;
}
