/** The names of the matrix's columns. */
import { describe, expect, test } from 'vitest';
import { unitHeads } from '../../src/goal-matrix/unitHeads';
import type { Organisation } from '../../src/model/organisation/organisation';

const organisation: Organisation = {
  id: 'påhittad',
  title: 'Påhittad organisation',
  fictional: true,
  units: [
    { id: 'RS', name: 'Styrelsen', kind: 'board' },
    { id: 'HSN', name: 'Vårdnämnden', kind: 'board' },
    { id: 'AU1', name: 'Arbetsutskott', shortName: 'AU', kind: 'subcommittee' },
    { id: 'AU2', name: 'Arbetsutskott', shortName: 'AU', kind: 'subcommittee' },
    { id: 'AU3', name: 'Arbetsutskott', shortName: 'AU', kind: 'subcommittee' },
  ],
  relations: [
    { from: 'HSN', to: 'AU1', kind: 'collaborates' },
    { from: 'RS', to: 'AU1', kind: 'subordinate' },
    { from: 'HSN', to: 'AU2', kind: 'subordinate' },
  ],
};

const bare = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
const names = (heads: ReturnType<typeof unitHeads>) => heads.map(({ name }) => name);

describe('A unit', () => {
  test('that the plan does not name is named by the organisation', () => {
    expect(names(unitHeads(bare('RS', 'okänd'), organisation))).toEqual(['Styrelsen', 'okänd']);
  });

  test('that the plan names keeps the plan’s name', () => {
    const units = [{ id: 'RS', name: 'Regionstyrelsen', shortName: 'Styrelsen' }];
    expect(unitHeads(units, organisation)).toEqual(units);
  });

  test('with the same name as another is distinguished by its parent, or by its id', () => {
    expect(unitHeads(bare('AU1', 'AU2', 'AU3'), organisation)).toEqual([
      { id: 'AU1', name: 'Arbetsutskott, Styrelsen', shortName: 'AU, Styrelsen' },
      { id: 'AU2', name: 'Arbetsutskott, Vårdnämnden', shortName: 'AU, Vårdnämnden' },
      { id: 'AU3', name: 'Arbetsutskott', shortName: 'AU' },
    ]);
    const units = bare('AU1', 'AU2').map(({ id }) => ({ id, name: 'Arbetsutskott' }));
    expect(names(unitHeads(units))).toEqual(['Arbetsutskott (AU1)', 'Arbetsutskott (AU2)']);
  });

  test('with a unique name is shown without its parent', () => {
    expect(names(unitHeads(bare('RS', 'AU1'), organisation))).toEqual([
      'Styrelsen',
      'Arbetsutskott',
    ]);
  });
});
