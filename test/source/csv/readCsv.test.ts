import { describe, expect, test } from 'vitest';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import { parsePlan } from '../../../src/model/plan/parsePlan';
import type { CsvOptions } from '../../../src/source/sheet/csvOptions';
import { readCsv } from '../../../src/source/csv/readCsv';
import { utf16, windows1252 } from './csvBytes';

/** The plan in a file, its issues, and its tree as lines. */
function plan(file: Uint8Array | string, options?: CsvOptions) {
  const { data, issues } = readCsv(file, options);
  const parsed = parsePlan(data);
  const nodes = parsed.value?.nodes ?? [];
  return {
    value: parsed.value,
    nodes,
    told: [...issues, ...parsed.issues].map(({ code, path }) => `${code} at ${path}`),
    issues,
    tree: nodes.map(({ id, parent, name }) => `${parent ?? ''} > ${id}: ${name}`),
    figures: (parsed.value?.observations ?? []).map(
      ({ of, period, value, valueStatus = 'ok', sex = 'T', nature = 'outcome' }) =>
        [of, period, sex, nature, value, valueStatus].join(' '),
    ),
  };
}

function followUp(file: Uint8Array | string, options?: CsvOptions) {
  const { data, issues } = readCsv(file, options);
  return { value: parseFollowUp(data).value, issues };
}

const TITLE = { planId: 'plan', planTitle: 'Plan' };

const EXCEL = [
  'Nivå;Nummer;Namn;Riktas till;Enhet;Önskad riktning;Målvärde;Målår;Utfall 2023;Utfall 2024 kvinnor;Utfall 2024 män;Prognos 2025;;',
  'Mål;1;"Jämlik hälsa',
  '– på lika villkor";HSN, RS;;;;;;;;;;',
  'Delmål;1.1;Korta väntetider;HSN;;;;;;;;;;',
  'Indikator;;Besök inom tre dagar;;st;Öka;minst 15\u00A0000;2025;14\u00A0977;7 001,5;\u22125;-;;',
  'Indikator;;Andel nöjda;;%;Öka;90,5;2025;2,0%;2,0 %;;..;;',
  ';;;;;;;;;;;;;',
].join('\r\n');

