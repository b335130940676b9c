import { node } from '../../model/fixtures/smallPlan';
import type { BadData } from './BadInput';
import { planOf, followUpOf, indicator, NEUTRAL } from './sent';

const MEGABYTE = 'Mål '.repeat(250_000).trim();

const PROTO = '{"__proto__": {"hidden": true}, "constructor": {"prototype": {"hidden": true}}, ';

/** Keys, ids and texts that try to act as code or markup. */
export const attacks: readonly BadData[] = [
  {
    says: 'keys that a plan does not have, such as those of objects themselves',
    plan: `${PROTO}"prototype": {"hidden": true}, "id": "plan", "title": "En plan", "färg": "röd",
      "levels": [${PROTO}"id": "mal", "name": "Mål", "kind": "goal"}],
      "nodes": [${PROTO}"id": "a", "level": "mal", "name": "Namn på a",
        "dangerouslySetInnerHTML": {"__html": "<b>x</b>"}, "style": {"color": "red"},
        "onClick": "alert(1)", "className": "x", "ref": "y"}]}`,
    told: [
      'constructor',
      'prototype',
      'färg',
      'levels.0.constructor',
      'nodes.0.constructor',
      'nodes.0.dangerouslySetInnerHTML',
      'nodes.0.style',
      'nodes.0.onClick',
      'nodes.0.className',
      'nodes.0.ref',
    ].map((path) => ({
      code: 'unknown-field',
      path,
      sv: `${path}: fältet är inte känt och läses inte.`,
    })),
    cards: ['Namn på a'],
    details: { of: 'a', say: ['Namn på a'], hide: ['röd', 'alert'] },
  },
  {
    says: 'ids that objects have keys for',
    plan: planOf([
      node('__proto__'),
      node('constructor', '__proto__'),
      indicator('prototype', 'constructor'),
      node('toString', '__proto__'),
    ]),
    followUp: followUpOf({
      observations: [{ of: 'prototype', period: '2025', value: 60 }],
      assessments: [
        { of: '__proto__', status: 'partlyMet', motivation: 'Så är det.' },
        { of: 'constructor', status: 'notMet' },
      ],
    }),
    told: [],
    cards: [
      'Namn på __proto__',
      '  Namn på constructor',
      '    Namn på prototype',
      '  Namn på toString',
    ],
    statuses: [
      ['__proto__', 'partlyMet', 'Delvis uppfyllt'],
      ['constructor', 'notMet', 'Ej uppfyllt'],
      ['prototype', 'met', 'Uppfyllt'],
      ['toString', ...NEUTRAL],
    ],
    details: { of: '__proto__', say: ['Namn på __proto__', 'Så är det.'] },
  },
  {
    says: 'HTML in every text',
    plan: planOf(
      [
        node('a', null, {
          name: '<img src=x onerror="window.hacked = true">',
          description: '<script>window.hacked = true</script>',
          number: '<b>1</b>',
          directedTo: ['<i>RS</i>'],
        }),
      ],
      { units: [{ id: '<i>RS</i>', name: '<svg onload="window.hacked = true">' }] },
    ),
    told: [],
    cards: ['<b>1</b> <img src=x onerror="window.hacked = true">'],
    details: {
      of: 'a',
      say: [
        '<img src=x onerror="window.hacked = true">',
        '<script>window.hacked = true</script>',
        '<svg onload="window.hacked = true">',
      ],
    },
  },
  {
    says: 'an address that would run',
    plan: planOf([node('a', null, { source: { document: 'd' } })], {
      documents: [{ id: 'd', title: 'Planen', url: 'java\nscript:window.hacked = true' }],
    }),
    told: [],
    cards: ['Namn på a'],
    details: { of: 'a', say: ['Planen'], hide: ['script:'] },
  },
  {
    says: 'a label of a megabyte',
    plan: planOf([node('a', null, { name: MEGABYTE }), node('b', 'a')]),
    told: [],
    cards: [MEGABYTE, '  Namn på b'],
    details: { of: 'b', say: ['Namn på b'] },
  },
];
