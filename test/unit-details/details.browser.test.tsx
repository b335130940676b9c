/** The details of a unit. */
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '@testing-library/react';
import { UnitDetails, type Organisation } from '../../src/index';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../../src/example';
import { host } from '../support/host';
import { mouse } from '../support/mouse';
import { press } from '../support/press';
import { treePage } from '../support/treePage';

const { one, button } = treePage;

beforeEach(() => host.set());

const textOf = (element: Element) => element.textContent.replaceAll('\u00A0', ' ');
const panel = () => textOf(one('.maltrad-unit-details'));

/** What stands under a heading of the panel. */
function section(heading: string): string {
  const found = [...document.querySelectorAll('.maltrad-details-section')].find(
    (each) => each.querySelector('h3')?.textContent === heading,
  );
  if (!found) throw new Error(`There is no section ${heading}`);
  return textOf(found);
}

async function show(organisation: Organisation, unitId: string) {
  return render(<UnitDetails organisation={organisation} unitId={unitId} />);
}

test('A unit that the organisation does not have shows nothing', async () => {
  await show(electedOrganisation, 'finns-inte');
  expect(document.querySelector('.maltrad-details')).toBeNull();
});

test('A unit shows its kind, its name with its parent, and other names', async () => {
  const screen = await show(electedOrganisation, 'RS-AU');
  expect(textOf(one('.maltrad-details-level'))).toBe('Utskott');
  expect(textOf(one('h2'))).toBe('Arbetsutskott, Regionstyrelse');
  screen.rerender(<UnitDetails organisation={electedOrganisation} unitId="RUN" />);
  expect(section('Kallas också')).toContain('Regionala utvecklingsnämnden');
});

test('Relations in both directions are shown with their certainty and the reason', async () => {
  await show(electedOrganisation, 'RS');
  expect(section('Underställd')).toContain('Regionfullmäktige');
  expect(section('Närmast under')).toContain('Utskott för central katastrofledning (antaget)');
  expect(section('Närmast under')).toContain('Gissning efter namn och plats i bilden.');
  expect(section('Beställer av')).toContain('Hälso- och sjukvårdsnämnd');
});

test('Both who directs and who manages are shown', async () => {
  await show(officialsOrganisation, 'HSF');
  expect(section('Förvaltning till')).toContain('Hälso- och sjukvårdsnämnd');
  expect(section('Leds av')).toContain('Regiondirektör');
});

test('Other units are links', async () => {
  const onUnitIdChange = vi.fn<(id: string) => void>();
  render(
    <UnitDetails organisation={electedOrganisation} unitId="RS" onUnitIdChange={onUnitIdChange} />,
  );
  await mouse.click(mouse.middleOf(button('Regionfullmäktige')));
  expect(onUnitIdChange.mock.calls).toEqual([['RF']]);
});

test('The budget is shown as in the table, with its parts and that they are incomplete', async () => {
  await show(electedOrganisation, 'RF');
  const rows = [...one('table').querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(textOf),
  );
  expect(rows[0]).toEqual(['Budgetram 2020', '16,86', '2,75', '2,75', '2,75']);
  expect(rows[1]).toEqual(['Omställning reducering', '–', '–', '–', '–']);
  expect(rows[5]).toEqual(['Budgetram 2021', '17,16', '2,80', '2,80', '2,80']);
  expect(rows[6]).toEqual(['Förändring', '+1,8 %', '+1,8 %', '+1,8 %', '+1,8 %']);
  expect(panel()).toContain('Delarna är inte alla.');
  expect(panel()).toContain('Dokumentet anger också 17,2 för Budgetram 2021.');
});

test('A company shows whether it is mostly owned, and whether the policy covers it', async () => {
  const screen = await show(ownedCompanies, 'norrlandsoperan');
  expect(section('Ägande')).toContain('Majoritetsägt bolag');
  expect(section('Ägande')).toContain('Kvalitetspolicyn gäller:');
  screen.rerender(<UnitDetails organisation={ownedCompanies} unitId="inera" />);
  expect(panel()).toContain('Kvalitetspolicyn gäller inte');
});

test('The source is shown with its document and page', async () => {
  await show(electedOrganisation, 'PN');
  expect(section('Källa')).toContain('Förtroendepersonsorganisation 2019–2022, s. 39');
});

test('A unit without a place says so', async () => {
  await show(electedOrganisation, 'S4');
  expect(panel()).toContain('Underlaget säger inte var i organisationen enheten hör hemma.');
});

test('What a unit is there for is told with the words of the document', async () => {
  const screen = await show(electedOrganisation, 'HSN');
  expect(section('Uppdrag')).toContain('har därmed det yttersta vårdgivaransvaret');
  screen.rerender(<UnitDetails organisation={electedOrganisation} unitId="S1" />);
  expect(panel()).not.toContain('Uppdrag');
});

test('A federation names its member, the member its federations, and neither lacks a place', async () => {
  const screen = await show(electedOrganisation, 'KF1');
  expect(panel()).toContain('Kommunalförbund');
  expect(section('Medlemmar')).toContain('Regionfullmäktige');
  expect(panel()).not.toContain('Underlaget säger inte');
  screen.rerender(<UnitDetails organisation={electedOrganisation} unitId="RF" />);
  expect(section('Medlem i')).toContain('Avancerad strålbehandling');
});

test('The period of validity is shown', async () => {
  const [unit] = electedOrganisation.units;
  const units = unit ? [{ ...unit, validFrom: '2019-01-01', validTo: '2022-12-31' }] : [];
  await show({ ...electedOrganisation, units, relations: [] }, 'RF');
  expect(panel()).toContain('Gäller från 2019-01-01 till och med 2022-12-31');
});

test('Escape closes', async () => {
  const onClose = vi.fn<() => void>();
  render(<UnitDetails organisation={electedOrganisation} unitId="RS" onClose={onClose} />);
  button('Stäng').focus();
  await press('Escape');
  expect(onClose).toHaveBeenCalledOnce();
});
