/** Texts about deviations and actions, in Swedish. */
export const actionList = {
  name: 'Avvikelser och åtgärder',
  empty: 'Inga avvikelser eller åtgärder är rapporterade.',
  emptySelection: 'Inget stämmer med urvalet.',
  total: (count: number) => (count === 1 ? '1 åtgärd' : `${count} åtgärder`),
  inState: ({ count, word }: { count: number; word: string }) => {
    const one = word.toLocaleLowerCase('sv');
    const several = one.replace(/ad$/, 'ade').replace(/klar$/, 'klara');
    return `${count} ${count === 1 ? one : several}`;
  },
  overdue: (count: number) => (count === 1 ? '1 är försenad.' : `${count} är försenade.`),
  overdueByDate: (count: number) =>
    `${count} är ${count === 1 ? 'försenad' : 'försenade'} enligt datum.`,
  unanswered: (count: number) =>
    count === 1 ? '1 avvikelse saknar åtgärd.' : `${count} avvikelser saknar åtgärd.`,
  urgency: { late: 'Försenade', unanswered: 'Saknar åtgärd', open: 'På gång', done: 'Klara' },
  unit: 'Enhet',
  allUnits: 'Alla enheter',
  state: 'Läge',
  allStates: 'Alla lägen',
  showAll: 'Visa alla',
  shownAll: (total: string) => `Visar alla: ${total}.`,
  shown: (shown: number, total: string, hidden: string) =>
    `Visar ${shown} av ${total}. Dolt av urvalet: ${hidden}.`,
  deviations: (count: number) => (count === 1 ? '1 avvikelse' : `${count} avvikelser`),
  deviation: 'Avvikelse',
  cause: (text: string) => `Analys: ${text}`,
  noActions: 'Ingen åtgärd är rapporterad.',
  action: 'Åtgärd',
  responsible: 'Ansvarig',
  dueDate: 'Ska vara klar',
  effect: 'Effekt',
  isOverdue: 'Försenad',
  isOverdueByDate: 'Försenad enligt datum',
  effectFollowedUp: 'Effekten är uppföljd',
  effectNotFollowedUp: 'Effekten är inte uppföljd',
  notStated: 'Uppgift saknas',
  unknownNode: 'Finns inte i planen',
};

/** Texts about risks, opportunities and internal control, in Swedish. */
export const risks = {
  kind: { risk: 'Risk', opportunity: 'Möjlighet' },
  /** How likely, and how large the consequence: "sannolikhet 3, konsekvens 4". */
  likelihood: (value: string) => `sannolikhet ${value}`,
  consequence: (value: string) => `konsekvens ${value}`,
  control: (text: string) => `Intern kontroll: ${text}`,
  controlResult: (text: string) => `Resultat av kontrollen: ${text}`,
  noControlResult: 'Resultat av kontrollen: saknas',
  answers: (name: string) => `Svarar på: ${name}`,
  count: ({ risk, opportunity }: { risk: number; opportunity: number }) =>
    [
      risk > 0 ? `${risk} ${risk === 1 ? 'risk' : 'risker'}` : '',
      opportunity > 0 ? `${opportunity} ${opportunity === 1 ? 'möjlighet' : 'möjligheter'}` : '',
    ]
      .filter(Boolean)
      .join(' och '),
  found: ({ count, isOne }: { count: string; isOne: boolean }) =>
    `${count} är ${isOne ? 'rapporterad' : 'rapporterade'}.`,
  unanswered: (count: number) =>
    count === 1 ? '1 har ingen åtgärd.' : `${count} har ingen åtgärd.`,
};
