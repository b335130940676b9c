import { node } from '../../model/fixtures/smallPlan';
import type { BadData } from './BadInput';
import { indicator, planOf } from './sent';

/** Records that do not form a single tree. */
export const badStructures: readonly BadData[] = [
  {
    says: 'an id that two records share',
    plan: planOf([
      node('a'),
      node('b', 'a'),
      node('b', 'a', { name: 'En annan b' }),
      node('c', 'b'),
    ]),
    told: [
      {
        code: 'duplicate-id',
        path: 'nodes.2',
        sv: 'Id ”b” används av mer än en post. Den senare visas som ”b#2”; det som hör under id:t visas under den första.',
      },
    ],
    cards: ['Namn på a', '  Namn på b', '    Namn på c', '  En annan b'],
    details: { of: 'b#2', say: ['En annan b'] },
  },
  {
    says: 'a parent that is missing',
    plan: planOf([node('a'), node('b', 'borta'), node('c', 'b')]),
    told: [
      {
        code: 'missing-parent',
        path: 'nodes.1',
        sv: '”b” hör under ”borta”, som inte finns. Den visas under ”Saknar överordnad”.',
      },
    ],
    cards: ['Namn på a', 'Saknar överordnad', '  Namn på b', '    Namn på c'],
    details: { of: 'b', say: ['Namn på b', 'Namn på c'] },
  },
  {
    says: 'a cycle',
    plan: planOf([node('a'), node('b', 'c'), node('c', 'b')]),
    told: [
      {
        code: 'cycle',
        path: 'nodes.1',
        sv: '”b” är överordnad sig själv (i en slinga). Slingan är öppnad och visas överst.',
      },
    ],
    cards: ['Namn på a', 'Namn på b', '  Namn på c'],
    details: { of: 'b', say: ['Namn på b'] },
  },
  {
    says: 'a record that is its own parent',
    plan: planOf([node('a'), node('b', 'b')]),
    told: [
      {
        code: 'cycle',
        path: 'nodes.1',
        sv: '”b” är överordnad sig själv (i en slinga). Slingan är öppnad och visas överst.',
      },
    ],
    cards: ['Namn på a', 'Namn på b'],
  },
  {
    says: 'nothing but a cycle',
    plan: planOf([node('b', 'c'), node('c', 'b')]),
    told: [
      {
        code: 'no-root',
        path: 'nodes',
        sv: 'Ingen post är överst: planen är tom eller alla poster har en överordnad.',
      },
      {
        code: 'cycle',
        path: 'nodes.0',
        sv: '”b” är överordnad sig själv (i en slinga). Slingan är öppnad och visas överst.',
      },
    ],
    cards: ['Namn på b', '  Namn på c'],
  },
  {
    says: 'roots on different levels',
    plan: planOf([node('a'), node('b'), node('c', 'b'), indicator('i', 'borta', { parent: null })]),
    told: [
      {
        code: 'multiple-roots',
        path: 'nodes.3',
        sv: '”i” saknar överordnad, liksom ”a” på en högre nivå. Båda visas överst.',
      },
    ],
    cards: ['Namn på a', 'Namn på b', '  Namn på c', 'Namn på i'],
  },
  {
    says: 'no nodes',
    plan: planOf([]),
    told: [
      {
        code: 'no-root',
        path: 'nodes',
        sv: 'Ingen post är överst: planen är tom eller alla poster har en överordnad.',
      },
    ],
    cards: [],
    instead: 'Planen innehåller inga mål.',
  },
];
