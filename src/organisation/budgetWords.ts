import type { Organisation } from '../model/organisation/organisation';
import type { BudgetRow } from '../model/budget/budget';
import type { BudgetChange } from '../model/budget/budgetLines';
import { unitBudget } from '../model/organisation/unitBudget';
import { exactDecimals, formatNumber, formatValue } from '../text/formatNumber';
import type { Locale } from '../text/locale';

/** From this amount on, decimals tell the reader of a card nothing more. */
const LARGE = 100;

/**
 * A unit's budget and its change, in short: "17,2 mkr 2021, +1,8 %"; `undefined` when the budget has no
 * row for the unit or the last cell is empty.
 */
export function budgetWords(
  organisation: Organisation,
  unitId: string,
  locale: Locale,
): string | undefined {
  const found = unitBudget(organisation, unitId);
  const [line] = found?.lines ?? [];
  const last = line?.cells.at(-1);
  if (!found || !line || !last || last.amount === null) return undefined;
  const decimals = Math.abs(last.amount) < LARGE ? 1 : 0;
  const amount = formatValue(last.amount, found.budget.unit, locale, decimals);
  const year = /\d{4}/.exec(last.column.name)?.[0] ?? last.column.name;
  const change = changeWords(line.change, locale);
  return [`${amount} ${year}`, ...(change === undefined ? [] : [change])].join(', ');
}

/** An amount of a row with the decimals that it is printed with; `undefined` for an empty cell. */
export function amountWords(row: BudgetRow, place: number, locale: Locale): string | undefined {
  const amount = row.amounts[place] ?? null;
  if (amount === null) return undefined;
  const decimals = row.printedDecimals?.[place] ?? exactDecimals(amount);
  return formatValue(amount, row.unit, locale, decimals);
}

/** A change in per cent with its sign; `undefined` when it cannot be computed. */
export function changeWords(change: BudgetChange | undefined, locale: Locale): string | undefined {
  if (!change || change.percent === null) return undefined;
  const percent = formatValue(change.percent, '%', locale);
  const isUp = change.percent > 0 && formatNumber(change.percent, locale) !== '0';
  return isUp ? `+${percent}` : percent;
}
