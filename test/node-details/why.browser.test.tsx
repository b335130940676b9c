/** The answers of the details to "Varför har målet denna status?". */
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { unitsFollowUp, unitsPlan } from '../../stories/data/fictionalUnits';
import { exampleFollowUps, financialGoals2021, namndplan2024 } from '../../src/example';
import { NodeDetails, type FollowUp } from '../../src/index';
import { explain } from '../../src/status/explain/explain';
import { planStatuses } from '../../src/status/plan/planStatuses';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { treePage } from '../support/treePage';
import { detailsPanel } from './detailsPanel';
import { loadMessages } from '../../src/messages/loadMessages';
import { phraseText } from '../../src/messages/phrase';
import { sv } from '../../src/messages/sv/sv';

beforeAll(() => loadMessages('en'));

const { button } = treePage;
const { panel, textOf, headings, section, under, why, statusBox, steps, said, buttonsIn } =
  detailsPanel;

const [april, august, year] = exampleFollowUps;
const DIFFERS = 'Uppgifter som skiljer sig åt';
const QUALITY = 'Att veta om siffrorna';

beforeEach(() => host.set());

async function show(nodeId: string, followUp: FollowUp | undefined = august) {
  return render(<NodeDetails plan={namndplan2024} followUp={followUp} nodeId={nodeId} />);
}

const showFinancial = (nodeId: string) =>
  render(<NodeDetails plan={financialGoals2021} nodeId={nodeId} />);

const nameOf = (id: string) => namndplan2024.nodes.find((node) => node.id === id)?.name ?? '?';

describe('A mål that the body assesses', () => {
  test('says who has set the status, when and why, and that it is not calculated', async () => {
    await show('mal-1');
    expect(textOf(statusBox())).toBe(
      '0 av 5 indikatorer uppfylldaUppfyllt3 delvis uppfyllda1 ej uppfylld1 ej bedömd',
    );
    expect(said()).toEqual([
      'Nämnden sägerUppfylltUtvecklingen går åt rätt håll och målet bedöms nås vid årets slut.',
      'Underlaget säger1 delmål Ej uppfyllt1 delmål Delvis uppfyllt',
    ]);
    expect(steps()).toEqual([
      'Bedömningen är inte beräknad. Det som ligger under målet är underlag: 1 delmål ej uppfyllt, 1 delvis uppfyllt.',
      'Nämnden bedömer målen. Indikatorerna är underlag.',
      'Uppfyllt enligt bedömning av Nämnden, 2025-09-30.',
    ]);
  });

  test('answers with the rule, what is under it with its status, and how much is assessed', async () => {
    await show('mal-4');
    const text = textOf(why());
    expect(text).toMatch(/^Varför har målet denna status\?.*Nämnden bedömer målen\./);
    expect(text).toContain(`${nameOf('delmal-4-1')}Delvis uppfyllt`);
    expect(text).toContain(`${nameOf('delmal-4-3')}Ej bedömd: indikatorn är inte bestämd`);
    expect(text).toContain('Täckning: 6 av 7 indikatorer bedömda.');
  });

  test('links to each of them, and does not list them again', () => {
    const onNodeIdChange = vi.fn<(id: string) => void>();
    render(
      <NodeDetails
        plan={namndplan2024}
        followUp={august}
        nodeId="mal-4"
        onNodeIdChange={onNodeIdChange}
      />,
    );
    const under4 = ['delmal-4-1', 'delmal-4-2', 'delmal-4-3'];
    expect(buttonsIn(why())).toEqual([...under4.map(nameOf), 'Kopiera som text']);
    for (const id of under4) button(nameOf(id)).click();
    expect(onNodeIdChange.mock.calls).toEqual(under4.map((id) => [id]));
    expect(headings()).not.toContain('Innehåller');
  });

  test('separates the forecast from the outcome', async () => {
    await show('mal-1');
    expect(under('Prognos')).toBe(
      'God, enligt Nämnden, 2025-09-30.”Tre av fyra målvärden väntas nås.”',
    );
    expect(textOf(why())).not.toContain('God');
  });

  test('that is not assessed says so, and what would change it', async () => {
    await show('mal-5');
    expect(textOf(statusBox())).toContain('uppfylldaEj bedömd: bedömning saknas');
    expect(textOf(why())).toContain('Vad som skulle ändra statusen:En bedömning skulle ge');
  });

  test('shows the units that disagree side by side, with their motivations', async () => {
    await show('mal-4');
    const units = [...section(DIFFERS).querySelectorAll('li')].map(textOf);
    expect(units).toEqual([
      'Hälso- och sjukvårdsnämndenDelvis uppfylltDen fasta vårdkontakten är på plats i de flesta verksamheter.',
      'PatientnämndenEj uppfylltTillgängligheten är inte bättre än året före.',
      'RegionstyrelsenUppfylltDe digitala tjänsterna används mer.',
    ]);
    expect(headings()).not.toContain('Nämndernas egna bedömningar');
  });

  test('shows the figures of each unit beside what the unit has assessed', async () => {
    render(<NodeDetails plan={unitsPlan} followUp={unitsFollowUp} nodeId="frisk" />);
    expect([...section('Nämnderna var för sig').querySelectorAll('li')].map(textOf)).toEqual([
      'Påhittade styrelsenUppfylltSjukfrånvaro: 4,9 % (2023) klarar målvärdet högst 6 %.',
      'Påhittade vårdnämndenUppfylltPåhittad motivering: frånvaron sjunker månad för månad.' +
        'Sjukfrånvaro: 6,4 % (2023) klarar inte målvärdet högst 6 %.',
      'Påhittade trafiknämndenUppfylltFörare som får sin rast, trafiknämndens egen indikator: ' +
        '93 % (2023) klarar målvärdet minst 90 %.',
    ]);
  });

  test('shows the units under a heading of their own when they agree', async () => {
    const agreeing = august?.assessments?.map((one) =>
      one.of === 'mal-4' && one.purpose !== 'forecast' ? { ...one, status: 'partlyMet' } : one,
    );
    await show('mal-4', august && { ...august, assessments: agreeing });
    expect(section('Nämndernas egna bedömningar').querySelectorAll('li')).toHaveLength(3);
    expect(headings()).not.toContain(DIFFERS);
  });
});

