/** What is said of a goal tree and on its cards, in Swedish. */
export const goalTree = {
  name: (title: string) => `Målträd ${title}`,
  empty: 'Planen innehåller inga mål.',
  emptyAdvice: 'När planen har fått innehåll visas den här.',
  unloaded: (counts: string) => `Inte hämtat än: ${counts}`,
  records: (count: number) => (count === 1 ? '1 post' : `${count} poster`),
  placeholder: 'Platshållare',
  duplicate: 'Dubblett',
  reference: 'Hänvisning',
  directedTo: 'Riktas till',
  children: (counts: string) => `innehåller ${counts}`,
  otherPlan: 'Uppföljningen gäller en annan plan och visas inte.',
  card: {
    target: (words: string) => `mål ${words}`,
    before: (word: string) => `Före: ${word}`,
    assessedBy: (assessor: string | undefined) =>
      assessor === undefined ? 'Satt genom bedömning' : `Bedömd av ${assessor}`,
    discrepancy: 'Uppgifter skiljer sig åt',
    actions: (count: number, open: number, overdue: number) => {
      const all = count === 1 ? '1 åtgärd' : `${count} åtgärder`;
      const late = overdue === 0 ? '' : overdue === 1 ? ', 1 försenad' : `, ${overdue} försenade`;
      return `${all}, ${open} kvar att göra${late}`;
    },
    noActions: 'Ingen åtgärd är rapporterad',
    change: { increase: 'ökar', decrease: 'minskar', none: 'oförändrat' },
    development: { improved: 'bättre', worsened: 'sämre', unchanged: 'oförändrat' },
    comparison: {
      improved: 'förbättrat',
      worsened: 'försämrat',
      same: 'oförändrat',
      newlyAssessed: 'nybedömt',
      lost: 'bedömningen borta',
      unassessed: 'fortfarande ej bedömt',
      added: 'nytt i planen',
      notComparable: 'går inte att jämföra',
    },
  },
  filter: {
    shown: (levels: string) =>
      levels === ''
        ? 'Bara platshållare, hänvisningar och dubbletter visas.'
        : `${levels} visas, med vägen dit`,
    none: 'Inget har den statusen.',
    showAll: 'Visa alla',
  },
};
