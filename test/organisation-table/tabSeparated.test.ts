/** A table as tab-separated text for a spreadsheet. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electedOrganisation, ownedCompanies } from '../../src/example';
import { messagesFor } from '../../src/messages/messagesFor';
import { organisationWords } from '../../src/organisation/organisationWords';
import type { Hierarchy } from '../../src/model/organisation/hierarchy';
import type { Organisation } from '../../src/model/organisation/organisation';
import { organisationTree } from '../../src/model/organisation/organisationTree';
import { tabSeparated } from '../../src/text/tabSeparated';
import { unitTable } from '../../src/organisation-table/unitTable';
import { unitTableText } from '../../src/organisation-table/unitTableText';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t=', ' +', '\r-', '"=', '＝'), fc.string())
    .map((parts) => parts.join('')),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });

/** The value that a spreadsheet reads from a cell. */
const read = (cell: string) =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

describe('Any text', () => {
  test('never begins like a formula, whatever is before it', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(read(tabSeparated([[one]]))).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  test('stays in its cell', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const lines = tabSeparated(rows).split('\n');
        expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map((row) => row.length));
      }),
    );
  });

  test('that is harmless is unchanged', () => {
    const harmless = ['Regionstyrelse', 'Hälso- och sjukvårdsnämnd', 'a = b', '−3 %', 'AC-Net'];
    expect(tabSeparated([harmless]).split('\t')).toEqual(harmless);
  });

  test('that would be a formula gets an apostrophe in front', () => {
    expect(tabSeparated([['=1+1', '+46', '-x', '@x']])).toBe("'=1+1\t'+46\t'-x\t'@x");
  });
});

describe('Any number', () => {
  test('stays a number, with the decimal sign of the language', () => {
    fc.assert(
      fc.property(number, (one) => {
        const [sv, en] = [tabSeparated([[one]], 'sv'), tabSeparated([[one]], 'en')];
        expect([Number(sv.replace(',', '.')), Number(en)]).toEqual([one + 0, one + 0]);
        expect(sv).not.toContain('.');
      }),
    );
  });

  test('below zero has a minus sign that spreadsheets understand', () => {
    expect(tabSeparated([[-17.7, null, 0]])).toBe('-17,7\t\t0');
  });
});

const sv = messagesFor(organisationWords);

function rowsOf(organisation: Organisation, hierarchy: Hierarchy): string[][] {
  const table = unitTable(organisation, organisationTree(organisation, hierarchy), sv);
  return unitTableText(table, sv)
    .split('\n')
    .map((line) => line.split('\t'));
}

describe('An organisation', () => {
  const rows = rowsOf(electedOrganisation, 'orders');
  const row = (name: string) => rows.find(([first]) => first === name);

  test('has a row for each unit, with unique names', () => {
    const names = rows.slice(1).map(([name]) => name);
    expect(names).toHaveLength(electedOrganisation.units.length);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name?.startsWith('Arbetsutskott'))).toEqual([
      'Arbetsutskott, Regional utvecklingsnämnd',
      'Arbetsutskott, Hälso- och sjukvårdsnämnd',
      'Arbetsutskott, Regionstyrelse',
    ]);
  });

  test('has bare numbers, with their unit in the heading', () => {
    expect(rows[0]).toEqual([
      'Enhet',
      'Slag',
      'Hör till',
      'Budgetram 2020, mkr',
      'Budgetram 2021, mkr',
      'Förändring, procent',
    ]);
    expect(row('Hälso- och sjukvårdsnämnd')).toEqual([
      'Hälso- och sjukvårdsnämnd',
      'Nämnd',
      'underställd Regionfullmäktige',
      '5017',
      '5079',
      '1,2',
    ]);
  });

  test('has the correct sum, since parts of other budgets are not numbers', () => {
    const amounts = rows.slice(1).map((cells) => Number(cells[4]?.replace(',', '.')));
    const sum = amounts.filter((amount) => !Number.isNaN(amount)).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(8771.1, 5);
    expect(row('Beredning: Folkhälsa och demokrati Umeåregionen')?.[4]).toBe('varav 2,80');
  });

  test('says of what is uncertain that it is, and of what is shared with others that it is', () => {
    expect(row('Utskott för central katastrofledning')?.[2]).toBe(
      'underställd Regionstyrelse (antaget)',
    );
    expect(row('Kostnämnden')?.[2]).toBe('Delat med andra');
    expect(row('Svenskt Ambulansflyg')?.[2]).toBe('Medlem: Regionfullmäktige');
  });

  test('has shares as numbers, and the reason when a majority cannot be determined', () => {
    const companies = rowsOf(ownedCompanies, 'owns');
    expect(companies[0]?.slice(3)).toEqual(['Andel, procent', 'Majoritet']);
    const bussgods = companies.find(([name]) => name === 'Bussgods i Norr AB');
    expect(bussgods?.slice(2)).toEqual([
      'ägs av Länstrafiken i Västerbotten AB (tolkat)',
      '67,67',
      'ja',
    ]);
    const norrtag = companies.find(([name]) => name === 'Norrtåg AB');
    expect(norrtag?.[4]).toMatch(/^går inte att avgöra \(Det är inte angivet om andelen ägs av/);
  });
});