describe('A delmål whose status follows from a rule', () => {
  test('answers with the rule, each indicator with its figure, coverage and what would change it', async () => {
    await show('delmal-1-1');
    expect(textOf(statusBox())).toBe(
      '0 av 4 indikatorer uppfylldaEj uppfyllt2 delvis uppfyllda1 ej uppfylld1 ej bedömd',
    );
    expect(steps()[0]).toBe('Regeln ger Ej uppfyllt: 3 av 4 är bedömda.');
    const text = textOf(why());
    expect(text).toContain('Minst 80 procent av de bedömda indikatorerna uppfyllda ger uppfyllt');
    expect(text).toContain('Delvis uppfyllt · 60,6 % (delår augusti 2025)');
    expect(text).toContain(`${nameOf('indikator-1-1-2')}Ej bedömd: målvärde saknas`);
    expect(text).toContain('Täckning: 3 av 4 indikatorer bedömda.');
    expect(text).toContain('Om 1 till av de bedömda vore uppfyllt blev statusen Delvis uppfyllt.');
  });

  test.each([
    ['delmal-4-1', 'räknas inte: dubblett'],
    ['delmal-3-1', 'räknas inte: platshållare'],
  ])('states what it does not count: %s', async (id, words) => {
    await show(id);
    expect(textOf(why())).toContain(words);
  });
});

