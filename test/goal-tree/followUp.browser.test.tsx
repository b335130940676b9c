/** Cards with a follow-up: the status, its basis and its marks, visible and in the accessible name. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { planStatuses } from '../../src/core';
import { exampleFollowUps, financialGoals2021, namndplan2024 } from '../../src/example';
import { GoalTree, type FollowUp, type GoalTreeProps } from '../../src/index';
import { wordOf } from '../../src/status/scale/verdict';
import { footOf } from '../support/footOf';
import { host } from '../support/host';
import { spoken } from '../support/spoken';
import { treePage } from '../support/treePage';
import { loadMessages } from '../../src/messages/loadMessages';
import { phraseText } from '../../src/messages/phrase';
import { sv } from '../../src/messages/sv/sv';
import { en } from '../../src/messages/en/en';

beforeAll(() => loadMessages('en'));

const { item, ids, items } = treePage;
const [april, august, annual] = exampleFollowUps;

beforeEach(() => host.set());

async function show(followUp: FollowUp | undefined, more: Partial<GoalTreeProps> = {}) {
  const screen = render(
    <GoalTree plan={namndplan2024} followUp={followUp} defaultExpanded="all" {...more} />,
  );
  await host.settle();
  return screen;
}

/** Accessible names as the browser computes them, by node id. */
async function names(): Promise<Record<string, string>> {
  const said = await spoken('treeitem');
  return Object.fromEntries(
    ids().map((id, index) => [id, (said[index] ?? '').replaceAll(/\s/g, ' ')]),
  );
}

const textIn = (id: string, selector: string) =>
  item(id).querySelector(selector)?.textContent.trim().replaceAll(/\s+/g, ' ');

const statusWord = (id: string) => textIn(id, '.maltrad-card > .maltrad-status');
const foot = (id: string) => footOf(item(id));
const marks = (id: string) => [...item(id).querySelectorAll<HTMLElement>('[data-mark]')];

/** Look and word of every card, and what the core's statuses say they should be. */
function statusesOnCards() {
  return ids().map((id) => [id, item(id).dataset['status'], statusWord(id)]);
}

function statusesOf(followUp: FollowUp | undefined, locale: 'sv' | 'en' = 'sv') {
  const { of } = planStatuses(namndplan2024, followUp);
  return ids().map((id) => {
    const status = of(id);
    return [
      id,
      status?.look,
      status && phraseText(wordOf(status.verdict, status.scale), { sv, en }[locale]),
    ];
  });
}

describe('Every card of the nämndplan', () => {
  test.each([april, august, annual])('has the status of $title', async (followUp) => {
    await show(followUp);
    expect(ids()).toHaveLength(namndplan2024.nodes.length);
    expect(statusesOnCards()).toEqual(statusesOf(followUp));
  });

  test('has a name of level and number, label, status and the basis of the status', async () => {
    await show(august);
    const said = await names();
    const wrong = namndplan2024.nodes.filter(({ id, level, number, name }) => {
      const levelName = namndplan2024.levels.find((one) => one.id === level)?.name;
      const head = [levelName, number].filter(Boolean).join(' ');
      const badge = textIn(id, '.maltrad-badge');
      const seen = [
        head,
        name.trim().replaceAll(/\s+/g, ' '),
        badge,
        statusWord(id)?.toLowerCase(),
      ];
      return !said[id]?.startsWith(seen.filter(Boolean).join(', '));
    });
    expect(wrong).toEqual([]);
    const plain = (text = '') => text.replaceAll(', ', ' ');
    const unsaid = ids().filter((id) => !plain(said[id]).includes(plain(foot(id))));
    expect(unsaid).toEqual([]);
  });

  test.each([
    [
      'mal-4',
      'Mål 4, Tillgänglig vård med god kvalitet och kontinuitet, delvis uppfyllt, Olika bedömningar, 6 av 7 indikatorer bedömda, Prognos: Osäker, Bedömd av Nämnden, innehåller 3 delmål, 9 indikatorer',
    ],
    [
      'mal-3',
      'Mål 3, Ett attraktivt och hållbart Västerbotten, ej påbörjad, Bedömd av Nämnden, innehåller 1 delmål, 1 indikator',
    ],
    [
      'mal-5',
      'Mål 5, Goda arbetsplatser och attraktiva arbetsgivare, ej bedömd, Olika bedömningar, 1 av 5 indikatorer bedömd, bedömning saknas, 1 åtgärd, 1 kvar att göra, 1 försenad, innehåller 2 delmål, 5 indikatorer',
    ],
    [
      'indikator-2-1-2',
      'Indikator, Antal inläggningar på grund av fallskador, ej uppfyllt, sämre, 962 inläggningar, mål högst 900, 1 åtgärd, 1 kvar att göra',
    ],
    [
      'indikator-2-1-1',
      'Indikator, Andel (%) genomförda hälsoundersökningar (VHU), ej bedömd, 56,4 %, mål minst 60 %, Metoden har ändrats',
    ],
    [
      'indikator-3-1-1',
      'Indikator, Formulera indikator: utbildningen avser alla medarbetare i vården, Platshållare, ej bedömd, Indikatorn är inte bestämd',
    ],
  ])('%s has the complete name', async (id, name) => {
    await show(august);
    expect((await names())[id]).toBe(name);
  });

  test('states its status and the reason only once each', async () => {
    for (const followUp of exampleFollowUps) {
      const screen = await show(followUp);
      const twice = Object.values(await names()).filter((name) => /, ([^,]+), \1(,|$)/i.test(name));
      expect(twice).toEqual([]);
      screen.unmount();
    }
  });
});

