/** Texts of a goal tree and its cards, in Swedish. */
export const goalTree = {
  name: (title: string) => `Målträd ${title}`,
  empty: 'Planen innehåller inga mål.',
  emptyAdvice: 'När planen har fått innehåll visas den här.',
  onlyOf: (unit: string) => `Bara det som gäller ${unit} visas.`,
  nothingOf: (unit: string) => `Inget i planen gäller ${unit}.`,
  unloaded: (counts: string) => `Inte hämtat än: ${counts}`,
  records: (count: number) => (count === 1 ? '1 post' : `${count} poster`),
  placeholder: 'Platshållare',
  duplicate: 'Dubblett',
  reference: 'Hänvisning',
  directedTo: 'Riktas till',
  /** A goal of the earlier plan that no goal continues. */
  removed: 'Utgått',
  /** A node of another plan without a number: ”Vård i rätt tid”. */
  quoted: (name: string) => `”${name}”`,
  notSuperseded: (title: string) =>
    `Planen säger inte att den ersätter ${title}, så målen jämförs inte.`,
  children: (counts: string) => `innehåller ${counts}`,
  otherPlan: 'Uppföljningen gäller en annan plan och visas inte.',
  card: {
    target: (words: string) => `mål ${words}`,
    /** The forecast: "Prognos: Osäker, 84 %". */
    forecast: (word: string, figure: string | undefined) =>
      `Prognos: ${[word, figure].filter(Boolean).join(', ')}`,
    contributesTo: (names: string, plan: string | undefined) =>
      `Bidrar till ${names}${plan === undefined ? '' : ` i ${plan}`}`,
    succeeds: (names: string, plan: string | undefined) =>
      `Följer efter ${names}${plan === undefined ? '' : ` i ${plan}`}`,
    otherPlan: 'en annan plan',
    split: (names: string) => `En del av ${names}`,
    merged: (names: string) => `Slår ihop ${names}`,
    before: (word: string, day: string) => `Före, ${day}: ${word}`,
    later: (word: string, day: string) => `Senare, ${day}: ${word}`,
    beside: (word: string) => `Jämfört: ${word}`,
    /** For an unchanged status, with the figure at the other time. */
    unchanged: {
      before: (day: string, figure: string | undefined) =>
        `Oförändrat sedan ${day}${figure === undefined ? '' : `, då ${figure}`}`,
      later: (day: string, figure: string | undefined) =>
        `Oförändrat till ${day}${figure === undefined ? '' : `, då ${figure}`}`,
      undated: (_day: string, figure: string | undefined) =>
        `Samma status i jämförelsen${figure === undefined ? '' : `, där ${figure}`}`,
    },
    isSame: 'samma status',
    differs: 'annan status',
    /** When there is also a comparison, the trend says since when. */
    trendSince: (word: string, period: string) => `${word} sedan ${period}`,
    assessedBy: (assessor: string | undefined) =>
      assessor === undefined ? 'Satt genom bedömning' : `Bedömd av ${assessor}`,
    discrepancy: {
      assessments: 'Olika bedömningar',
      figures: 'Olika siffror',
      measures: 'Måtten går isär',
    },
    actions: (count: number, open: number, overdue: number) => {
      const all = count === 1 ? '1 åtgärd' : `${count} åtgärder`;
      const late = overdue === 0 ? '' : overdue === 1 ? ', 1 försenad' : `, ${overdue} försenade`;
      return `${all}, ${open} kvar att göra${late}`;
    },
    overdue: (count: number) => (count === 1 ? '1 åtgärd försenad' : `${count} åtgärder försenade`),
    unavailable: 'Kunde inte hämtas',
    noActions: 'Ingen egen åtgärd är rapporterad',
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
