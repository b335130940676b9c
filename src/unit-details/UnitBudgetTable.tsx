import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { phraseText } from '../messages/phrase';
import { type OrganisationMessages, organisationWords } from '../organisation/organisationWords';
import type { BudgetLine } from '../model/budget/budgetLines';
import type { UnitBudget } from '../model/organisation/unitBudget';
import { amountWords, changeWords } from '../organisation/budgetWords';
import { HyphenatedName } from '../organisation/HyphenatedName';

/** A scroll container must be focusable, so that the keyboard can scroll it. */
const SCROLLS = { tabIndex: 0 };

/** A unit's rows in the budget: figures as printed, its parts beside it, and remarks. */
export function UnitBudgetTable({ budget }: { budget: UnitBudget }): ReactNode {
  const lines = budget.lines.flatMap((line) => [line, ...line.parts]);
  const messages = useMessages(organisationWords);
  const { locale } = messages;
  return (
    <>
      <section className="maltrad-budget-scroller" aria-label={budget.budget.title} {...SCROLLS}>
        <table className="maltrad-figures">
          <thead>
            <tr>
              <th scope="col">{budget.budget.unit}</th>
              {lines.map(({ row }, place) => (
                <th scope="col" key={`${place} ${row.id}`}>
                  <HyphenatedName name={row.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {budget.budget.columns.map(({ id, name }, place) => (
              <tr key={`${place} ${id}`}>
                <th scope="row">{name}</th>
                {lines.map(({ row }, column) => (
                  <td key={`${column} ${row.id}`}>{amountWords(row, place, locale) ?? '–'}</td>
                ))}
              </tr>
            ))}
            <ChangeRow lines={lines} />
          </tbody>
        </table>
      </section>
      <ul className="maltrad-details-notes">
        {remarks(lines, messages).map((remark, place) => (
          <li key={`${place} ${remark}`}>{remark}</li>
        ))}
      </ul>
    </>
  );
}

function ChangeRow({ lines }: { lines: readonly BudgetLine[] }): ReactNode {
  const { organisation, locale } = useMessages(organisationWords);
  if (lines.every(({ change }) => change === undefined)) return null;
  return (
    <tr>
      <th scope="row">{organisation.change}</th>
      {lines.map(({ row, change }, place) => (
        <td key={`${place} ${row.id}`}>{changeWords(change, locale) ?? '–'}</td>
      ))}
    </tr>
  );
}

/** Whether the parts add up, alternative figures that are printed, and notes. */
function remarks(lines: readonly BudgetLine[], messages: OrganisationMessages): string[] {
  const texts = lines.flatMap(({ row, partsPhrase, notes }) => [
    ...(partsPhrase ? [`${row.name}: ${phraseText(partsPhrase, messages)}`] : []),
    ...notes.map((note) => `${row.name}: ${phraseText(note, messages)}`),
    ...(row.alternates ?? []).flatMap(({ note }) => note ?? []),
    ...(row.note === undefined ? [] : [`${row.name}: ${row.note}`]),
  ]);
  return [...new Set(texts)];
}
