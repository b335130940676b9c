/** Texts about goals by units, in Swedish. */
export const goalMatrix = {
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
  differInStatus: (levels: string) => `Nämnderna har olika status: ${levels}`,
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
  /** A figure beside an assessment that differs: "6,4 % ger ej uppfyllt". */
  figureGives: (figure: string, status: string) => `${figure} ger ${status}`,
  byFigures: 'Enligt egna siffror',
  noMotivation: 'Ingen motivering är angiven.',
  notDirected: 'Målet riktas inte till enheten enligt planen.',
};

/** The number of units that have made an assessment, in running text. */
function assessedOf(count: number): string {
  return count === 1 ? '1\u00A0bedömd' : `${count}\u00A0bedömda`;
}
