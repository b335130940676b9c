import type { Budget, BudgetRow } from '../model/budget/budget';
import { sourceDocuments } from './sourceDocuments';

const COLUMNS = [
  ['budgetram2020', 'Budgetram 2020'],
  ['omstallning', 'Omställning reducering'],
  ['omfordelning', 'Omfördelning'],
  ['utokad', 'Utökad budget'],
  ['lonePrisIndex', 'Löne- och prisindex'],
  ['budgetram2021', 'Budgetram 2021'],
] as const;

/** An amount as printed, "336,0"; an empty cell is an empty text. */
type Printed = string;

const source = { document: 'regionplan', page: '35', section: 'Ekonomiska ramar per nämnd' };

function frame(
  unitId: string,
  name: string,
  cells: Printed[],
  more: Partial<BudgetRow> = {},
): BudgetRow {
  return { id: unitId, name, unitId, ...printed(cells), ...more, source };
}

function part(
  partOf: string,
  id: string,
  name: string,
  cells: Printed[],
  more: Partial<BudgetRow> = {},
): BudgetRow {
  return { id, name: `varav ${name}`, partOf, ...printed(cells), ...more, source };
}

/** The amounts of a row, and how many decimals each is printed with: 336,0 has one and 2,80 two. */
function printed(cells: readonly Printed[]): Pick<BudgetRow, 'amounts' | 'printedDecimals'> {
  return {
    amounts: cells.map((cell) => (cell === '' ? null : Number(cell.replace(',', '.')))),
    printedDecimals: cells.map((cell) => (cell === '' ? null : (cell.split(',')[1]?.length ?? 0))),
  };
}

/** Another amount that the running text has for the year 2021. */
function inText(value: number, text: string, note: string, page = source.page) {
  return [{ column: 'budgetram2021', value, text, note, source: { ...source, page } }];
}

/** The budget per nämnd 2020 and 2021 in Regionplan 2021, in million kronor. */
export const budget2021: Budget = {
  id: 'budget-2021',
  title: 'Budget per nämnd 2020 och 2021',
  caption:
    'Fördelning av budget 2020 i regionplan i miljoner kronor – majoritetens grundbudget 2021',
  unit: 'mkr',
  columns: COLUMNS.map(([id, name]) => ({ id, name })),
  rows: [
    frame('RF', 'Regionfullmäktige', ['16,86', '', '', '', '0,30', '17,16'], {
      partsAreExhaustive: false,
      alternates: inText(17.2, '17,2', 'Avrundat i löptexten.', '34'),
    }),
    part(
      'RF',
      'B1',
      'Beredning: Folkhälsa och demokrati södra Lappland',
      ['2,75', '', '', '', '0,05', '2,80'],
      { unitId: 'B1' },
    ),
    part(
      'RF',
      'B2',
      'Beredning: Folkhälsa och demokrati Skellefteå- och Norsjöområdet',
      ['2,75', '', '', '', '0,05', '2,80'],
      { unitId: 'B2' },
    ),
    part(
      'RF',
      'B3',
      'Beredning: Folkhälsa och demokrati Umeåregionen',
      ['2,75', '', '', '', '0,05', '2,80'],
      {
        unitId: 'B3',
      },
    ),
    frame('RS', 'Regionstyrelse', ['3205', '-5,0', '-17,7', '66', '33', '3281'], {
      partsAreExhaustive: false,
      note: 'Löptexten nämner också övrig verksamhet, som inte har någon rad. Flyttarna i löptexten ger −17,9 i omfördelning.',
    }),
    part('RS', 'RS-primarvard', 'primärvård', ['1326', '', '', '', '25', '1352'], {
      note: 'Att 25 hör till löne- och prisindex är en gissning. 1 326 och 25 blir 1 351 (avrundning).',
    }),
    part('RS', 'RS-tandvard', 'tandvård', ['169,2', '', '', '10', '3,2', '182,4']),
    part('RS', 'RS-pension', 'pensionskostnader', ['1008', '', '', '11', '', '1019'], {
      note: 'Löptexten säger 1 149 för 2021 ”inklusive finansiella kostnader”. Tabellens 1 019 och de finansiella kostnaderna, 144 utan låneräntornas 12, blir 1 151. Vad som räknas in kan skilja.',
    }),
    part('RS', 'RS-avskrivningar', 'avskrivningar', ['417', '', '', '33', '', '450']),
    frame('HSN', 'Hälso- och sjukvårdsnämnd', ['5017', '-45', '6,4', '', '100', '5079'], {
      alternates: inText(
        5076,
        '5 076',
        'Så i löptexten. Radens egna tal blir 5 078,4, och bara tabellens 5 079 ger summan 8 771.',
      ),
      note: 'Flyttarna i löptexten ger 6,6 i omfördelning.',
    }),
    frame('RUN', 'Regional utvecklingsnämnd', ['336,0', '', '11,3', '20', '2,9', '370,2'], {
      partsAreExhaustive: false,
      alternates: inText(
        368.5,
        '368,5',
        'Så i löptexten, som säger ”inför 2020”. Skillnaden, 1,7, är lika stor som flytten av konstverksamhet.',
      ),
    }),
    part('RUN', 'RUN-kollektivtrafik', 'kollektivtrafik', ['174,6', '', '', '20', '', '194,6']),
    frame('FHS', 'Folkhögskolestyrelse', ['9,61', '', '', '', '0,17', '9,78']),
    frame('PN', 'Patientnämnd', ['5,88', '', '', '', '0,11', '5,99']),
    frame('REV', 'Revision', ['7,83', '', '', '', '0,14', '7,97']),
    {
      id: 'summa',
      name: 'Summa verksamhetens nettokostnad',
      ...printed(['8598', '-50', '0', '86', '137', '8771']),
      sumOf: ['RF', 'RS', 'HSN', 'RUN', 'FHS', 'PN', 'REV'],
      note: 'Summan är avrundad: raderna blir 8 598,18 för 2020 och 8 771,10 för 2021.',
      source,
    },
  ],
  documents: [sourceDocuments.regionplan],
  notes: [
    'Tabellens tomma celler syns inte i texten som lästs. Nämndernas tal är placerade så att kolumnernas summor stämmer.',
    'Tabellrubriken säger budget 2020, men tabellen visar vägen från 2020 till 2021.',
    'Raderna som börjar med varav är inte alla delar.',
    'Måltidsnämnden och kostnämnden ”hanteras enligt särskild ordning” och har inga belopp.',
  ],
  source,
};
