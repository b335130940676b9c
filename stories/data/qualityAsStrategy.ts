import type { Plan, PlanNode, SourceRef } from '../../src/index';

const source: SourceRef = { document: 'interpellation' };

function step(number: number): PlanNode {
  return {
    id: `steg-${number}`,
    level: 'steg',
    parent: 'kvalitet',
    number: String(number),
    name: 'Vad steget heter står inte i dokumentet.',
    placeholder: true,
    note: 'Dokumentet säger att stegen är sex, men beskriver bara det sjätte.',
  };
}

function forums(group: string, name: string, names: readonly string[]): PlanNode[] {
  return [
    { id: group, level: 'slag', parent: 'kvalitet', name, source },
    ...names.map((forum, place): PlanNode => ({
      id: `${group}-${place + 1}`,
      level: 'forum',
      parent: group,
      name: forum,
      source,
    })),
  ];
}

/**
 * Another region's management system, as far as an answer to an interpellation describes it: six steps, of
 * which the document tells about one, and the forums that results are followed and spread in.
 */
export const qualityAsStrategy: Plan = {
  id: 'kvalitet-som-strategi',
  title: 'Kvalitet som strategi, Region Jönköpings län',
  levels: [
    { id: 'system', name: 'Ledningssystem', plural: 'ledningssystem', kind: 'vision' },
    { id: 'steg', name: 'Steg', plural: 'steg', kind: 'goal' },
    { id: 'slag', name: 'Slag av forum', plural: 'slag av forum', kind: 'goal' },
    { id: 'forum', name: 'Forum', plural: 'forum', kind: 'goal' },
  ],
  cycle: {
    texts: [
      {
        heading: 'Sammanfattning och svar',
        body: 'Kvalitet som strategi är vårt övergripande ledningssystem som beskriver hur vi planerar, leder, utvärderar och förbättrar utifrån sex olika steg. För varje steg finns gemensamma arbetssätt.\n\nDet finns flera dokument och riktlinjer kring hur vi ska förhålla oss till hur vi sätter Esther i fokus och utvecklar vår verksamhet för att möta invånarens behov, se länkar nedan. Effekter mäts och följs upp inom ramen för vår budgetflerårsplan.',
        source,
      },
    ],
    note: 'Länkarna går till ett intranät, och det som står där är inte med.',
  },
  documents: [
    {
      id: 'interpellation',
      title: 'Svar på interpellation: Förbättringsarbete',
      publisher: 'Region Jönköpings län',
    },
  ],
  notes: ['Bara steg 6 beskrivs i dokumentet. De andra fem är platshållare.'],
  nodes: [
    {
      id: 'kvalitet',
      level: 'system',
      name: 'Kvalitet som strategi',
      description:
        'Kvalitet som strategi är vårt övergripande ledningssystem som beskriver hur vi planerar, leder, utvärderar och förbättrar utifrån sex olika steg. För varje steg finns gemensamma arbetssätt.',
      source,
    },
    ...[1, 2, 3, 4, 5].map(step),
    {
      id: 'steg-6',
      level: 'steg',
      parent: 'kvalitet',
      number: '6',
      name: 'hur vi systematiskt bedriver vårt förbättringsarbete',
      note: 'Namnet är taget ur meningen ”I punkt 6 … beskrivs hur vi systematiskt bedriver vårt förbättringsarbete”.',
      source,
    },
    ...forums(
      'resultat',
      'forum och arbetssätt kring vilka resultat vi genererar samt där vi också sprider goda exempel',
      [
        'MPG Forum (medicinsk programgrupp)',
        'Verksamhetsdialog där RLK-ledning träffar verksamhetsområdes staber',
        'Storgrupp sjukvård',
      ],
    ),
    ...forums('spridning', 'spridningsforum', [
      'Utvecklingskraft (Nationellt forum)',
      'Network for Disruptive Thinking (internationellt)',
      'Verksamhetsutvecklarnätverk',
    ]),
  ],
};
