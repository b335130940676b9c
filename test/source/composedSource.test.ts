/** One follow-up made of several sources. */
import { describe, expect, test } from 'vitest';
import { LoadError } from '../../src/load/loadError';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import { composedSource } from '../../src/source/composedSource';
import { Converted } from '../../src/source/converted';
import type { Source } from '../../src/source/source';

const document = (id: string, title: string) => ({ id, title });

const own: Source = {
  id: 'own',
  load: () =>
    Promise.resolve({
      id: 'year',
      planId: 'plan',
      title: 'Årsredovisning',
      date: '2025-12-31',
      observations: [{ of: 'a', period: '2025', value: 1 }],
      assessments: [{ of: 'goal', status: 'met' }],
      documents: [document('same', 'Egen')],
    }),
};
const issue = {
  code: 'missing-figures',
  phrase: { code: 'host.own' },
  severity: 'notice',
  path: '',
  message: { sv: 'Saknas.', en: 'Missing.' },
} as const;
const other: Source = {
  id: 'other',
  name: 'Kolada',
  nodeIds: ['b', 'c'],
  load: () =>
    Promise.resolve(
      new Converted(
        {
          id: 'kolada',
          planId: 'plan',
          title: 'Kolada',
          date: '2026-01-01',
          fictional: true,
          observations: [{ of: 'b', period: '2025', value: 2 }],
          unavailable: [{ of: 'c' }],
          units: [{ id: 'kolada:0000', name: 'Riket' }],
          documents: [document('same', 'Annan'), document('kolada', 'Källa: Kolada')],
        },
        [issue],
      ),
    ),
};
const failing = (more: Partial<Source> = {}): Source => ({
  id: 'failing',
  load: () => Promise.reject(new LoadError('http', { status: 503 })),
  ...more,
});

async function load(...sources: Source[]) {
  const now = () => new Date('2026-01-02T09:12:00Z');
  const composed = composedSource({ id: 'all', sources, now });
  const { signal } = new AbortController();
  const { data, issues } = (await composed.load({ signal })) as Converted;
  return { followUp: parseFollowUp(data).value, issues };
}

describe('Follow-ups of several sources', () => {
  test('are joined, with the title and date of the first', async () => {
    const { followUp, issues } = await load(own, other);
    expect(followUp).toEqual({
      id: 'year',
      planId: 'plan',
      title: 'Årsredovisning',
      date: '2025-12-31',
      fictional: true,
      observations: [
        { of: 'a', period: '2025', value: 1 },
        { of: 'b', period: '2025', value: 2 },
      ],
      assessments: [{ of: 'goal', status: 'met' }],
      unavailable: [{ of: 'c' }],
      units: [{ id: 'kolada:0000', name: 'Riket' }],
      documents: [document('same', 'Egen'), document('kolada', 'Källa: Kolada')],
    });
    expect(issues).toEqual([issue]);
  });

  test('are for the nodes and by the names that are known beforehand', () => {
    const { id, name, nodeIds } = composedSource({ id: 'all', sources: [own, other, other] });
    expect({ id, name, nodeIds }).toEqual({
      id: 'all',
      name: 'Kolada',
      nodeIds: ['b', 'c'],
    });
    const unnamed = composedSource({ id: 'all', sources: [own] });
    expect(unnamed).toMatchObject({ name: undefined, nodeIds: undefined });
  });

  test('name the nodes of a failed source, and the reason', async () => {
    const { followUp, issues } = await load(own, failing({ name: 'Kolada', nodeIds: ['b'] }));
    expect(followUp?.observations).toHaveLength(1);
    expect(followUp?.unavailable).toEqual([
      {
        of: 'b',
        triedAt: '2026-01-02T09:12:00.000Z',
        system: 'Kolada',
        reason: { sv: 'Servern har ett fel (503).', en: 'The server has an error (503).' },
      },
    ]);
    expect(issues).toEqual([]);
  });

  test('say that a source failed that does not know its nodes', async () => {
    const { issues } = await load(failing(), other);
    expect(issues.map(({ message }) => message.sv)).toEqual([
      'Saknas.',
      'failing kunde inte hämtas. Servern har ett fel (503).',
    ]);
  });

  test('treat data that is not a record as a failure', async () => {
    const { followUp, issues } = await load({ id: 'list', load: () => Promise.resolve([]) }, own);
    expect(followUp?.title).toBe('Årsredovisning');
    expect(issues.map(({ code }) => code)).toEqual(['incomplete-answer']);
  });

  test('fail when all sources do, with the error of the first', async () => {
    const broken = failing({ load: () => Promise.reject(new TypeError('Failed to fetch')) });
    await expect(load(failing(), broken)).rejects.toMatchObject({ kind: 'http', status: 503 });
    await expect(load(broken)).rejects.toMatchObject({ name: 'LoadError', kind: 'network' });
  });

  test('are not returned when nobody is waiting any more', async () => {
    const controller = new AbortController();
    const composed = composedSource({ id: 'all', sources: [own, other] });
    const result = composed.load({ signal: controller.signal });
    controller.abort();
    await expect(result).rejects.toMatchObject({ kind: 'cancelled' });
  });
});
