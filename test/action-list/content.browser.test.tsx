/** What the list shows about each node and action, also to assistive technology. */
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { cdp } from 'vitest/browser';
import { ActionList } from '../../src/action-list/ActionList';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { treePage } from '../support/treePage';
import { actionListPage } from './actionListPage';
import { followUpOf, plan, reported } from './fixture';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const { actions, nodes, parts, row, cell, buttons, select } = actionListPage;
const { one } = treePage;

beforeEach(() => host.set());

const list = () => one('.maltrad-actions');
const nodeText = (id: string) => one(`[data-node-id="${id}"]`).innerText;

describe('The list', () => {
  test('is a named section that begins with a heading and the count', () => {
    render(<ActionList plan={plan} followUp={reported} />);
    expect([list().tagName, list().getAttribute('aria-label')]).toEqual([
      'SECTION',
      'Avvikelser och åtgärder',
    ]);
    expect(one('.maltrad-actions h2').textContent).toBe('Avvikelser och åtgärder');
    expect(list().innerText).toContain(
      '4 åtgärder: 1 avslutad, 1 pågående, 1 ej påbörjad, 1 vilande. 1 är försenad. 1 avvikelse saknar åtgärd.',
    );
  });

  test('passes unknown props to its root element, and the root element to the host', () => {
    const ref = vi.fn<(element: HTMLElement | null) => void>();
    render(<ActionList plan={plan} followUp={reported} ref={ref} className="own" data-x="1" />);
    expect(ref).toHaveBeenCalledWith(list());
    expect([list().className, list().dataset['x']]).toEqual(['maltrad maltrad-actions own', '1']);
  });

  test('has what is late first, then what has no action, what is under way and what is done', () => {
    render(<ActionList plan={plan} followUp={reported} />);
    expect(parts()).toEqual([
      ['Försenade 1 åtgärd', ['mal-1']],
      ['Saknar åtgärd 1 avvikelse', ['delmal-2']],
      ['På gång 2 åtgärder', ['delmal-1', 'borttagen']],
      ['Klara 1 åtgärd', ['mal-1']],
    ]);
  });

  test('does not count what a filter hides in a heading', () => {
    render(<ActionList plan={plan} followUp={reported} defaultFilter={{ state: 'done' }} />);
    expect(parts()).toEqual([['Klara', ['mal-1']]]);
  });

  test('follows within them the order of the plan, with nodes that the plan does not have last', () => {
    const three = ['borttagen', 'mal-2', 'mal-1'].map((of) => ({ id: of, of, name: 'Å' }));
    render(<ActionList plan={plan} followUp={followUpOf({ actions: three })} />);
    expect(nodes()).toEqual(['mal-1', 'mal-2', 'borttagen']);
    expect(nodeText('mal-1')).toMatch(/^Mål 1\s+Första målet/);
    expect(nodeText('borttagen')).toMatch(/^Finns inte i planen\s+borttagen/);
  });

  test('says when nothing has been reported, and then has no filter', () => {
    render(<ActionList plan={plan} followUp={followUpOf({})} />);
    expect(list().innerText).toContain('Inga avvikelser eller åtgärder är rapporterade.');
    expect(list().querySelector('select, table, button, output')).toBeNull();
  });

  test.each([
    [true, ['Exempeldata']],
    [false, []],
  ])('states visibly that the data are invented (%s)', (fictional, expected) => {
    render(<ActionList plan={plan} followUp={{ ...reported, fictional }} />);
    const badges = [...list().querySelectorAll('.maltrad-badge')].map((each) => each.textContent);
    expect(badges).toEqual(expected);
  });
});

