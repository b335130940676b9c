/** A whole budget table as a reader meets it. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { budget2021, financialGoals2021 } from '../../src/example';
import { BudgetTable, planBudgets } from '../../src/index';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';

const [result] = planBudgets(financialGoals2021);
if (!result) throw new Error('The financial goals have tables');

beforeEach(() => host.set());

const row = (name: RegExp) => screen.getByRole('row', { name });
const scroller = () => document.querySelector<HTMLElement>('.maltrad-budget-rows');

describe('A budget table', () => {
  test('is a table with a caption, heads of columns and of rows, and nothing that axe finds', async () => {
    render(<BudgetTable budget={budget2021} onUnitIdChange={() => {}} />);
    expect(screen.getByRole('table').querySelector('caption')?.textContent).toBe(
      `${budget2021.title}, ${budget2021.caption}, mkr`,
    );
    expect(screen.getAllByRole('columnheader')).toHaveLength(7);
    expect(screen.getAllByRole('rowheader')).toHaveLength(budget2021.rows.length);
    expect(await axeFindings(document.body)).toEqual([]);
  });

  test('says in words what a mark and an empty cell say to the eye', () => {
    render(<BudgetTable budget={budget2021} />);
    const cells = within(row(/^Hälso- och/)).getAllByRole('cell');
    expect(cells.at(-1)).toHaveTextContent(
      /5 079≠\d+ \(dokumentet anger också annat, anmärkning \d+\)/u,
    );
    expect(cells[3]).toHaveTextContent('tom cell');
  });

  test('keeps the digits of a column under each other, whether they are marked or not', () => {
    render(<BudgetTable budget={result} />);
    const right = (name: RegExp, place: number) => {
      const cell = within(row(name)).getAllByRole('cell')[place];
      const range = document.createRange();
      if (cell?.firstChild) range.selectNode(cell.firstChild);
      return Math.round(range.getBoundingClientRect().right);
    };
    expect(right(/^Summa skatter/, 1)).toBe(right(/^Skatteintäkter/, 1));
    expect(right(/^Summa finansnetto/, 2)).toBe(right(/^Finansiella intäkter/, 2));
  });

  test('marks the chosen row, and has it in sight', async () => {
    await host.set({ height: 300 });
    render(<BudgetTable budget={result} selected="resultat-inklusive-finansnetto" />);
    const chosen = row(/^Resultat inklusive/);
    expect(chosen.querySelector('[aria-current="true"]')).not.toBeNull();
    const { top, bottom } = chosen.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(300);
  });

  test('is scrolled in its own box on a phone, by keyboard too, and the names stay', async () => {
    await host.set({ width: 390, height: 844 });
    render(<BudgetTable budget={result} />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    const box = scroller();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(box);
    if (box) box.scrollLeft = 300;
    const { left } = screen
      .getByRole('rowheader', { name: /^Skatteintäkter/ })
      .getBoundingClientRect();
    expect(Math.round(left)).toBe(Math.round(box?.getBoundingClientRect().left ?? 0) + 1);
  });

  test('tells which unit is pressed, and has no buttons when nobody listens', () => {
    const onUnitIdChange = vi.fn<(id: string) => void>();
    const { rerender } = render(
      <BudgetTable budget={budget2021} onUnitIdChange={onUnitIdChange} />,
    );
    fireEvent.click(screen.getByRole('button', { name: /Umeåregionen/ }));
    expect(onUnitIdChange).toHaveBeenCalledExactlyOnceWith('B3');
    rerender(<BudgetTable budget={budget2021} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Kopiera tabellen',
    ]);
  });

  test('is copied with its numbers', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<BudgetTable budget={budget2021} locale="en" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the table' }));
    const [copied = ''] = write.mock.lastCall ?? [];
    expect(copied.split('\n')).toHaveLength(1 + budget2021.rows.length);
    expect(copied).toContain('Regional utvecklingsnämnd\t336\t\t11.3\t20\t2.9\t370.2');
    write.mockRestore();
  });
});
