/** The label of a unit outside its tree. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electedOrganisation, officialsOrganisation } from '../../../src/example';
import type { Organisation } from '../../../src/model/organisation/organisation';
import { unitLabel } from '../../../src/model/organisation/unitLabel';
import { anyOrganisation } from './anyOrganisation';
import { smallOrganisation, unit } from '../fixtures/smallOrganisation';

const labels = (organisation: Organisation) =>
  organisation.units.map((one) => unitLabel(organisation, one));

const staff = (id: string, more = {}) => unit(id, { name: 'Stab', ...more });

describe('Hard case 20: three units are called Arbetsutskott', () => {
  const committees = electedOrganisation.units.filter(({ name }) => name === 'Arbetsutskott');

  test('each is distinguished by its nämnd', () => {
    expect(committees.map((one) => unitLabel(electedOrganisation, one))).toEqual([
      'Arbetsutskott, Regional utvecklingsnämnd',
      'Arbetsutskott, Hälso- och sjukvårdsnämnd',
      'Arbetsutskott, Regionstyrelse',
    ]);
  });

  test('by its short name where space is limited', () => {
    expect(committees.map((one) => unitLabel(electedOrganisation, one, 'short'))).toEqual([
      'Arbetsutskott, RUN',
      'Arbetsutskott, HSN',
      'Arbetsutskott, RS',
    ]);
  });

  test.each([electedOrganisation, officialsOrganisation])(
    'and every other unit of $title is labelled by its name alone',
    (organisation) => {
      const others = organisation.units.filter((one) => !committees.includes(one));
      expect(others.map((one) => unitLabel(organisation, one))).toEqual(
        others.map(({ name }) => name),
      );
    },
  );
});

describe('Units with the same name are distinguished', () => {
  test('by who manages or owns them, or collaborates with them, when nobody directs them', () => {
    const organisation = smallOrganisation(
      ['a', 'b', 'c', staff('d'), staff('e'), staff('f')],
      ['a manages d', 'b owns e', 'c collaborates f'],
    );
    expect(labels(organisation).slice(3)).toEqual([
      'Stab, Namn på a',
      'Stab, Namn på b',
      'Stab, Namn på c',
    ]);
  });

  test('by an ancestor, when their parents have the same name too', () => {
    const office = { name: 'Kontor' };
    const organisation = smallOrganisation(
      ['a', 'b', unit('c', office), unit('d', office), staff('e'), staff('f')],
      ['a subordinate c', 'b subordinate d', 'c subordinate e', 'd subordinate f'],
    );
    expect(labels(organisation).slice(4)).toEqual([
      'Stab, Kontor, Namn på a',
      'Stab, Kontor, Namn på b',
    ]);
  });

  test('by their years, when one succeeded the other (hard case 23)', () => {
    const organisation = smallOrganisation(
      ['a', staff('d', { validTo: '2022-12-31' }), staff('e', { validFrom: '2023-01-01' })],
      ['a subordinate d', 'a subordinate e'],
    );
    expect(labels(organisation).slice(1)).toEqual([
      'Stab, Namn på a (–2022)',
      'Stab, Namn på a (2023–)',
    ]);
  });

  test('by their ids, when nothing else differs', () => {
    const organisation = smallOrganisation([staff('d'), staff('e', { name: 'stab ' })]);
    expect(labels(organisation)).toEqual(['Stab (d)', 'stab  (e)']);
  });
});

test('No two units with ids of their own have the same label', () => {
  const named = fc
    .tuple(anyOrganisation, fc.array(fc.constantFrom('Stab', 'Kontor'), { minLength: 12 }))
    .map(([organisation, names]) => ({
      ...organisation,
      units: organisation.units.map((one, index) => ({ ...one, name: names[index] ?? '' })),
    }));
  fc.assert(
    fc.property(named, (organisation) => {
      const ids = new Set(organisation.units.map(({ id }) => id));
      fc.pre(ids.size === organisation.units.length);
      expect(new Set(labels(organisation)).size).toBe(ids.size);
    }),
  );
});