describe('A deviation', () => {
  test('is shown with its node and its unit', () => {
    render(<ActionList plan={plan} followUp={reported} />);
    expect(nodeText('mal-1')).toMatch(
      /Avvikelse, Hälso- och sjukvårdsnämnden\s+Färre än planerat har fått stöd\./,
    );
    expect(nodeText('delmal-2')).toMatch(/Avvikelse\s+Enkäten gjordes inte\./);
  });

  test('says when it has no action, and when there is one above or below it in the plan', () => {
    const analyses = ['mal-1', 'delmal-1', 'mal-2'].map((of) => ({ of, deviation: 'D' }));
    const followUp = followUpOf({ analyses, actions: [{ id: '1', of: 'delmal-1', name: 'Å' }] });
    render(<ActionList plan={plan} followUp={followUp} />);
    const none = 'Ingen åtgärd är rapporterad.';
    expect(nodeText('mal-2')).toContain(none);
    expect(nodeText('mal-1')).not.toContain(none);
    expect(nodeText('mal-1')).toContain('Åtgärder finns för det som ligger över eller under');
  });
});

describe('An action', () => {
  test('says in words that it is overdue, and only then', () => {
    render(<ActionList plan={plan} followUp={reported} />);
    expect(cell('Stödet byggs ut', 'Ska vara klar')).toBe('30 juni 2025 Försenad');
    expect(cell('Gemensam rutin', 'Ska vara klar')).toBe('31 mars 2025');
    expect(cell('Stöd till chefer', 'Ska vara klar')).toBe('31 dec. 2025');
  });

  test('states who is responsible, its progress and its effect', () => {
    render(<ActionList plan={plan} followUp={reported} />);
    const said = (name: string) => ['Ansvarig', 'Läge', 'Effekt'].map((label) => cell(name, label));
    expect(said('Gemensam rutin')).toEqual(['Regionstyrelsen', 'Avslutad', 'Fler får stöd i tid.']);
    expect(said('Stöd till chefer')).toEqual(['X', 'Ej påbörjad', 'Effekten är inte uppföljd']);
    expect(said('Något som fanns')).toEqual([
      'Uppgift saknas',
      'vilande',
      'Effekten är inte uppföljd',
    ]);
  });

  test('in a state that the scale does not have looks like no verdict', () => {
    render(<ActionList plan={plan} followUp={reported} />);
    const looks = ['Gemensam rutin', 'Något som fanns'].map((name) =>
      row(name).querySelector('[data-label="Läge"] [data-status]')?.getAttribute('data-status'),
    );
    expect(looks).toEqual(['done', 'notAssessed']);
  });

  test('is in a table with a name, column headings and row headings', () => {
    render(<ActionList plan={plan} followUp={reported} />);
    const table = one('[data-node-id="mal-1"] table');
    expect(table.querySelector('caption')?.textContent).toBe('Första målet');
    expect(table.querySelectorAll('thead th[scope=col]')).toHaveLength(5);
    expect(table.querySelectorAll('tbody th[scope=row]')).toHaveLength(1);
    expect(row('Gemensam rutin').children).toHaveLength(5);
  });

  test('is shown as text, whatever it contains', () => {
    const name = '<img src=x onerror=alert(1)>';
    const action = { id: '1', of: 'mal-1', name, note: name, effect: name, dueDate: name };
    render(<ActionList plan={plan} followUp={followUpOf({ actions: [action] })} />);
    expect(list().querySelector('img')).toBeNull();
    expect(actions()[0]).toContain(name);
  });
});

describe('A node', () => {
  test('is a link for the host to follow, unless the plan does not have it', () => {
    const onNodeIdChange = vi.fn<(id: string) => void>();
    render(<ActionList plan={plan} followUp={reported} onNodeIdChange={onNodeIdChange} />);
    buttons('Under det första')[0]?.click();
    expect(onNodeIdChange.mock.calls).toEqual([['delmal-1']]);
    expect(buttons('borttagen')).toEqual([]);
  });

  test('is text when the host does not follow links', () => {
    render(<ActionList plan={plan} followUp={reported} />);
    expect(list().querySelectorAll('button')).toHaveLength(0);
    expect(nodeText('delmal-1')).toContain('Under det första');
  });
});

