/** Every view as hosts test it: rendered completely, used, given other data, and unmounted. */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  budget2021,
  electedOrganisation,
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  officialsOrganisation,
  ownedCompanies,
  regionplan2020,
} from '../../src/example';
import * as maltrad from '../../src/index';
import { mandatePeriods } from '../../stories/data/fictionalPeriods';
import { loadStates } from '../../stories/data/loadStates';
import { listedText } from '../support/listedText';
import { after, before } from '../support/shownOrganisations';

const { parsePlan } = maltrad;
const [first, second, third] = exampleFollowUps;
if (!first || !second || !third) throw new Error('There are three follow-ups');

const { issues } = parsePlan({ id: 'p', levels: [], nodes: [{ id: 1 }, { name: 'Utan id' }] });
const nameOf = (records: readonly { id: string; name: string }[], id: string) =>
  records.find((record) => record.id === id)?.name ?? '';

interface Case {
  view: keyof typeof maltrad;
  shown: ReactElement;
  /** The same view with other data. */
  other: ReactElement;
  /** Texts that it must contain. */
  reads: readonly string[];
}

const CASES: Case[] = [
  {
    view: 'AboutData',
    shown: <maltrad.AboutData plan={regionplan2020} />,
    other: <maltrad.AboutData plan={namndplan2024} followUp={third} />,
    reads: ['Om underlaget'],
  },
  {
    view: 'GoalTree',
    shown: <maltrad.GoalTree plan={namndplan2024} followUp={third} compareWith={second} />,
    other: <maltrad.GoalTree plan={financialGoals2021} rootAt="top" />,
    reads: [nameOf(namndplan2024.nodes, 'mal-7')],
  },
  {
    view: 'LanguageProvider',
    shown: (
      <maltrad.LanguageProvider locale="en">
        <maltrad.StatusLegend plan={namndplan2024} followUp={third} />
      </maltrad.LanguageProvider>
    ),
    other: (
      <maltrad.LanguageProvider>
        <maltrad.StatusLegend plan={namndplan2024} followUp={third} />
      </maltrad.LanguageProvider>
    ),
    reads: ['What do the statuses mean?'],
  },
  {
    view: 'GoalMatrix',
    shown: <maltrad.GoalMatrix plan={regionplan2020} defaultSelected="mal-1-1" />,
    other: (
      <maltrad.GoalMatrix
        plan={regionplan2020}
        organisation={electedOrganisation}
        defaultSelectedUnit="HSN"
      />
    ),
    reads: regionplan2020.nodes.filter(({ level }) => level === 'mal').map(({ name }) => name),
  },
  {
    view: 'NodeDetails',
    shown: <maltrad.NodeDetails plan={namndplan2024} followUp={third} nodeId="mal-4" />,
    other: <maltrad.NodeDetails plan={financialGoals2021} nodeId="soliditet" onClose={() => {}} />,
    reads: [nameOf(namndplan2024.nodes, 'mal-4'), 'Varför har målet denna status?'],
  },
  {
    view: 'MeasureChart',
    shown: (
      <maltrad.MeasureChart plan={financialGoals2021} nodeId="F1-ar" targetsOf={['F1', 'F1b']} />
    ),
    other: <maltrad.MeasureChart plan={namndplan2024} followUp={third} nodeId="vision" />,
    reads: [nameOf(financialGoals2021.nodes, 'F1-ar')],
  },
  {
    view: 'StatusLegend',
    shown: <maltrad.StatusLegend plan={namndplan2024} followUp={third} />,
    other: <maltrad.StatusLegend plan={namndplan2024} level="mal" />,
    reads: ['Uppfyllt', 'Delvis uppfyllt', 'Ej bedömd'],
  },
  {
    view: 'ActionList',
    shown: <maltrad.ActionList plan={namndplan2024} followUp={third} onNodeIdChange={() => {}} />,
    other: <maltrad.ActionList plan={namndplan2024} followUp={second} />,
    reads: [third.actions?.[0]?.name ?? '?'],
  },
  {
    view: 'FollowUpCycle',
    shown: <maltrad.FollowUpCycle plan={regionplan2020} followUps={exampleFollowUps} />,
    other: <maltrad.FollowUpCycle plan={namndplan2024} onPlanIdChange={() => {}} />,
    reads: ['Verksamhetsplan', ...exampleFollowUps.map(({ title }) => title)],
  },
  {
    view: 'FollowUpPicker',
    shown: <maltrad.FollowUpPicker followUps={exampleFollowUps} />,
    other: <maltrad.FollowUpPicker followUps={[first, second]} />,
    reads: exampleFollowUps.map(({ title }) => title),
  },
  {
    view: 'OrganisationChart',
    shown: <maltrad.OrganisationChart organisation={electedOrganisation} defaultExpanded="all" />,
    other: <maltrad.OrganisationChart organisation={after} compareWith={before} />,
    reads: [nameOf(electedOrganisation.units, 'RUN')],
  },
  {
    view: 'OrganisationOutline',
    shown: (
      <maltrad.OrganisationOutline organisation={officialsOrganisation} defaultExpanded="all" />
    ),
    other: <maltrad.OrganisationOutline organisation={after} compareWith={before} />,
    reads: [officialsOrganisation.units.at(-1)?.name ?? '?'],
  },
  {
    view: 'OrganisationTable',
    shown: <maltrad.OrganisationTable organisation={ownedCompanies} />,
    other: <maltrad.OrganisationTable organisation={after} compareWith={before} />,
    reads: ownedCompanies.units.map(({ name }) => name),
  },
  {
    view: 'UnitDetails',
    shown: <maltrad.UnitDetails organisation={ownedCompanies} unitId="norrtag" />,
    other: <maltrad.UnitDetails organisation={electedOrganisation} unitId="RUN" />,
    reads: ['Norrtåg AB'],
  },
  {
    view: 'PlanBand',
    shown: <maltrad.PlanBand plan={namndplan2024} followUp={third} compareWith={second} />,
    other: <maltrad.PlanBand plan={financialGoals2021} />,
    reads: [nameOf(namndplan2024.nodes, 'mal-7')],
  },
  {
    view: 'BudgetTable',
    shown: <maltrad.BudgetTable budget={budget2021} selected="HSN" onUnitIdChange={() => {}} />,
    other: <maltrad.BudgetTable budget={{ ...budget2021, rows: [] }} />,
    reads: budget2021.rows.map(({ name }) => name.replaceAll('\u00AD', '')),
  },
  {
    view: 'OwnershipFilter',
    shown: <maltrad.OwnershipFilter organisation={ownedCompanies} highlighted={[]} />,
    other: <maltrad.OwnershipFilter organisation={ownedCompanies} highlighted={['covered']} />,
    reads: ['Omfattas', 'Går inte att avgöra'],
  },
  {
    view: 'OrganisationDatePicker',
    shown: <maltrad.OrganisationDatePicker organisation={mandatePeriods} />,
    other: <maltrad.OrganisationDatePicker organisation={mandatePeriods} locale="en" />,
    reads: ['från 1 januari 2023'],
  },
  {
    view: 'LoadBoundary',
    shown: <maltrad.LoadBoundary state={loadStates.partial}>Vyn</maltrad.LoadBoundary>,
    other: <maltrad.LoadBoundary state={loadStates.loading}>Vyn</maltrad.LoadBoundary>,
    reads: ['Vyn', 'kunde inte hämtas'],
  },
  {
    view: 'FreshnessNote',
    shown: <maltrad.FreshnessNote state={loadStates.stale} />,
    other: <maltrad.FreshnessNote state={loadStates.partial} />,
    reads: ['Uppdatera'],
  },
  {
    view: 'ErrorMessage',
    shown: <maltrad.ErrorMessage error={errorOf(loadStates.network)} onRetry={() => {}} />,
    other: <maltrad.ErrorMessage error={errorOf(loadStates.network)} isTrying />,
    reads: ['Försök igen'],
  },
  {
    view: 'TreeSkeleton',
    shown: <maltrad.TreeSkeleton />,
    other: <maltrad.TreeSkeleton className="mitt" />,
    reads: [],
  },
  {
    view: 'IssueList',
    shown: <maltrad.IssueList issues={issues} />,
    other: <maltrad.IssueList issues={issues.slice(0, 1)} />,
    reads: issues.map(({ path, message }) => listedText({ path, sv: message.sv })),
  },
];