describe('A file saved by Swedish Excel', () => {
  test.each([
    ['Windows-1252', windows1252(EXCEL.replaceAll('\u2212', '-'))],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${EXCEL}`)],
    ['UTF-8 without one', new TextEncoder().encode(EXCEL)],
    ['UTF-16', utf16(EXCEL)],
    ['with a first line that names the separator', new TextEncoder().encode(`sep=;\r\n${EXCEL}`)],
  ])('is read without settings: %s', (encoding, bytes) => {
    const { tree, figures, nodes, told } = plan(bytes, TITLE);
    expect(told).toEqual(encoding === 'Windows-1252' ? ['guessed-encoding at '] : []);
    expect(tree).toEqual([
      ' > mal-1: Jämlik hälsa\r\n– på lika villkor',
      'mal-1 > delmal-1.1: Korta väntetider',
      'delmal-1.1 > indikator-1.1-1: Besök inom tre dagar',
      'delmal-1.1 > indikator-1.1-2: Andel nöjda',
    ]);
    expect(figures).toEqual([
      'indikator-1.1-1 2023 T outcome 14977 ok',
      'indikator-1.1-1 2024 K outcome 7001.5 ok',
      'indikator-1.1-1 2024 M outcome -5 ok',
      'indikator-1.1-1 2025 T forecast  missing',
      'indikator-1.1-2 2023 T outcome 2 ok',
      'indikator-1.1-2 2024 K outcome 2 ok',
      'indikator-1.1-2 2025 T forecast  suppressed',
    ]);
    expect(nodes[0]?.directedTo).toEqual(['HSN', 'RS']);
    expect(nodes[2]).toMatchObject({
      measure: { unit: 'st', direction: 'increase' },
      targets: [{ form: 'floor', value: 15_000, period: '2025' }],
    });
    expect(nodes[3]?.targets).toEqual([{ form: 'level', value: 90.5, period: '2025' }]);
  });

  test('may be separated by tabs or commas, with decimal points', () => {
    const file = 'Level,Name,Outcome 2023\nGoal,"Health, for all",\nIndicator,Visits,"1,234.5"';
    for (const text of [
      file,
      file
        .replace('"Health, for all"', 'Health')
        .replace('"1,234.5"', '1234.5')
        .replaceAll(',', '\t'),
    ]) {
      expect(plan(text, TITLE).figures).toEqual(['indicator-1-1 2023 T outcome 1234.5 ok']);
    }
  });

  test('may have a title above its headings, which becomes the title of the plan', () => {
    const { value, told } = plan('Nämndplan 2024–2027;;\n;;\nNivå;Namn;Nummer\nMål;Hälsa;1');
    expect(value).toMatchObject({ title: 'Nämndplan 2024–2027', id: 'namndplan20242027' });
    expect(told).toEqual([]);
  });
});

describe('Headings', () => {
  test('are recognised in Swedish and English, whatever their case, accents, spaces and underscores', () => {
    const one = plan('NIVA;namn;ÖNSKAD_RIKTNING\nIndikator;A;minska', TITLE);
    const two = plan('level;Name ;desired direction\nIndikator;A;Decrease', TITLE);
    expect(one.nodes).toEqual(two.nodes);
    expect(one.nodes[0]?.measure?.direction).toBe('decrease');
  });

  test('that are unknown, repeated or missing are reported once each', () => {
    const { told, issues } = plan('Nivå;Namn;Färg;Name;\nMål;A;röd;B;kvar\nMål;B;;;kvar', TITLE);
    expect(told.slice(0, 3)).toEqual([
      'unknown-column at row 1, column C',
      'duplicate-column at row 1, column D',
      'unknown-column at row 1, column E',
    ]);
    expect(issues[0]?.message.sv).toBe('Kolumn C (Färg) är inte känd och läses inte.');
  });

  test('that are required are named when missing, with those that were found', () => {
    const { data, issues } = readCsv('Färg;Form\nröd;rund');
    expect(data).toBeNull();
    expect(issues).toMatchObject([{ code: 'missing-field', severity: 'error' }]);
    expect(issues[0]?.message.sv).toContain('Rubriker som fanns: Färg, Form.');
    expect(readCsv('Nivå;Färg\nMål;röd').issues[0]?.message.sv).toContain('Namn saknas');
    expect(readCsv('').issues[0]?.severity).toBe('error');
  });

  test('and ids that are names of object members do no harm', () => {
    const { nodes, told } = plan('Id;Nivå;Namn;__proto__;constructor\n__proto__;Mål;A;x;y', TITLE);
    expect(nodes).toEqual([{ id: '__proto__', level: 'mal', name: 'A' }]);
    expect(told).toEqual([
      'unknown-column at row 1, column D',
      'unknown-column at row 1, column E',
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('The hierarchy', () => {
  test('follows a column with an id, a number or a name, also of a later row', () => {
    const { tree } = plan(
      'Id;Nivå;Nummer;Namn;Överordnad\nd;Delmål;;D;2\ni;Indikator;;I;d\nm;Mål;2;M;\nn;Delmål;;N;m\no;Indikator;;O;N',
      TITLE,
    );
    expect(tree).toEqual(['m > d: D', 'd > i: I', ' > m: M', 'm > n: N', 'n > o: O']);
  });

  test('otherwise follows the numbers, and then the nearest row above on a higher level', () => {
    const { tree } = plan(
      'Nivå;Nummer;Namn\nMål;1;A\nMål;2;B\nDelmål;1.1;C\nDelmål;2.1;D\nIndikator;;E\nMål;3;F\nIndikator;;G',
      TITLE,
    );
    expect(tree).toEqual([
      ' > mal-1: A',
      ' > mal-2: B',
      'mal-1 > delmal-1.1: C',
      'mal-2 > delmal-2.1: D',
      'delmal-2.1 > indikator-2.1-1: E',
      ' > mal-3: F',
      'mal-3 > indikator-3-1: G',
    ]);
  });

  test('is read from columns of levels, where merged cells leave blanks below', () => {
    const { tree, nodes, value } = plan(
      'Mål;Delmål;Indikator;Enhet\nA;A1;i;%\n;;j;st\n;A2;k;\nB;;l;\nB;B1;;\nB;B1;m;',
      TITLE,
    );
    expect(tree).toEqual([
      ' > mal-1: A',
      'mal-1 > delmal-1-1: A1',
      'delmal-1-1 > indikator-1-1-1: i',
      'delmal-1-1 > indikator-1-1-2: j',
      'mal-1 > delmal-1-2: A2',
      'delmal-1-2 > indikator-1-2-1: k',
      ' > mal-2: B',
      'mal-2 > indikator-2-1: l',
      'mal-2 > delmal-2-1: B1',
      'delmal-2-1 > indikator-2-1-1: m',
    ]);
    expect(nodes[3]?.measure).toEqual({ unit: 'st', direction: 'unknown' });
    expect(value?.levels.map(({ kind, plural }) => [kind, plural])).toEqual([
      ['goal', undefined],
      ['goal', undefined],
      ['indicator', 'indikatorer'],
    ]);
  });

  test('keeps an indicator that occurs twice', () => {
    expect(plan('Mål;Indikator\nA;i\n;i', TITLE).nodes.map(({ id }) => id)).toEqual([
      'mal-1',
      'indikator-1-1',
      'indikator-1-2',
    ]);
  });

  test('has ids that do not change with other branches', () => {
    const file = 'Nivå;Namn\nMål;A\nIndikator;i\nMål;B\nIndikator;j';
    const longer = file.replace('Indikator;i', 'Indikator;i\nIndikator;ny');
    const idOf = (text: string) => plan(text, TITLE).nodes.find(({ name }) => name === 'j')?.id;
    expect(idOf(longer)).toBe(idOf(file));
  });
});

describe('A cell', () => {
  test('that is not a number is reported with row, column and heading, and read as empty', () => {
    const { figures, issues } = plan('Id;Nivå;Namn;Utfall 2024\ni;Indikator;I;ca 40', TITLE);
    expect(figures).toEqual(['i 2024 T outcome  missing']);
    expect(issues).toMatchObject([{ code: 'wrong-type', path: 'row 2, column D' }]);
    expect(issues[0]?.message).toEqual({
      sv: 'Rad 2, kolumn D (Utfall 2024): ”ca 40” är inget tal. Cellen läses som tom.',
      en: 'Row 2, column D (Utfall 2024): "ca 40" is not a number. The cell is read as empty.',
    });
  });

  test('with a spreadsheet error is not a number, and does not count as not applicable', () => {
    const { figures, told } = plan('Id;Nivå;Namn;Utfall 2024\ni;Indikator;I;#N/A', TITLE);
    expect(figures).toEqual(['i 2024 T outcome  missing']);
    expect(told).toEqual(['wrong-type at row 2, column D']);
  });

  test('that is empty is missing, never zero', () => {
    const file = 'Id;Period;Värde\ni;2023;\ni;2024;0';
    expect(followUp(file, { planId: 'p' }).value?.observations).toEqual([
      { of: 'i', period: '2023', value: null, valueStatus: 'missing' },
      { of: 'i', period: '2024', value: 0 },
    ]);
  });

  test.each([
    ['mkr', '841 miljoner', 841, 0],
    ['mkr', '841 tkr', null, 1],
    ['kr', '841miljoner', null, 1],
    ['ton', '10,2miljoner ton', null, 1],
    ['%', '14 977st', null, 1],
    ['andel', '2,0%', 2, 0],
    ['', '841miljoner', 841, 1],
    ['kronor', '11:35 kronor', null, 1],
  ])('in %j containing %j is %j, with %i issues', (unit, cell, value, count) => {
    const { value: read, issues } = plan(
      `Id;Nivå;Namn;Enhet;2024\ni;Indikator;I;${unit};${cell}`,
      TITLE,
    );
    expect(read?.observations?.[0]?.value).toBe(value);
    expect(issues).toHaveLength(count);
  });

  test.each([
    ['minst 90 %', { form: 'floor', value: 90 }],
    ['Högst 5', { form: 'cap', value: 5 }],
    ['färre än 25', { form: 'cap', value: 25, boundary: 'worse' }],
    ['mellan 3 och 5', { form: 'range', low: 3, high: 5 }],
    ['3–5 %', { form: 'range', low: 3, high: 5 }],
    ['bör vara minst 2,5', { form: 'floor', value: 2.5, modality: 'should' }],
    ['får högst vara 5', { form: 'cap', value: 5, modality: 'atMost' }],
    ['minska med 2', { form: 'change', value: -2 }],
    ['senast 2026-12-31', { form: 'date', dueDate: '2026-12-31' }],
    ['90', { form: 'level', value: 90 }],
    ['Ska öka', { form: 'text', text: 'Ska öka' }],
    ['minst 1–3 procent', { form: 'text', text: 'minst 1–3 procent' }],
  ])('with the target %j is understood, or kept as words', (cell, target) => {
    const { nodes, issues } = plan(`Nivå;Namn;Målvärde\nIndikator;I;${cell}`, TITLE);
    expect(nodes[0]?.targets).toEqual([target]);
    expect(issues).toHaveLength(target.form === 'text' && /\d/.test(cell) ? 1 : 0);
  });

  test('of a megabyte is read, and reported in a short message', () => {
    const long = 'å'.repeat(1_000_000);
    const { nodes } = plan(`Nivå;Namn\nMål;${long}`, TITLE);
    expect(nodes[0]?.name).toBe(long);
    const { issues } = plan(`Nivå;Namn;Vikt\nMål;A;${long}`, TITLE);
    expect(issues[0]?.message.sv.length).toBeLessThan(200);
  });

  test('that is read for several fields is reported once', () => {
    const { issues } = plan(
      'Nivå;Namn;Kön;Målvärde;Period;Värde\nIndikator;I;vuxna;5;2024;7',
      TITLE,
    );
    expect(issues.map(({ path }) => path)).toEqual(['row 2, column C']);
  });
});

describe('Figures', () => {
  test('may be in rows of their own, with period, sex, kind and status', () => {
    const { figures, nodes } = plan(
      'Id;Nivå;Namn;Period;Kön;Värde;Art;Status\n' +
        'i;Indikator;I;;;;;\ni;;;2023;Kvinnor;4,5;;Preliminär\n;;;2024;M;;Prognos;Sekretess\nj;Indikator;J;2023;;1;;\nj;Indikator;J;2024;;2;;',
      TITLE,
    );
    expect(nodes.map(({ id }) => id)).toEqual(['i', 'j']);
    expect(figures).toEqual([
      'i 2023 K outcome 4.5 preliminary',
      'i 2024 M forecast  suppressed',
      'j 2023 T outcome 1 ok',
      'j 2024 T outcome 2 ok',
    ]);
  });

  test('alone are a follow-up, with plan, title and date from the file or the caller', () => {
    const file =
      'Plan-id;Uppföljning;Datum;Id;Namn;Utfall 2024;Målvärde 2024\np;Delår;2024-08-31;i;Namn;5;minst 6\n;;;j;;7;';
    const expected = {
      id: 'p-2024-08-31',
      planId: 'p',
      title: 'Delår',
      date: '2024-08-31',
      targets: [{ of: 'i', form: 'floor', value: 6, period: '2024' }],
      observations: [
        { of: 'i', period: '2024', value: 5 },
        { of: 'j', period: '2024', value: 7 },
      ],
    };
    expect(followUp(file)).toEqual({ value: expected, issues: [] });
    const rest = file.split('\n').map((line) => line.split(';').slice(3).join(';'));
    const options = { planId: 'p', title: 'Delår', date: '2024-08-31' };
    expect(followUp(rest.join('\n'), options)).toEqual({ value: expected, issues: [] });
  });

  test('that belong to no node are reported', () => {
    const { issues } = readCsv('Id;Namn;Utfall 2024\ni;I;1\n;Annat;5', { planId: 'p' });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['missing-field', 'row 3, column C'],
    ]);
  });
});

test('A file of thousands of rows is read whole', () => {
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `i${at};Indikator;Namn på indikator ${at};%;Öka;90;${at},5;2,0 %`,
  );
  const head = 'Id;Nivå;Namn;Enhet;Önskad riktning;Målvärde;Utfall 2023;Utfall 2024';
  const file = [head, ...rows].join('\r\n');
  const { data, issues } = readCsv(file);
  expect((data as { nodes: unknown[] }).nodes).toHaveLength(5000);
  expect(issues).toEqual([]);
}, 30_000);

describe('A cell for one of a few words', () => {
  const told = (heading: string, word: string) =>
    readCsv(`${heading}\nIndikator;I;${word}`).issues.map(({ message }) => message);

  test.each([
    ['upp', 'increase'],
    ['uppåt', 'increase'],
    ['Högre är bättre', 'increase'],
    ['ner', 'decrease'],
    ['Ned', 'decrease'],
    ['nedåt', 'decrease'],
    ['”Lägre är bättre”', 'decrease'],
  ])('understands %s', (word, direction) => {
    const { data, issues } = readCsv(`Nivå;Namn;Önskad riktning\nIndikator;I;${word}`);
    expect(issues).toEqual([]);
    expect(parsePlan(data).value?.nodes[0]?.measure?.direction).toBe(direction);
  });

  test('lists the words in the language of the file, whatever that of the reader', () => {
    const [swedish] = told('Nivå;Namn;Önskad riktning', 'vet inte');
    const words = 'Öka, Minska, Behålla, Inom intervall, Neutral, Okänd';
    expect(swedish).toEqual({
      sv: `Rad 2, kolumn C (Önskad riktning): ”vet inte” är inget av de ord som kan stå här: ${words}. Cellen läses som tom.`,
      en: `Row 2, column C (Önskad riktning): "vet inte" is not one of the words that can stand here: ${words}. The cell is read as empty.`,
    });
    const [english] = told('Level;Name;Direction', 'no idea');
    expect(english?.sv).toContain('Increase, Decrease, Maintain, Within range, Neutral, Unknown.');
  });

  test('names the word that was most likely meant', () => {
    expect(told('Nivå;Namn;Önskad riktning', 'minskaa')[0]?.sv).toContain('Menas ”Minska”? Cellen');
  });
});

test('An unknown column is reported with the heading that was most likely meant', () => {
  const { issues } = readCsv('Nivå;Namn;Ansvrig\nMål;M;HSN');
  expect(issues[0]?.message.sv).toBe(
    'Kolumn C (Ansvrig) är inte känd och läses inte. Menas ”Ansvarig”?',
  );
});

test.each([
  ['equal rows', (at: number) => `Mål;1;X;${at < 0 ? at : ''}`],
  ['rows under a name that many have', (at: number) => (at % 2 ? `Delmål;;B${at};A` : 'Mål;;A;')],
  ['rows with a level of their own', (at: number) => `Nivå ${at};;X;`],
])('Ten times as many %s take no hundred times as long', (_what, row) => {
  const rows = Array.from({ length: 40_000 }, (_, at) => row(at));
  const start = performance.now();
  readCsv(['Nivå;Nummer;Namn;Överordnad', ...rows].join('\n'));
  // Comparing each row with all others took half a minute.
  expect(performance.now() - start).toBeLessThan(10_000);
});
