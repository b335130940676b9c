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