describe('At the foot of a card', () => {
  beforeEach(() => show(august));

  test('a parent shows the distribution of what is under it, and how much is assessed', () => {
    expect(foot('mal-4')).toBe('6 av 7 indikatorer bedömda Prognos: Osäker');
    expect(foot('mal-1')).toBe(
      'Nämndens bedömning · 1 av 2 delmål ej uppfyllt 4 av 5 indikatorer bedömda Prognos: God',
    );
    const bar = [...item('mal-4').querySelectorAll('.maltrad-bar > [data-status]')];
    expect(bar.map((part) => part.getAttribute('data-status'))).toEqual([
      'met',
      'partlyMet',
      'notMet',
      'notAssessed',
    ]);
    const widths = bar.map((part) => Number.parseFloat(part.getAttribute('width') ?? ''));
    expect(widths.map((width) => Math.round(width / (widths[0] ?? 1)))).toEqual([1, 4, 1, 1]);
  });

  test('a measure shows its figure, its target, and its trend as an arrow with a word', () => {
    expect(foot('indikator-1-1-1')).toBe(
      'Förvaltningens bedömning · siffrorna ger Uppfyllt bättre 60,6 % mål minst 60 %',
    );
    expect(item('indikator-1-1-1').querySelectorAll('.maltrad-glyph')).toHaveLength(1);
    expect(item('indikator-1-1-1').querySelectorAll('.maltrad-bullet')).toHaveLength(1);
  });

  test('a measure without a verdict shows why', () => {
    expect(foot('indikator-1-1-2')).toBe('12,6 % delår augusti 2025 minskar Målvärde saknas');
    expect(foot('indikator-2-2-2')).toBe('17 verksamheter mål minst 40 Gäller först senare');
  });

  test('women and men have no figures, but a worse status of either is named', () => {
    const bySex = (august?.observations ?? []).filter(({ sex }) => sex && sex !== 'T');
    expect(bySex.length).toBeGreaterThan(0);
    for (const { of, value, sex } of bySex) {
      const shown = `${foot(of)} ${item(of).getAttribute('aria-label')}`;
      expect(
        shown.replaceAll(/(?:Kvinnor|Män|Flickor|Pojkar): (?:Ej|Delvis) uppfyllt/g, ''),
      ).not.toMatch(/kvinnor|flickor|pojkar|män\b/i);
      const isTotal = august?.observations.some(
        (other) => other.of === of && other.sex !== sex && other.value === value,
      );
      if (value === null || isTotal) continue;
      expect(shown).not.toContain(` ${String(value).replace('.', ',')} `);
    }
  });
});

