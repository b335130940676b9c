import { describe, expect, test } from 'vitest';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../../../src/example';
import { parseOrganisation } from '../../../src/model/organisation/parseOrganisation';

const organisations = Object.entries({
  electedOrganisation,
  officialsOrganisation,
  ownedCompanies,
});

const unit = (id: string) => ({ id, name: `Namn på ${id}`, kind: 'board' });
const relation = (from: string, to: string) => ({ from, to, kind: 'subordinate' });

const organisation = (units: unknown, relations: unknown) => ({
  id: 'org',
  title: 'En organisation',
  units,
  relations,
});

/** The issues, and the relations that are kept. */
function read(units: unknown, relations: unknown) {
  const { value, issues } = parseOrganisation(organisation(units, relations));
  return { value, told: issues.map(({ code, path }) => `${code} at ${path}`) };
}

describe('A valid organisation', () => {
  test.each(organisations)('is read as it is, also from JSON: %s', (_name, given) => {
    expect(parseOrganisation(given)).toEqual({ value: given, issues: [] });
    expect(parseOrganisation(JSON.parse(JSON.stringify(given))).value).toEqual(given);
  });

  test('may have units without relations, and collaborations in a cycle', () => {
    const together = { kind: 'collaborates' };
    const { told } = read(
      [unit('a'), unit('b'), unit('ensam')],
      [
        { ...relation('a', 'b'), ...together },
        { ...relation('b', 'a'), ...together },
      ],
    );
    expect(told).toEqual([]);
  });
});

describe('A bad organisation', () => {
  test.each([null, [], 'org', 7])('is rejected when it is not a record: %j', (input) => {
    const { value, issues } = parseOrganisation(input);
    expect(value).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['not-an-object']);
  });

  test('reports an id that two units share, and keeps both', () => {
    const { value, told } = read([unit('a'), unit('a')], []);
    expect(told).toEqual(['duplicate-id at units.1.id']);
    expect(value?.units).toHaveLength(2);
  });

  test('reports a relation to a missing unit, in Swedish and English', () => {
    const { issues } = parseOrganisation(organisation([unit('a')], [relation('a', 'b')]));
    expect(issues).toEqual([
      {
        code: 'unknown-unit',
        severity: 'warning',
        path: 'relations.0.to',
        phrase: {
          code: 'organisationIssues.unknownUnit',
          values: { path: 'relations.0.to', name: 'b' },
        },
        message: {
          sv: 'relations.0.to: enheten ”b” finns inte i organisationen. Relationen visas inte.',
          en: 'relations.0.to: unit "b" is not in the organisation. The relation is not shown.',
        },
      },
    ]);
  });

  test('shows a unit of an unknown kind as "other"', () => {
    const { value, told } = read([{ ...unit('a'), kind: 'klubb' }], []);
    expect(told).toEqual(['unknown-value at units.0.kind']);
    expect(value?.units[0]?.kind).toBe('other');
  });

  test('shows a unit without a name, and loses no other', () => {
    const { value, told } = read([{ id: 'a', kind: 'board' }, unit('b')], []);
    expect(told).toEqual(['missing-field at units.0.name']);
    expect(value?.units.map(({ name }) => name)).toEqual(['Namn saknas', 'Namn på b']);
  });

  test('leaves out a relation that cannot be read', () => {
    const { value, told } = read(
      [unit('a'), unit('b')],
      [{ from: 'a', to: 'b', kind: 'vän' }, relation('a', 'b')],
    );
    expect(told).toEqual(['unknown-value at relations.0.kind']);
    expect(value?.relations).toEqual([relation('a', 'b')]);
  });

  test('has its issues at places in the input, even after unreadable records', () => {
    expect(read([null, unit('a'), unit('a')], [null, relation('a', 'borta')]).told).toEqual([
      'wrong-type at units.0',
      'wrong-type at relations.0',
      'duplicate-id at units.2.id',
      'unknown-unit at relations.1.to',
    ]);
  });
});
