/** What the details show of analyses, deviations and actions. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import { NodeDetails, type FollowUp } from '../../src/index';
import { host } from '../support/host';
import { detailsPanel } from './detailsPanel';
import { loadMessages } from '../../src/messages/loadMessages';

beforeAll(() => loadMessages('en'));

const { panel, textOf, headings, section, under } = detailsPanel;

const [april, august, year] = exampleFollowUps;
const HEADING = 'Analys och åtgärder';
const NO_ACTION = 'ingen åtgärd är rapporterad';

beforeEach(() => host.set());

const show = (nodeId: string, followUp?: FollowUp, locale: 'sv' | 'en' = 'sv') =>
  render(<NodeDetails plan={namndplan2024} followUp={followUp} nodeId={nodeId} locale={locale} />);

const items = () => [...section(HEADING).querySelectorAll('li')].map(textOf);

/** The follow-up of August with these changes to the only action of delmål 2.2. */
function withAction(more: object): FollowUp | undefined {
  const actions = august?.actions?.map((one) =>
    one.of === 'delmal-2-2' ? { ...one, ...more } : one,
  );
  return august && { ...august, actions, risks: [] };
}

/** A follow-up that reports no risks, so that the actions are all there is. */
function withoutRisks(followUp: FollowUp | undefined): FollowUp | undefined {
  return followUp && { ...followUp, risks: [] };
}

describe('The analysis of the outcome', () => {
  test('is shown as text, with deviations from the plan labelled', () => {
    show('indikator-1-1-1', august);
    expect(under(HEADING)).toBe(
      'Målvärdet nås för alla tillsammans. För flickor är andelen lägre än 60 procent.' +
        'Avvikelse: Skillnaden mellan flickor och pojkar har inte minskat.',
    );
  });

  test('names the unit that wrote it', () => {
    show('indikator-2-1-2', august);
    expect(under(HEADING)).toContain(
      'Analys, Hälso- och sjukvårdsnämnden: Inläggningarna har ökat sedan april.Avvikelse: Fler',
    );
  });

  test('names the unit of a deviation without an analysis', () => {
    show('delmal-2-2', april);
    expect(under(HEADING)).toContain(
      'Avvikelse, Regionstyrelsen: Flera verksamheter har inte hunnit',
    );
  });
});

describe('An action', () => {
  test('that is late says so in words, with its state, unit and due date', () => {
    show('delmal-2-2', withAction({}));
    expect(items()).toEqual([
      'Introduktionen till krisberedskap görs på arbetsplatsträffar' +
        'Försenad (pågående)' +
        'Regionstyrelsen · senast 2025-04-15',
    ]);
    expect(section(HEADING).querySelector('[data-status="late"]')).not.toBeNull();
  });

  test('that is completed without a followed-up effect says so', () => {
    show('delmal-1-1', withoutRisks(august));
    expect(items()).toEqual([
      'Fler mottagningar tar emot barn och unga i första linjen' +
        'Avslutad' +
        'Hälso- och sjukvårdsnämnden · senast 2025-03-31 · effekten är inte uppföljd',
    ]);
  });

  test('shows its effect when it is known', () => {
    show('delmal-1-1', withoutRisks(year));
    expect(items()[0]).toMatch(
      /· Fler triageras till första linjen, men färre flickor än pojkar\.$/,
    );
  });

  test.each([
    [
      'followed up without words',
      { state: 'done', effectFollowedUp: true },
      ' · effekten är uppföljd',
    ],
    ['not done', { state: 'ongoing', dueDate: '2025-12-31' }, ' · senast 2025-12-31'],
    ['without a unit', { unitId: undefined, dueDate: '2025-12-31' }, 'Pågåendesenast 2025-12-31'],
    ['without a day', { dueDate: undefined }, 'PågåendeRegionstyrelsen'],
    ['in a state of its own', { state: 'Vilande', dueDate: undefined }, 'VilandeRegionstyrelsen'],
  ])('%s shows nothing else', (_name, more, end) => {
    show('delmal-2-2', withAction(more));
    expect(items()).toHaveLength(1);
    expect(items()[0]?.endsWith(end)).toBe(true);
  });

  test('is in English in an English view', () => {
    show('delmal-2-2', withAction({}), 'en');
    const item = panel().querySelector('.maltrad-assessments li');
    expect(item && textOf(item)).toContain('Overdue (ongoing)Regionstyrelsen · due 2025-04-15');
  });
});

describe('A red goal', () => {
  test('without any action says so', () => {
    show('mal-6', august);
    expect(under(HEADING)).toContain(`Statusen är Ej uppfyllt, och ${NO_ACTION}.`);
  });

  test('with actions only above it in the plan says where they are', () => {
    show('indikator-1-1-4', august);
    expect(under(HEADING)).toBe(
      'Ingen egen åtgärd är rapporterad. Åtgärder finns för det som ligger över eller under i planen.',
    );
  });

  test('with an action is not said to lack one', () => {
    show('delmal-4-2', august);
    expect(items()).toHaveLength(1);
    expect(textOf(panel())).not.toContain(NO_ACTION);
  });
});

test.each([
  ['a goal that is met', 'mal-1', august],
  ['a goal that is not assessed', 'mal-7', august],
  ['anything without a follow-up', 'mal-6', undefined],
])('Actions are not mentioned for %s', (_name, id, followUp) => {
  show(id, followUp);
  expect(headings()).not.toContain(HEADING);
  expect(textOf(panel())).not.toMatch(/åtgärd/i);
});

describe('A risk', () => {
  test('is told with what it is, who has found it, its grading and what its check has shown', () => {
    show('delmal-2-2', august);
    expect(items()[0]).toBe(
      'Risk, Regionstyrelsen: Verksamheter utan introduktion till krisberedskap kan sakna ' +
        'beredskap när den behövs.sannolikhet 3, konsekvens 4' +
        'Intern kontroll: Andel verksamheter som har genomfört introduktionen, varje kvartal.' +
        'Resultat av kontrollen: Hälften av verksamheterna har genomfört introduktionen.',
    );
  });

  test('is named by the action that answers it', () => {
    show('delmal-1-1', august);
    const [opportunity, action] = items();
    expect(opportunity).toMatch(/^Möjlighet, Hälso- och sjukvårdsnämnden: Den digitala/);
    expect(action).toMatch(/Svarar på: Den digitala föräldragruppen kan nå fler/);
  });
});
