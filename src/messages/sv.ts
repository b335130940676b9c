import { grouped } from './grouped';
import { svLoad } from './svLoad';
import { svOrganisation } from './svOrganisation';

/** Every text of the interface in Swedish; the type that other languages fill completely. */
export const sv = {
  /** Tag of the language, for `lang`. */
  locale: 'sv' as 'sv' | 'en',
  goalTree: {
    name: (title: string) => `Målträd ${title}`,
    empty: 'Planen innehåller inga mål.',
    emptyAdvice: 'När planen har fått innehåll visas den här.',
    orphans: 'Saknar överordnad',
    unloaded: (counts: string) => `Inte hämtat än: ${counts}`,
    records: (count: number) => (count === 1 ? '1 post' : `${count} poster`),
    placeholder: 'Platshållare',
    duplicate: 'Dubblett',
    reference: 'Hänvisning',
    fictional: 'Exempeldata',
    fictionalAbout: 'Innehållet är påhittat.',
    directedTo: 'Riktas till',
    children: (counts: string) => `innehåller ${counts}`,
    otherPlan: 'Uppföljningen gäller en annan plan och visas inte.',
  },
  card: {
    target: (words: string) => `mål ${words}`,
    before: (word: string) => `Före: ${word}`,
    comparedWith: (title: string) => `Jämfört med ${title}:`,
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
    shown: (shown: number, hidden: number) => `${shown} visas, ${hidden} är dolda`,
    none: 'Inget har den statusen.',
    showAll: 'Visa alla',
  },
  chart: {
    openAll: 'Öppna alla',
    closeAll: 'Stäng alla',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    zoomTo100: 'Visa i 100 %',
    zoomLevel: (percent: number) => `${percent} %`,
    fit: 'Anpassa till ytan',
    panStart: 'Visa mer åt vänster',
    panEnd: 'Visa mer åt höger',
    goTo: (name: string) => `Gå till ${name}`,
  },
  details: {
    name: 'Om det valda målet',
    close: 'Stäng',
    path: 'Ligger under',
    coverage: 'Täckning:',
    wouldChange: 'Vad som skulle ändra statusen:',
    figuresBehind: (count: number, sourced: number) =>
      count === 1
        ? `Siffran bakom${sourced === 1 ? ' och dess källa' : ''}`
        : sourced === count
          ? `${count} siffror bakom och deras källor`
          : `${count} siffror bakom${sourced === 0 ? '' : `, ${sourced} med källa`}`,
    forecast: 'Prognos',
    discrepancies: 'Uppgifter som skiljer sig åt',
    quality: 'Att veta om siffrorna',
    development: 'Utveckling',
    unitAssessments: 'Nämndernas egna bedömningar',
    assessmentsDiffer: 'Bedömningarna skiljer sig åt:',
    actions: 'Analys och åtgärder',
    deviation: (unit: string | undefined) => (unit ? `Avvikelse, ${unit}:` : 'Avvikelse:'),
    analysisBy: (unit: string) => `Analys, ${unit}:`,
    noActions: (status: string) => `Statusen är ${status}, och ingen åtgärd är rapporterad.`,
    due: (day: string) => `senast ${day}`,
    overdue: (state: string) => `Försenad (${state})`,
    effectKnown: 'effekten är uppföljd',
    effectUnknown: 'effekten är inte uppföljd',
    description: 'Beskrivning',
    headings: 'Rubriker under målet i planen',
    uncertainPlacement: 'placeringen är osäker',
    directedTo: 'Riktas till',
    owner: 'Ansvarig',
    perspectives: 'Perspektiv som gäller för alla mål',
    ownPerspectives: 'Perspektiv',
    alsoUnder: 'Bidrar även till',
    duplicateOf: 'Samma text finns också under',
    children: 'Innehåller',
    targets: 'Målvärde',
    figures: 'Siffror i planen',
    period: 'Period',
    value: 'Värde',
    measure: 'Mått',
    unit: 'Enhet',
    direction: 'Önskad riktning',
    directionAssumed: 'antagen, planen säger inget',
    definition: 'Definition',
    alternates: 'Står också som',
    note: 'Att veta om texten',
    source: 'Källa',
    page: (page: string) => `s.\u00A0${page}`,
    valueWords: 'Värdeord',
    valueWordsUncertain: 'Vilka ord som hör till vilken fras är en tolkning.',
    calculation: 'Beräkning',
  },
  direction: {
    increase: 'öka',
    decrease: 'minska',
    maintain: 'behållas',
    withinRange: 'ligga inom ett intervall',
    neutral: 'ingen, måttet följs bara',
    unknown: 'framgår inte',
  },
  nature: { outcome: 'utfall', forecast: 'prognos', budget: 'budget', plan: 'plan' },
  actions: {
    name: 'Avvikelser och åtgärder',
    empty: 'Inga avvikelser eller åtgärder är rapporterade.',
    emptySelection: 'Inget stämmer med urvalet.',
    total: (count: number) => (count === 1 ? '1 åtgärd' : `${count} åtgärder`),
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
    actionsInLine: 'Åtgärder finns för det som ligger över eller under i planen.',
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
  },
  outcome: {
    all: 'Alla',
    women: 'Kvinnor',
    men: 'Män',
    otherSex: 'Annat eller okänt',
    forecast: 'Prognos',
    forecastFor: (who: string) => `Prognos, ${who}`,
    newMethod: 'ny metod',
    preliminary: 'prel.',
    none: 'Inga siffror att visa',
    missing: 'Värde saknas',
    suppressed: 'Visas inte (sekretess)',
    notApplicable: 'Ej tillämplig',
    deleted: 'Har tagits bort ur källan',
    floor: (value: string) => `Minst ${value}`,
    cap: (value: string) => `Högst ${value}`,
    level: (value: string) => `Mål ${value}`,
    range: (low: string, high: string) => `Mål ${low} till ${high}`,
    interval: (low: string, high: string) => `${low} till ${high}`,
    caption: 'Utfall per period',
    captionIn: (unit: string) => `Utfall per period (${unit})`,
    target: (targets: string) => `Målvärde: ${targets}.`,
    firstAndLast: (who: string, first: string, from: string, last: string, to: string) =>
      `${who}: från ${first} (${from}) till ${last} (${to}).`,
    extremes: (high: string, highest: string, low: string, lowest: string) =>
      `Högst ${high} (${highest}), lägst ${low} (${lowest}).`,
  },
  goalMatrix: {
    name: (title: string) => `Målmatris ${title}`,
    caption: {
      goal: (title: string) => `Vem varje mål riktas till och vad var och en har bedömt: ${title}`,
      assignment: (title: string) =>
        `Vem varje uppdrag riktas till och vad var och en har bedömt: ${title}`,
    },
    scroller: {
      goal: (title: string) => `Mål i ${title}, tabell att rulla`,
      assignment: (title: string) => `Uppdrag i ${title}, tabell att rulla`,
    },
    keys: 'Piltangenterna går mellan nämnder, mål och bedömningar. Escape släpper det valda.',
    empty: 'Planen säger inte vem målen riktas till, och ingen nämnd har gjort en egen bedömning.',
    rowHead: { goal: 'Mål', assignment: 'Uppdrag' },
    rows: (count: number) => (count === 1 ? '1 rad' : `${count} rader`),
    overall: 'Samlad bedömning',
    units: { goal: 'Nämnder', assignment: 'Enheter' },
    total: 'Totalt',
    directedTo: 'Riktas till',
    notAssessed: 'Ej bedömd',
    filled: (filled: number, all: number) => `${filled} av ${all} rutor är fyllda`,
    noneAssessed: {
      goal: 'Ingen nämnd har gjort en egen bedömning än.',
      assignment: 'Ingen enhet har gjort en egen bedömning än.',
    },
    left: (count: number) => (count === 1 ? '1 ej bedömd' : `${count} ej bedömda`),
    differ: (rows: string) => `Bedömningarna skiljer sig åt i ${rows}.`,
    differing: (rows: string) => `Olika i ${rows}`,
    disagree: (levels: string) => `Nämnderna bedömer olika: ${levels}`,
    bodyDisagrees: (levels: string, overall: string) =>
      `Nämnderna: ${levels}, men samlad bedömning: ${overall}`,
    unitCount: {
      goal: (count: number, assessed: number) =>
        `${count === 1 ? '1\u00A0nämnd' : `${count}\u00A0nämnder`}, ${assessedOf(assessed)}`,
      assignment: (count: number, assessed: number) =>
        `${count === 1 ? '1\u00A0enhet' : `${count}\u00A0enheter`}, ${assessedOf(assessed)}`,
    },
    column: (rows: string, assessed: number) =>
      `${rows}, ${assessed === 1 ? '1\u00A0bedömt' : `${assessed}\u00A0bedömda`}`,
    cells: (filled: number, assessed: number) =>
      `${filled === 1 ? '1\u00A0ruta' : `${filled}\u00A0rutor`}, ${assessedOf(assessed)}`,
    unitRows: (unit: string, own: number, rows: string) => `${unit}: ${own} av ${rows}`,
    noMotivation: 'Ingen motivering är angiven.',
    notDirected: 'Målet riktas inte till enheten enligt planen.',
  },
  legend: {
    name: 'Statusar',
    filter: 'Visa bara',
    filterOf: (level: string) => `Visa bara: ${level}`,
    showAll: 'Visa alla',
    meanings: 'Vad betyder statusarna?',
  },
  followUp: {
    name: 'Uppföljning',
    compareWith: 'Jämför med',
    noComparison: 'Ingen',
  },
  load: svLoad,
  organisation: svOrganisation,
  issues: {
    heading: (count: number) =>
      count === 1
        ? 'En sak att rätta i underlaget'
        : `${grouped(count, 'sv')} saker att rätta i underlaget`,
    severity: { error: 'Fel', warning: 'Varning', notice: 'Att veta' },
    count: {
      error: (count: number) => `${grouped(count, 'sv')} fel`,
      warning: (count: number) => (count === 1 ? '1 varning' : `${grouped(count, 'sv')} varningar`),
      notice: (count: number) => `${grouped(count, 'sv')} att veta`,
    },
    rest: (count: number) => `och ${grouped(count, 'sv')} till`,
    allShown: 'Alla visas.',
    showMore: (count: number) => `Visa ${grouped(count, 'sv')} till`,
    showAll: 'Visa alla',
    copy: 'Kopiera som text',
    copied: 'Kopierat',
    copyFailed: 'Det gick inte att kopiera. Markera texten i stället.',
  },
};

/** How many units have assessed, in running text. */
function assessedOf(count: number): string {
  return count === 1 ? '1\u00A0bedömd' : `${count}\u00A0bedömda`;
}

/** The texts of the interface in one language. */
export type Messages = typeof sv;
