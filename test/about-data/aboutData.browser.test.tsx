/** What the data of a page says of itself is there to read, on demand. */
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import {
  budget2021,
  electedOrganisation,
  exampleFollowUps,
  namndplan2024,
  regionplan2020,
} from '../../src/example';
import { AboutData, GoalTree, OrganisationOutline } from '../../src/index';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';

const [april] = exampleFollowUps;

beforeEach(() => host.set());

/** Opens the line and gives what can be read then. */
async function opened(): Promise<string> {
  await page.getByText('Om underlaget').click();
  const about = document.querySelector('.maltrad-about');
  return about instanceof HTMLElement ? about.innerText.replaceAll('\u00A0', ' ') : '';
}

describe('About its data a page', () => {
  test('says in one line who decided it, when, and how much there is to know', () => {
    render(<AboutData plan={regionplan2020} />);
    const summary = document.querySelector('summary')?.textContent;
    expect(summary).toContain('Beslutad av Regionfullmäktige, juni 2019');
    expect(summary).toContain(`${regionplan2020.notes?.length} saker att veta`);
    expect(document.querySelector('details')?.open).toBe(false);
  });

  test('has all notes of plan, follow-up, organisation and budget', async () => {
    const followUp = april && { ...april, notes: ['Siffrorna är preliminära.'] };
    render(
      <AboutData plan={namndplan2024} followUp={followUp} organisation={electedOrganisation} />,
    );
    const text = await opened();
    const notes = [namndplan2024, followUp, electedOrganisation, budget2021].flatMap(
      (record) => record?.notes ?? [],
    );
    expect(notes.length).toBeGreaterThan(12);
    expect(notes.filter((note) => !text.includes(note))).toEqual([]);
  });

  test('has motto, perspectives with what they require and where, value words and documents', async () => {
    const [first, ...others] = regionplan2020.perspectives ?? [];
    const described = {
      id: 'p',
      ...first,
      name: 'Påhittat',
      description: 'Kräver något av målen.',
    };
    const perspectives = [{ ...described, appliesTo: 'listed' as const }, ...others];
    render(<AboutData plan={{ ...regionplan2020, perspectives }} />);
    const text = await opened();
    expect(text).toContain('Hälsa, vård och utveckling. Hållbara ihop.');
    expect(text).toContain('Kräver något av målen. · gäller de mål som hänvisar dit');
    expect(text).toContain('Perspektiv som alltid finns med, s. 11');
    expect(text).toContain('Länets kommuner');
    expect(text).toContain('Majoritetens grundbudget för 2021, Region Västerbotten, 14 juni 2020');
  });

  test('takes from the view it stands in what it is not given', async () => {
    const screen = render(
      <GoalTree plan={namndplan2024} followUp={april}>
        <AboutData />
      </GoalTree>,
    );
    expect(await opened()).toContain(april?.title);
    screen.rerender(
      <OrganisationOutline organisation={electedOrganisation}>
        <AboutData />
      </OrganisationOutline>,
    );
    expect(document.querySelector('.maltrad-about')?.textContent).toContain('Budgeten');
  });

  test('says nothing when there is nothing', () => {
    render(<AboutData />);
    expect(document.querySelector('.maltrad-about')).toBeNull();
  });

  test('links to a document only where the address is safe', async () => {
    const documents = [
      { id: 'a', title: 'Trygg', url: 'https://example.org/a' },
      { id: 'b', title: 'Farlig', url: 'javascript:alert(1)' },
    ];
    render(<AboutData plan={{ ...regionplan2020, documents }} />);
    await opened();
    const links = [...document.querySelectorAll('.maltrad-about a')];
    expect(links.map((link) => link.textContent)).toEqual(['Trygg']);
  });

  test.each(['light', 'dark'] as const)('has no findings of axe, %s', async (theme) => {
    await host.set({ theme });
    render(<AboutData plan={regionplan2020} organisation={electedOrganisation} />);
    await opened();
    const about = document.querySelector('.maltrad-about');
    expect(await axeFindings(about ?? document)).toEqual([]);
  });

  test.each([1280, 320])('is read without a line that is too long or cut, %i px', async (width) => {
    await host.set({ width, height: 800 });
    render(<AboutData plan={regionplan2020} organisation={electedOrganisation} />);
    await opened();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const paragraph of document.querySelectorAll('.maltrad-about p')) {
      expect(paragraph.getBoundingClientRect().width).toBeLessThanOrEqual(36 * 16);
    }
  });
});
