/** On the pages of the intranet, tree, legend, details and actions show the same follow-up. */
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { exampleFollowUps } from '../../src/example';
import { Ekonomi, Namndplan } from '../../stories/Intranat.stories';
import { IntranetPage } from '../../stories/pages/IntranetPage';
import { host } from '../support/host';
import { treePage } from '../support/treePage';
import { detailsPanel } from './detailsPanel';

const { one, item, items, button } = treePage;
const { panel, textOf, headings, section, under, why, statusBox } = detailsPanel;

const [april, , year] = exampleFollowUps;

beforeEach(() => host.set({ width: 1600, height: 900 }));

function select(label: string): HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find(
    (each) => each.firstElementChild?.textContent === label,
  );
  const inner = found?.querySelector('select');
  if (!inner) throw new Error(`Nothing is chosen as ${label}`);
  return inner;
}

const spoken = (id: string) => item(id).getAttribute('aria-label') ?? '';
const lead = () => textOf(one('[data-part=band]'));

async function open(id: string) {
  item(id).click();
  await host.settle();
}

describe('The page of the nämndplan', () => {
  beforeEach(async () => {
    render(<IntranetPage {...Namndplan.args} />);
    button('Öppna alla').click();
    await host.settle();
  });

  test('shows every status that the follow-up has, trends, an override and a discrepancy', () => {
    const words = items().map((each) => each.getAttribute('aria-label') ?? '');
    const having = (part: RegExp) => words.filter((text) => part.test(text)).length;
    const statuses = ['uppfyllt', 'delvis uppfyllt', 'ej uppfyllt', 'ej påbörjad', 'ej bedömd'];
    expect(statuses.filter((status) => having(new RegExp(`, ${status}[,:]`)) === 0)).toEqual([]);
    const trends = [/ökar/, /minskar/, /bättre/, /sämre/];
    expect(trends.filter((trend) => having(trend) === 0)).toEqual([]);
    expect(having(/bedömd av/i)).toBeGreaterThan(0);
    expect(having(/nämndens bedömning · 1 av 2 delmål ej uppfyllt/i)).toBeGreaterThan(0);
    expect(having(/olika (?:siffror|bedömningar)/i)).toBeGreaterThan(0);
  });

  test('begins with the band, the picker and the legend', () => {
    expect(lead()).toMatch(
      /^1 av 7 mål uppfyllt\s+9 indikatorer bättre\s+1 sämre\s+sedan 30 april 2025/,
    );
    expect(select('Uppföljning').value).toBe('exempel-august-2025');
    expect(textOf(one('.maltrad-legend'))).toMatch(/Uppfyllt 4.*Ej uppfyllt 13.*Ej bedömd 17/);
    expect(document.querySelectorAll('.maltrad-fictional').length).toBeGreaterThan(0);
  });

  test('changes the follow-up of cards, details, legend and actions together', async () => {
    await open('delmal-1-1');
    expect(textOf(panel())).toContain('Avslutad');
    const before = [spoken('mal-6'), lead(), textOf(one('.maltrad-legend'))];
    expect(textOf(why())).toContain('60,6 % (delår augusti 2025)');
    await userEvent.selectOptions(select('Uppföljning'), year?.id ?? '');
    await host.settle();
    const after = [spoken('mal-6'), lead(), textOf(one('.maltrad-legend'))];
    expect(after.filter((text, place) => text === before[place])).toEqual([]);
    expect(spoken('mal-6')).toContain('delvis uppfyllt');
    expect(textOf(why())).toContain('61,3 % (2025)');
    expect(under('Analys och åtgärder')).toContain('Fler triageras till första linjen');
    expect(textOf(one('.maltrad-actions'))).toContain('Årsredovisning 2025');
    expect(textOf(one('.maltrad-actions'))).toContain('12 åtgärder');
  });

  test('compares with another follow-up, on each card and in total', async () => {
    expect(spoken('mal-6')).not.toContain('Före');
    await userEvent.selectOptions(select('Jämför med'), april?.id ?? '');
    await host.settle();
    expect(textOf(one('.maltrad-comparison-note'))).toContain('Delår april 2025');
    expect(spoken('mal-1').toLowerCase()).toContain('före, 30 apr. 2025: delvis uppfyllt');
    expect(spoken('mal-1')).toContain('förbättrat');
    await userEvent.selectOptions(select('Jämför med'), '');
    await host.settle();
    expect(document.querySelector('.maltrad-comparison-note')).toBeNull();
  });

  test('shows the node that the list of actions links to', async () => {
    const link = [...document.querySelectorAll<HTMLElement>('.maltrad-actions button')].find(
      (each) => each.textContent === 'En hållbar miljö- och klimatregion',
    );
    link?.click();
    await host.settle();
    expect(one('.maltrad-details h2').textContent).toBe('En hållbar miljö- och klimatregion');
    expect(item('mal-6').getAttribute('aria-selected')).toBe('true');
  });
});

