/** The dates on which an organisation changes, and the periods that they begin. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electedOrganisation } from '../../../src/example';
import type { Organisation } from '../../../src/model/organisation/organisation';
import { organisationAt } from '../../../src/model/organisation/organisationAt';
import {
  organisationPeriods,
  changeDates,
} from '../../../src/model/organisation/organisationPeriods';
import { usableRelations } from '../../../src/model/organisation/usableRelations';
import { anyOrganisation } from './anyOrganisation';
import { relation, smallOrganisation, unit } from '../fixtures/smallOrganisation';

const until2022 = unit('a', { validFrom: '2019', validTo: '2022' });
const from2023 = unit('b', { validFrom: '2023-01-01' });

describe('The days', () => {
  test('are none when nothing begins or ends', () => {
    expect(changeDates(electedOrganisation)).toEqual([]);
    expect(changeDates(smallOrganisation([]))).toEqual([]);
  });

  test('are those on which units begin and end', () => {
    expect(changeDates(smallOrganisation([until2022, from2023]))).toEqual([
      '2019-01-01',
      '2023-01-01',
    ]);
  });

  test('are those on which a unit gets another parent', () => {
    const organisation = smallOrganisation(
      ['a', 'b', 'c'],
      [
        relation('a subordinate c', { validTo: '2022-02' }),
        relation('b subordinate c', { validFrom: '2022-03-01' }),
      ],
    );
    expect(changeDates(organisation)).toEqual(['2022-02-28', '2022-03-01']);
  });

  test.each([
    ['2019-05-22', '2019-05-22'],
    ['2024-05-01', '2022-12-31'],
    [undefined, '2022-12-31'],
  ])(
    'begin, where there always was something, with the date %s when that is then: %s',
    (date, day) => {
      const organisation = smallOrganisation(
        ['always', from2023],
        [],
        date === undefined ? {} : { date },
      );
      expect(changeDates(organisation)).toEqual([day, '2023-01-01']);
    },
  );

  test('are not those on which only another record applies', () => {
    const units = [until2022, unit('a', { validFrom: '2023' })];
    expect(changeDates(smallOrganisation(units))).toEqual(['2019-01-01']);
  });

  test('are not those of relations of ended units, nor of successions', () => {
    const relations = [
      relation('a collaborates b', { validFrom: '2020' }),
      relation('b succeeds a', { validFrom: '2021' }),
      relation('a subordinate borta', { validFrom: '2021' }),
    ];
    expect(changeDates(smallOrganisation([until2022, from2023], relations))).toHaveLength(2);
  });
});

test('A period ends the day before the next, and one without units is none', () => {
  const later = unit('c', { validFrom: '2025', validTo: '2026-02' });
  expect(organisationPeriods(smallOrganisation([until2022, later]))).toEqual([
    { day: '2019-01-01', from: '2019-01-01', to: '2022-12-31' },
    { day: '2025-01-01', from: '2025-01-01', to: '2026-02-28' },
  ]);
  expect(organisationPeriods(smallOrganisation(['always', from2023]))).toEqual([
    { day: '2022-12-31', from: undefined, to: '2022-12-31' },
    { day: '2023-01-01', from: '2023-01-01', to: undefined },
  ]);
});

test('Of any organisation: it is the same at both ends of each period, and they come in order', () => {
  const contents = (organisation: Organisation, day: string) => {
    const at = organisationAt(organisation, day);
    const known = usableRelations(at).filter(({ kind }) => kind !== 'succeeds');
    return {
      units: new Set(at.units.map(({ id, kind }) => `${id} ${kind}`)),
      relations: new Set(
        known.map(({ from, to, kind, share }) => `${from} ${to} ${kind} ${share}`),
      ),
    };
  };
  fc.assert(
    fc.property(anyOrganisation, (organisation) => {
      const periods = organisationPeriods(organisation);
      const seen = periods.map(({ day, from, to }) => {
        const own = contents(organisation, day);
        expect(own.units.size).toBeGreaterThan(0);
        for (const end of [from ?? day, to ?? day]) {
          expect(contents(organisation, end)).toEqual(own);
        }
        return own;
      });
      expect(periods.map(({ day }) => day)).toEqual(changeDates(organisation).toSorted());
      expect(
        seen.length === 0 || periods.every(({ from, to }) => (from ?? '') <= (to ?? '9')),
      ).toBe(true);
    }),
  );
});
