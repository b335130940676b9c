/** The details show everything that the plan states about a node. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { page as screenOf, userEvent } from 'vitest/browser';
import { NodeDetails, type Plan } from '../../src/index';
import { financialGoals2021, namndplan2024, regionplan2020 } from '../../src/example';
import { examplePlans } from '../support/examplePlans';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const { one, button } = treePage;

beforeEach(() => host.set());

const panel = () => one('section.maltrad-details');

async function show(plan: Plan, nodeId: string, onNodeIdChange?: (id: string) => void) {
  return render(<NodeDetails plan={plan} nodeId={nodeId} onNodeIdChange={onNodeIdChange} />);
}

/** The text under a heading. */
function under(heading: string): string {
  const found = [...panel().querySelectorAll('h3')].find((each) => each.textContent === heading);
  if (!found) throw new Error(`No heading is ${heading}`);
  return (found.parentElement?.textContent ?? '').slice(heading.length).replaceAll('\u00A0', ' ');
}

describe.each(examplePlans)('Of every node of %s', (_name, plan) => {
  test('the whole text is the heading, with level and number above it', async () => {
    const screen = await show(plan, plan.nodes[0]?.id ?? '');
    const missing: string[] = [];
    for (const node of plan.nodes) {
      screen.rerender(<NodeDetails plan={plan} nodeId={node.id} />);
      expect(one('h2').textContent).toBe(node.name);
      const level = plan.levels.find(({ id }) => id === node.level)?.name ?? '';
      const bodies = (node.headings ?? []).flatMap(({ text, body }) => [text, body]);
      const texts = [node.description, node.note, ...bodies];
      const paragraphs = texts.flatMap((text) => text?.split(/\n\s*\n/) ?? []);
      const wanted = [[level, node.number].filter(Boolean).join(' '), ...paragraphs];
      missing.push(...wanted.filter((text) => !panel().textContent.includes(text)));
    }
    expect(missing).toEqual([]);
  });

  test('the document is named, with section and page', async () => {
    const screen = await show(plan, plan.nodes[0]?.id ?? '');
    const missing: string[] = [];
    for (const { id, source } of plan.nodes) {
      if (!source) continue;
      screen.rerender(<NodeDetails plan={plan} nodeId={id} />);
      const document = plan.documents?.find((each) => each.id === source.document);
      const page = source.page === undefined ? '' : `s. ${source.page}`;
      const wanted = [document?.title ?? '?', source.section ?? '', page];
      missing.push(...wanted.filter((text) => !under('Källa').includes(text)));
    }
    expect(missing).toEqual([]);
  });
});

describe('The text of a goal', () => {
  /** The texts under the headings of the plan, and not those of perspectives. */
  const folded = () =>
    [...panel().querySelectorAll('details')].filter((each) =>
      each.closest('.maltrad-details-section')?.textContent.startsWith('Ur planens text'),
    );

  test('is collapsed under each of its headings, with its page', async () => {
    await show(regionplan2020, 'mal-1');
    expect(folded().map((each) => each.querySelector('summary')?.textContent)).toEqual([
      'Förebyggande arbete i hälso- och sjukvården och tandvården',
      'Prevention och tidig upptäckt av kroniska sjukdomar',
      'Befolkningsinriktat hälsoarbete',
    ]);
    expect(folded().map(({ open }) => open)).toEqual([false, false, false]);
    expect(folded().map((each) => each.lastElementChild?.textContent)).toEqual([
      's.\u00A011',
      's.\u00A012',
      's.\u00A012',
    ]);
    await userEvent.click(
      screenOf.getByText('Prevention och tidig upptäckt av kroniska sjukdomar'),
    );
    expect(folded().map(({ open }) => open)).toEqual([false, true, false]);
  });

  test('is its introduction when it has no headings', async () => {
    await show(regionplan2020, 'mal-8');
    expect(under('Beskrivning')).toContain('hållbar ekonomi');
    expect(panel().textContent).not.toContain('Ur planens text');
  });

  test('says when the place of a heading is a guess', async () => {
    await show(regionplan2020, 'mal-12');
    expect(under('Ur planens text')).toContain('Internationalisering (placeringen är osäker)');
  });
});