/** Capitalised exports that are not views. */
const OTHERS = ['LinkedPlansProvider', 'LoadError'];

const named = CASES.map((one) => [one.view, one] as const);
const textOf = (element: HTMLElement) => element.textContent.replaceAll('\u00A0', ' ');

function errorOf({ parts }: maltrad.LoadBoundaryProps['state']) {
  const [error] = parts.flatMap((part) => part.error ?? []);
  if (!error) throw new Error('Nothing has failed');
  return error;
}

test('No view is forgotten', () => {
  const capitalised = Object.keys(maltrad).filter((name) => /^[A-Z][a-z]/.test(name));
  expect(capitalised.toSorted()).toEqual([...OTHERS, ...CASES.map(({ view }) => view)].toSorted());
});

describe.each(named)('%s', (_view, { shown, other, reads }) => {
  test('is rendered completely', () => {
    const { container } = render(shown);
    for (const text of reads) expect(textOf(container)).toContain(text);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('can be clicked and used with keys everywhere', async () => {
    const user = userEvent.setup();
    const { container } = render(shown);
    const pressed = screen.queryAllByRole('button', { hidden: true });
    for (const button of pressed.filter((each) => each.isConnected)) await user.click(button);
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter} {Home}{End}{Escape}');
    const [select] = container.querySelectorAll('select');
    if (select) await user.selectOptions(select, select.options[select.options.length - 1] ?? []);
    expect(container.firstElementChild).not.toBeNull();
  });

  test('can be given other data, scrolled and unmounted without a trace', () => {
    const { container, rerender, unmount } = render(shown);
    rerender(other);
    expect(container.textContent).not.toContain('NaN');
    fireEvent.scroll(document);
    fireEvent(window, new Event('resize'));
    rerender(shown);
    unmount();
    expect(container.innerHTML).toBe('');
  });

  test('hydrates the markup of a server', () => {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(shown);
    const written = textOf(container);
    render(shown, { container, hydrate: true });
    for (const text of reads) {
      expect(written).toContain(text);
      expect(textOf(container)).toContain(text);
    }
  });
});