test('The words of the authority’s own scale are used', () => {
  const own = {
    ...plan,
    scales: [
      {
        id: 'egen',
        purpose: 'activity' as const,
        levels: [
          { key: 'ongoing', name: 'PÅGÅENDE', en: 'UNDER WAY', look: 'ongoing' as const },
          { key: 'vilande', name: 'Vilar', look: 'done' as const },
        ],
      },
    ],
  };
  const screen = render(<ActionList plan={own} followUp={reported} />);
  expect(cell('Stödet byggs ut', 'Läge')).toBe('PÅGÅENDE');
  expect(cell('Något som fanns', 'Läge')).toBe('Vilar');
  expect(cell('Gemensam rutin', 'Läge')).toBe('done');
  expect(cell('Gemensam rutin', 'Ska vara klar')).toContain('Försenad');
  screen.rerender(<ActionList plan={own} followUp={reported} locale="en" />);
  expect(cell('Stödet byggs ut', 'State')).toBe('UNDER WAY');
});

test('In English every word of the interface is English', () => {
  render(<ActionList plan={plan} followUp={reported} locale="en" />);
  expect(list().getAttribute('lang')).toBe('en');
  expect(list().innerText).toContain('4 actions: 1 done, 1 ongoing, 1 not started, 1 vilande.');
  expect(nodeText('mal-1')).toMatch(/^Goal 1\s/);
  expect(cell('Stödet byggs ut', 'Due')).toBe('30 Jun 2025 Overdue');
});

describe('On paper', () => {
  const media = (value: string) => cdp().send('Emulation.setEmulatedMedia', { media: value });

  test('everything is there, even what a filter hides, and no controls are', async () => {
    const all = reported.actions?.map(({ name }) => name).toSorted() ?? [];
    const filter = { unitId: 'RS', state: 'overdue' };
    render(
      <ActionList
        plan={plan}
        followUp={reported}
        defaultFilter={filter}
        onNodeIdChange={() => {}}
      />,
    );
    expect(actions()).toEqual([]);
    await media('print');
    const printed = [actions().toSorted(), select('Enhet').checkVisibility(), buttons('Visa alla')];
    const text = list().innerText;
    await media('');
    expect(printed).toEqual([all, false, []]);
    expect(text).not.toContain('urvalet');
  });
});

describe('In a narrow place', () => {
  const overflow = () => document.documentElement.scrollWidth - window.innerWidth;

  test.each([
    [320, 16],
    [640, 32],
  ])('of %i px with text of %i px nothing is cut or scrolls sideways', async (width, text) => {
    await host.set({ width, text });
    const [, august = reported] = exampleFollowUps;
    render(<ActionList plan={namndplan2024} followUp={august} onNodeIdChange={() => {}} />);
    expect(overflow()).toBeLessThanOrEqual(0);
    const right = list().getBoundingClientRect().right;
    const out = [...list().querySelectorAll('td, th, p, button, select, h2, h3')].filter(
      (each) => each.getBoundingClientRect().right > right,
    );
    expect(out.map((each) => each.textContent)).toEqual([]);
  });

  test('each action is a card with labels', async () => {
    await host.set({ width: 390 });
    render(<ActionList plan={plan} followUp={reported} />);
    const tops = [...row('Gemensam rutin').children].map(
      (each) => each.getBoundingClientRect().top,
    );
    expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
    expect(new Set(tops).size).toBe(5);
    const label = one('[data-label="Ansvarig"]');
    expect(getComputedStyle(label, '::before').content).toContain('Ansvarig');
  });
});

test('The selects are 2.5 rem high and show a focus ring', () => {
  render(<ActionList plan={plan} followUp={reported} />);
  expect(select('Enhet').getBoundingClientRect().height).toBe(40);
  select('Läge').focus();
  const { outlineStyle, outlineWidth } = getComputedStyle(select('Läge'));
  expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
});

describe.each(['light', 'dark'] as const)('Axe finds nothing, %s', (theme) => {
  test.each([
    ['in the list', {}, 1280],
    ['in a narrow place', {}, 320],
    ['when filtered', { state: 'overdue' }, 1280],
    ['when nothing matches', { unitId: 'RS', state: 'overdue' }, 1280],
  ])('%s', async (_where, filter, width) => {
    await host.set({ theme, width });
    render(
      <main>
        <h1>Uppföljning</h1>
        <ActionList
          plan={plan}
          followUp={{ ...reported, fictional: true }}
          defaultFilter={filter}
          onNodeIdChange={() => {}}
        />
      </main>,
    );
    expect(await axeFindings()).toEqual([]);
  });
});