describe('The status', () => {
  test('is shown with its reason, and what the reason means', async () => {
    await show(namndplan2024, 'mal-1');
    const status = one('.maltrad-details [data-status="notAssessed"]');
    expect(status.textContent).toBe('Ej bedömd: målvärde saknas');
    expect(one('.maltrad-steps').textContent).toContain('Planen anger inget målvärde');
  });

  test('of a placeholder says that the indicator is still to be decided', async () => {
    const placeholder = namndplan2024.nodes.find((node) => node.placeholder)?.id ?? '';
    await show(namndplan2024, placeholder);
    expect(panel().textContent).toContain('Ej bedömd: indikatorn är inte bestämd');
  });

  test('is absent for a vision, which is stated and not assessed', async () => {
    await show(namndplan2024, 'vision');
    expect(panel().querySelector('[data-status]')).toBeNull();
  });
});

describe('The relations', () => {
  test('have the full names of the units that a goal is directed to', async () => {
    const goal = regionplan2020.nodes.find(({ directedTo }) => (directedTo ?? []).length > 3);
    await show(regionplan2020, goal?.id ?? '');
    for (const id of goal?.directedTo ?? []) {
      const unit = regionplan2020.units?.find((each) => each.id === id);
      expect(under('Riktas till')).toContain(unit?.name);
    }
  });

  test('name the perspectives that apply to all goals, on every goal', async () => {
    await show(regionplan2020, 'mal-1');
    const text = under('Perspektiv som gäller för alla mål');
    for (const { name } of regionplan2020.perspectives ?? []) expect(text).toContain(name);
    expect(regionplan2020.perspectives).toHaveLength(4);
  });

  test('link to the ancestors and the children', async () => {
    const onNodeIdChange = vi.fn<(id: string) => void>();
    await show(namndplan2024, 'delmal-1-1', onNodeIdChange);
    const path = under('Ligger under');
    expect(path).toContain(namndplan2024.nodes.find(({ id }) => id === 'vision')?.name);
    button('1 Trygga uppväxtvillkor').click();
    const child = namndplan2024.nodes.find(({ parent }) => parent === 'delmal-1-1');
    button(child?.name ?? '').click();
    expect(onNodeIdChange.mock.calls).toEqual([['mal-1'], [child?.id]]);
  });

  test('are text when the host does not follow links', async () => {
    await show(namndplan2024, 'delmal-1-1');
    expect(under('Ligger under')).toContain('1 Trygga uppväxtvillkor');
    const buttons = [...panel().querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(buttons).toEqual(['Kopiera som text']);
  });

  test('link a duplicate to its original', async () => {
    const twin = namndplan2024.nodes.find(({ duplicateOf }) => duplicateOf !== undefined);
    await show(namndplan2024, twin?.id ?? '');
    expect(panel().textContent).toContain('Samma text finns också');
  });
});

test('Figures of the plan are in a table with column headings and row headings', async () => {
  const measured = financialGoals2021.nodes.find(({ measure }) => measure?.calculation);
  await show(financialGoals2021, measured?.id ?? '');
  const table = one('.maltrad-details table');
  expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
  expect(table.querySelectorAll('tbody th[scope=row]').length).toBeGreaterThan(0);
  expect(table.textContent).toMatch(/\d/);
});

describe('The address of a document', () => {
  const withUrl = (url: string): Plan => ({
    ...namndplan2024,
    documents: (namndplan2024.documents ?? []).map((document) => ({ ...document, url })),
  });

  test.each(['https://example.org/plan.pdf', 'http://example.org/', '/dokument/plan.pdf'])(
    '%s is a link',
    async (url) => {
      await show(withUrl(url), 'mal-1');
      expect(panel().querySelector('a')?.getAttribute('href')).toBe(url);
    },
  );

  test.each([
    ['javascript', ':alert(1)'],
    ['JaVaScRiPt', ':alert(1)'],
    [' \u0001java\tscript', ':alert(1)'],
    ['data', ':text/html,<script>alert(1)</script>'],
    ['vbscript', ':x'],
    ['file', ':///etc/passwd'],
    ['blob', ':https://example.org/1'],
    ['', ''],
  ])('%j%s is text', async (scheme, rest) => {
    await show(withUrl(scheme + rest), 'mal-1');
    expect(panel().querySelector('a')).toBeNull();
    expect(under('Källa')).toContain(namndplan2024.documents?.[0]?.title);
  });
});

test('Markup in a plan is text', async () => {
  const name = '<img src=x onerror=alert(1)><b>Mål</b>';
  const nodes = [{ id: 'a', level: 'mal', name, description: name, note: name }];
  await show({ ...namndplan2024, nodes }, 'a');
  expect(one('h2').textContent).toBe(name);
  expect(panel().querySelector('img, b')).toBeNull();
});

test('An id that the plan does not have shows nothing', async () => {
  await show(namndplan2024, 'nowhere');
  expect(document.querySelector('.maltrad-details')).toBeNull();
});
