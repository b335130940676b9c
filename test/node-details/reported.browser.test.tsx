/** The details say what plan and follow-up say of perspectives, measures and where things are printed. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { NodeDetails, type FollowUp, type Plan } from '../../src/index';
import { host } from '../support/host';

beforeEach(() => host.set());

const plan: Plan = {
  id: 'p',
  title: 'Påhittad plan',
  levels: [
    { id: 'mal', name: 'Mål', kind: 'goal' },
    { id: 'indikator', name: 'Indikator', kind: 'indicator' },
  ],
  perspectives: [
    { id: 'alla', name: 'Hållbarhet', description: 'Social, ekologisk och ekonomisk.' },
    { id: 'egen', name: 'Barn', appliesTo: 'listed', source: { document: 'd', page: '7' } },
  ],
  documents: [{ id: 'd', title: 'Påhittat dokument' }],
  nodes: [
    { id: 'a', level: 'mal', name: 'Ett mål', perspectives: ['egen'] },
    {
      id: 'b',
      level: 'indikator',
      parent: 'a',
      name: 'Ett mått',
      measure: {
        direction: 'increase',
        frequency: 'varje tertial',
        disaggregations: ['sex', 'unit'],
        origin: { system: 'Kolada', externalId: 'N79144' },
      },
    },
  ],
};

const followUp: FollowUp = {
  id: 'f',
  planId: 'p',
  title: 'Påhittad uppföljning',
  date: '2025-08-31',
  observations: [],
  assessments: [
    {
      of: 'a',
      status: 'partlyMet',
      motivation: 'Delar är klara.',
      source: { document: 'd', page: '3' },
    },
  ],
  analyses: [{ of: 'a', text: 'Det tar längre tid.', source: { document: 'd', page: '4' } }],
  actions: [{ id: 'x', of: 'a', name: 'En åtgärd', source: { document: 'd', page: '5' } }],
};

const text = () => document.body.textContent.replaceAll('\u00A0', ' ');

test('A goal says what its perspectives require, its own apart from those of all goals', () => {
  render(<NodeDetails plan={plan} nodeId="a" />);
  const sections = [...document.querySelectorAll('.maltrad-details-section')].map((section) =>
    section.textContent.replaceAll('\u00A0', ' '),
  );
  expect(sections).toContain(
    'Perspektiv som gäller för alla målHållbarhetSocial, ekologisk och ekonomisk.',
  );
  expect(sections).toContain('PerspektivBarn');
});

test('A measure says how often, by what and from where its figures come', () => {
  render(<NodeDetails plan={plan} nodeId="b" />);
  expect(text()).toContain('Mätsvarje tertial');
  expect(text()).toContain('Redovisas efterkön, enhet');
  expect(text()).toContain('Hämtas frånKolada N79144');
});

test('Assessment, analysis and action say where they are printed', () => {
  render(<NodeDetails plan={plan} followUp={followUp} nodeId="a" />);
  for (const page of ['3', '4', '5']) expect(text()).toContain(`Påhittat dokument, s. ${page}`);
});