describe('An indicator', () => {
  test('is compared with its target, with the distance to it', async () => {
    await show('indikator-1-1-3');
    expect(textOf(statusBox())).toMatch(
      /^318 barnDelvis uppfyllt Ökade från .*Målvärde minst 320$/,
    );
    expect(steps()[0]).toBe(
      '318 barn (sep. 2024–aug. 2025) klarar inte helt målvärdet minst 320 barn.',
    );
    expect(textOf(why())).toContain('2 barn högre skulle ge Uppfyllt.');
  });

  test('that is overridden still shows what the figures give', async () => {
    await show('indikator-1-1-1');
    expect(textOf(statusBox())).toBe(
      '60,6 %Delvis uppfyllt Ökade från 56,9 till 60,6 % jämfört med 2024. Det är bättre. ' +
        'Perioderna är olika långa.Målvärde minst 60 %',
    );
    expect(said()).toEqual([
      'Förvaltningen sägerDelvis uppfylltMålvärdet nås för alla tillsammans men inte för flickor.',
      'Siffrorna sägerUppfyllt60,6 %, flickor 55,2 %, pojkar 66,6 %',
    ]);
    expect(steps()).toEqual([
      '60,6 % (delår augusti 2025) klarar målvärdet minst 60 %.',
      'Utfallet jämförs med målvärdet (ska): minst 60 %. Högst 3 procentenheter från målvärdet ger Delvis uppfyllt.',
      'Delvis uppfyllt enligt bedömning av Förvaltningen, 2025-09-30. Utan den: Uppfyllt.',
    ]);
  });

  test('with two figures shows both only once', async () => {
    await show('indikator-4-1-1');
    expect(under(DIFFERS)).toContain(
      'Olika siffror är rapporterade: 72 % (delår augusti 2025) och 75 %',
    );
    expect(under(QUALITY)).toBe('72 % (delår augusti 2025) gäller till och med augusti 2025.');
    expect(panel().querySelectorAll('[data-mark="discrepancy"]')).toHaveLength(1);
  });

  test('with a forecast shows it with its interval, apart from the outcome', async () => {
    await show('indikator-2-3-1');
    expect(under('Prognos')).toMatch(/^Osäker\. 697 .*prognos\), mellan 690 och 708\.$/);
    expect(textOf(statusBox())).toContain('703');
    expect(textOf(statusBox())).not.toContain('697');
  });

  test.each([
    [
      'rounded up to its target',
      august,
      'indikator-1-2-1',
      '95 % är avrundat. Det exakta värdet 94,96 jämförs',
    ],
    [
      'measured in a new way',
      august,
      'indikator-2-1-1',
      'Mätmetoden har ändrats. Siffran för delår augusti 2025 går inte att jämföra',
    ],
    ['with an old figure', august, 'indikator-4-2-4', 'Siffran är gammal: den gäller 2023.'],
    [
      'with a preliminary figure',
      april,
      'indikator-2-1-2',
      'Siffran är preliminär: 938 inläggningar',
    ],
    [
      'met for all but not for women',
      year,
      'indikator-1-1-1',
      '56,1 % (2025, flickor) skulle för sig få en annan status.',
    ],
    [
      'met as a mean but not each year',
      year,
      'indikator-7-2-1',
      'Perioderna bedöms tillsammans. Ensam når 191 studier (2023)',
    ],
    [
      'there already',
      august,
      'indikator-7-2-1',
      '207 studier (delår augusti 2025) är redan i nivå med målvärdet',
    ],
  ])('%s says so', async (_name, followUp, id, words) => {
    await show(id, followUp);
    expect(under(QUALITY)).toContain(words);
  });

  test('whose figure is withheld says why, and shows nothing in its place', async () => {
    await show('indikator-1-1-4', april);
    expect(textOf(statusBox())).toBe('Ej bedömd: sekretess');
    expect(steps()[0]).toMatch(/^Siffran visas inte, eftersom gruppen är liten/);
    expect(textOf(why())).toContain('Visas inte (sekretess), maj 2024–april 2025');
    expect(under(QUALITY)).toContain('maj 2024–april 2025: Visas inte: färre än fem personer.');
  });

  test('that nobody has assessed says so once, under the question', async () => {
    await show('indikator-3-1-1');
    const words = 'Planen säger att en indikator ska komma.';
    expect(textOf(why())).toContain(words);
    expect(textOf(panel()).split(words)).toHaveLength(2);
  });
});

describe('The figures behind', () => {
  test.each([
    ['three without', namndplan2024, 'indikator-1-1-1', '3 siffror bakom'],
    ['one without', namndplan2024, 'indikator-4-1-1', 'Siffran bakom'],
    ['three with', financialGoals2021, 'F6-resultat', '3 siffror bakom och deras källor'],
  ])('have a source only where there is one: %s', (_name, plan, id, words) => {
    render(
      <NodeDetails
        plan={plan}
        followUp={plan === namndplan2024 ? august : undefined}
        nodeId={id}
      />,
    );
    expect(why().querySelector('summary')?.textContent).toBe(words);
  });

  test('each stand with document, section and page', () => {
    const statuses = planStatuses(financialGoals2021);
    const screen = showFinancial('F1');
    const missing: string[] = [];
    for (const { id } of financialGoals2021.nodes) {
      const figures = explain(id, statuses)?.figures ?? [];
      screen.rerender(<NodeDetails plan={financialGoals2021} nodeId={id} />);
      const groups = [...panel().querySelectorAll('.maltrad-folded > div')].map(textOf);
      for (const { shown, label, source } of figures) {
        const figure = `${label}: ${phraseText(shown, sv)}`.replaceAll('\u00A0', ' ');
        const isThere = groups.some(
          (text) => text.includes(figure) && text.endsWith(source ? phraseText(source, sv) : '?'),
        );
        if (!isThere) missing.push(`${id}: ${figure}`);
      }
    }
    expect(missing).toEqual([]);
    const [first] = explain('F1', statuses)?.figures ?? [];
    expect(first?.source && phraseText(first.source, sv)).toMatch(
      /^Regionplan 2021.*Resultatbudget.*s\. 34$/,
    );
  });
});

test('A failed copy is announced in the language of the reader', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  render(<NodeDetails plan={namndplan2024} followUp={august} nodeId="mal-1" locale="en" />);
  await mouse.click(mouse.middleOf(button('Copy as text')));
  await vi.waitFor(() =>
    expect(textOf(why())).toContain('Could not copy. Select the text instead.'),
  );
  write.mockRestore();
});

test('A goal with nothing under it is not said to lack a rule', () => {
  const nodes = [{ id: 'a', level: 'mal', name: 'Ett mål' }];
  render(<NodeDetails plan={{ ...namndplan2024, rules: [], nodes }} nodeId="a" />);
  expect(textOf(why())).not.toContain('sammanvägning');
});