describe('The page of the financial goals', () => {
  beforeEach(async () => {
    render(<IntranetPage {...Ekonomi.args} />);
    await host.settle();
  });

  test.each([
    ['F1', 'F1-period', 'Uppfyllt', '3,07 %'],
    ['F6-resultat', 'F6-resultat', 'Ej uppfyllt', '71,5 %'],
    ['F6-verksamhet', 'F6-verksamhet', 'Ej uppfyllt', '74,4 %'],
    ['F6-kassa', 'F6-kassa', 'Uppfyllt', '120,9 %'],
    ['F7', 'F7-skuld', 'Uppfyllt', '35,7 %'],
    ['F8', 'F7-skuld', 'Uppfyllt', '35,7 %'],
  ])(
    '%s by %s: %s with %s, on the cards and in the details',
    async (id, measure, status, figure) => {
      await open(id);
      expect(statusBox().querySelector('.maltrad-status')?.textContent).toBe(status);
      expect(textOf(statusBox())).toContain(figure);
      expect(textOf(why())).toContain(figure);
      expect(spoken(id).replaceAll('\u00A0', ' ')).toContain(`, ${status.toLowerCase()}`);
      expect(textOf(item(measure))).toContain(figure);
    },
  );

  test('F2 is shown for each board: its budget, and that no outcome is printed', async () => {
    await open('F2');
    expect(textOf(statusBox())).toMatch(/^Data saknas/);
    const units = [...section('Nämnderna var för sig').querySelectorAll('li')].map(textOf);
    expect(units).toHaveLength(5);
    expect(units[4]).toBe(
      'PatientnämndenData saknasDet finns inget utfall för 2021. Målvärde: högst 5,99 mkr (gäller 2021).',
    );
  });

  test.each(['F3', 'F4', 'F5'])('%s is not assessed, and says why', async (id) => {
    await open(id);
    expect(textOf(statusBox())).toMatch(/^Ej bedömd: (underlag saknas|målet är uttryckt i ord)/);
  });

  test('F1 shows the forecast of April 2020 separately: 2,13 per cent', async () => {
    await open('F1');
    expect(under('Prognos')).toContain('2,13 %');
    expect(under('Prognos')).toContain('−1,79 %');
    expect(textOf(statusBox())).not.toContain('2,13');
  });

  test('F6 shows that the status depends on the definition, and how each is calculated', async () => {
    await open('F6');
    expect(textOf(statusBox())).toBe(
      '1 av 3 nyckeltal uppfylltEj bedömd: regel saknas1 uppfyllt2 ej uppfyllda',
    );
    expect(under('Uppgifter som skiljer sig åt')).toContain(
      'Självfinansieringsgrad med kassaflöde: Uppfyllt',
    );
    await open('F6-resultat');
    expect(textOf(why())).toContain('(158 + 450) / 850 = 71,5 %');
  });

  test.each([
    ['resultat 2022', 'F6-resultat', '2022: står också som 313'],
    ['resultat 2023', 'F6-resultat', '2023: står också som 285'],
    ['summa 2020', 'F7-skuld', '2020: står också som 8 953'],
    ['investeringsram 2019', 'F6-kassa', '2019: står också som 1 516'],
  ])('what is printed in two ways is noted on its figure: %s', async (_name, id, words) => {
    await open(id);
    expect(under('Siffror i planen')).toContain(words);
  });

  test('says where the text has another budget for a board than the table', async () => {
    await open('F2');
    expect(under('Att veta om texten')).toContain(
      'Löptexten har 5 076 för hälso- och sjukvårdsnämnden',
    );
  });

  test('does not mention actions or a follow-up that do not exist', async () => {
    expect(document.querySelector('.maltrad-actions, .maltrad-follow-up-picker')).toBeNull();
    await open('F6-resultat');
    expect(headings()).not.toContain('Analys och åtgärder');
  });
});