describe('A mark', () => {
  beforeEach(() => show(august));

  test('says what is overdue and that nothing is done, in words', async () => {
    const said = await names();
    for (const [id, kind, text, about] of [
      ['delmal-2-2', 'overdue', '1 åtgärd försenad', '1 åtgärd, 1 kvar att göra, 1 försenad'],
      ['delmal-6-1', 'actions', 'Ingen egen åtgärd är rapporterad', ''],
    ] as const) {
      const mark = marks(id).find(({ dataset }) => dataset['mark'] === kind);
      expect(mark?.textContent).toBe(text);
      expect(mark?.title).toBe(about || text);
      expect(said[id]).toContain(`, ${text}`);
      expect(said[id]).toContain(about);
    }
  });

  test('is not shown for actions that go as planned and for who has assessed, which the name has', async () => {
    const said = await names();
    expect(marks('delmal-1-2')).toEqual([]);
    expect(said['delmal-1-2']).toContain(', 1 åtgärd, 1 kvar att göra');
    expect(marks('mal-3')).toEqual([]);
    expect(said['mal-3']).toContain(', Bedömd av Nämnden');
  });

  test.each([
    ['that figures differ', 'indikator-4-1-1', 'discrepancy', 'Olika siffror', ''],
    [
      'that bodies differ, and in its title who has set the status',
      'mal-4',
      'discrepancy',
      'Olika bedömningar',
      ', Bedömd av Nämnden',
    ],
  ])('says %s, as visible words without an icon', async (_what, id, kind, text, more) => {
    const mark = marks(id).find(({ dataset }) => dataset['mark'] === kind);
    expect(mark?.textContent).toBe(text);
    expect(mark?.querySelector('svg')).toBeNull();
    expect(mark?.title).toBe(text + more);
    expect((await names())[id]).toContain(`, ${text}`);
    expect((await names())[id]).toContain(more);
  });

  test('is one for each card, and never an icon alone', () => {
    for (const id of ids()) expect(marks(id).length).toBeLessThanOrEqual(1);
    expect(
      ids()
        .flatMap(marks)
        .filter((mark) => mark.textContent === ''),
    ).toEqual([]);
  });

  test('is absent on cards without anything to mark', () => {
    expect(marks('indikator-1-1-2')).toEqual([]);
    expect(marks('vision')).toEqual([]);
  });
});

test('The rails of statuses differ in more than colour', async () => {
  await show(april);
  const rails = new Map(
    items().flatMap((card) => {
      const rail = getComputedStyle(card.querySelector('.maltrad-card') ?? card, '::before');
      const { borderLeftStyle, borderLeftWidth, borderTopStyle, top } = rail;
      const look = card.dataset['status'];
      return look ? [[look, [borderLeftStyle, borderLeftWidth, borderTopStyle, top].join()]] : [];
    }),
  );
  expect(rails.size).toBeGreaterThanOrEqual(6);
  expect(new Set(rails.values()).size).toBe(rails.size);
});

test('Another follow-up changes the cards, but not what the reader has opened and selected', async () => {
  const more = { defaultExpanded: ['vision', 'mal-2', 'delmal-2-1', 'mal-4'] };
  const screen = await show(april, { ...more, defaultSelected: 'delmal-2-2' });
  item('mal-4').focus({ preventScroll: true });
  window.scrollTo(0, 120);
  const done = () => [
    treePage.opened(),
    treePage.selected(),
    treePage.focused(),
    window.scrollY,
    Math.round(treePage.rect('mal-1').left),
    Math.round(treePage.rect('mal-1').top),
  ];
  await host.settle();
  const before = done();
  expect(before.slice(2, 4)).toEqual(['mal-4', 120]);
  for (const followUp of [august, annual, april]) {
    const shown = statusesOnCards();
    screen.rerender(<GoalTree plan={namndplan2024} followUp={followUp} {...more} />);
    await host.settle();
    expect(statusesOnCards()).toEqual(statusesOf(followUp));
    expect(statusesOnCards()).not.toEqual(shown);
    expect(done()).toEqual(before);
  }
});

test('With nothing to judge by a plan is calm: no card has a status', async () => {
  await show(undefined);
  expect(document.querySelectorAll('.maltrad-card-bars, [data-mark]')).toHaveLength(0);
  expect(new Set(ids().map(statusWord))).toEqual(new Set([undefined]));
});

test('A plan with figures of its own shows them without a follow-up', async () => {
  await show(undefined, { plan: financialGoals2021 });
  expect(document.querySelectorAll('.maltrad-card-figure').length).toBeGreaterThan(0);
});

test('Only invented figures are marked "Exempeldata"', async () => {
  const screen = await show(august);
  expect(treePage.one('.maltrad-fictional').textContent).toBe('Exempeldata');
  screen.rerender(<GoalTree plan={namndplan2024} />);
  expect(document.querySelector('.maltrad-fictional')).toBeNull();
});

test('In English all of it is in English', async () => {
  await show(august, { locale: 'en' });
  expect(statusesOnCards()).toEqual(statusesOf(august, 'en'));
  const said = await names();
  expect(said['mal-4']).toBe(
    'Goal 4, Tillgänglig vård med god kvalitet och kontinuitet, partly met, Different assessments, 6 of 7 indicators assessed, Forecast: Uncertain, Assessed by Nämnden, contains 3 objectives, 9 indicators',
  );
  expect(foot('indikator-1-1-1')).toBe(
    'Förvaltningen’s assessment · the figures give Met better 60.6% target at least 60%',
  );
  expect(marks('delmal-2-2').map(({ title }) => title)).toEqual([
    '1 action, 1 left to do, 1 overdue',
  ]);
  expect(treePage.one('.maltrad-fictional').textContent).not.toBe('Exempeldata');
});
