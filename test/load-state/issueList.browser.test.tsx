/** The list of what was wrong in the data, however long it is. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { IssueList, type Issue } from '../../src/index';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';
import { treePage } from '../support/treePage';

const SEVERITIES = ['notice', 'warning', 'error'] as const;

function issues(count: number): Issue[] {
  return Array.from({ length: count }, (_, at) => ({
    code: 'wrong-type',
    phrase: { code: 'host.own' },
    severity: SEVERITIES[at % 3] ?? 'error',
    path: `nodes.${at}`,
    message: { sv: 'Inget tal.', en: 'No number.' },
  }));
}

const rows = () => [...document.querySelectorAll('.maltrad-issues li')];

beforeEach(() => host.set());

describe('The list', () => {
  test('states how many there are, how severe, what and where', () => {
    render(<IssueList issues={issues(4)} />);
    expect(treePage.one('h2').textContent).toBe('4 saker att rätta i underlaget');
    expect(treePage.one('.maltrad-issues-counts').textContent).toBe('1 fel, 1 varning, 2 att veta');
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      'Fel Inget tal. post 3 nodes.2',
      'Varning Inget tal. post 2 nodes.1',
      'Att veta Inget tal. post 1 nodes.0',
      'Att veta Inget tal. post 4 nodes.3',
    ]);
    expect(document.querySelector('.maltrad-issues-rest')).toBeNull();
  });

  test('of notices alone is about what is worth knowing, not about what to correct', () => {
    render(<IssueList issues={issues(1)} />);
    expect(treePage.one('h2').textContent).toBe('En sak att veta om underlaget');
  });

  test('names a cell of a sheet in words only', () => {
    render(<IssueList issues={issues(1).map((one) => ({ ...one, path: 'row 3, column H' }))} />);
    expect(rows()[0]?.textContent).toBe('Att veta Inget tal. rad 3, kolumn H');
  });

  test('renders nothing when nothing is wrong', () => {
    render(<IssueList issues={[]} />);
    expect(document.querySelector('.maltrad-issues')).toBeNull();
  });

  test('of 20 000 shows fifty at first, and more in steps', async () => {
    render(<IssueList issues={issues(20_000)} />);
    expect(rows()).toHaveLength(50);
    expect(document.querySelectorAll('.maltrad-issues *').length).toBeLessThan(600);
    expect(treePage.one('.maltrad-issues-rest').textContent).toMatch(/^och 19\s950 till/);
    await page.getByRole('button', { name: 'Visa 500 till' }).click();
    expect(rows()).toHaveLength(550);
  });

  test('can show all of them, and keeps the focus in the list', async () => {
    render(<IssueList issues={issues(60)} />);
    await page.getByRole('button', { name: 'Visa alla' }).click();
    expect(rows()).toHaveLength(60);
    expect(treePage.one('.maltrad-issues').contains(document.activeElement)).toBe(true);
    expect(treePage.one('.maltrad-issues-rest output').textContent).toBe('Alla visas.');
  });

  test('cuts a text of a million letters on the page, and copies it whole', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const long = 'x'.repeat(1_000_000);
    const one: Issue = {
      code: 'wrong-type',
      phrase: { code: 'host.own' },
      severity: 'error',
      path: long,
      message: { sv: long, en: long },
    };
    render(<IssueList issues={[one]} />);
    expect(treePage.one('.maltrad-issues').textContent.length).toBeLessThan(1000);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    await page.getByRole('button', { name: 'Kopiera som text' }).click();
    expect(written).toHaveBeenCalledWith(`Fel: ${long} (${long})`);
    await expect.element(page.getByText('Kopierat')).toBeVisible();
    written.mockRestore();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to find in %s', async (theme) => {
    await host.set({ theme, width: 320 });
    render(
      <main>
        <h1>Planer</h1>
        <IssueList issues={issues(60)} />
      </main>,
    );
    expect(await axeFindings()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
