import { exactWords, grouped } from '../../../text/formatNumber';
import { wordList } from '../../../text/wordList';

/** A place in the data: "nodes.3.name". */
export interface At {
  path: string;
}

/** The id of something that does not exist. */
export interface Named extends At {
  id: string;
}

/** The lowest of something, which is above the highest. */
export interface Limits extends At {
  low: number;
  high: number;
}

/** The expected kind of a value, for numbers with bounds. */
export interface Expected {
  kind: string;
  from?: number;
  to?: number;
}

/** A field that is not known. */
export interface Unknown extends At {
  field: string;
  /** The number of places where it occurs, of which this is the first. */
  count: number;
}

/** A field whose value could not be used. */
export interface FieldAt extends At {
  /** Whether its value has been replaced. */
  isReplaced: boolean;
}

/** Different values of one thing for one period. */
export interface DifferentFigures extends At {
  of: string;
  period: string;
  /** From the smallest. */
  values: readonly number[];
  /** How many there are beside these. */
  more: number;
  used: number;
}

/** Texts about problems in plans and follow-ups, and where the two do not agree, in Swedish. */
export const issues = {
  notAnObject: ({ kind }: { kind: string }) =>
    `Väntade en post (ett JSON-objekt), fick ${kind}. Inget kan visas.`,
  missingField: ({ path, isReplaced }: FieldAt) =>
    `${path}: uppgiften saknas. ${outcome(isReplaced)}`,
  invalidDate: ({ path, text }: At & { text: string }) =>
    `${path}: ”${text}” är inget datum. ${outcome(false)}`,
  repeatedId: ({ path, id }: Named) =>
    `${path}: id ”${id}” används redan i listan. Den första gäller.`,
  repeatedAction: ({ path, id }: Named) =>
    `${path}: id ”${id}” används av mer än en åtgärd. Alla visas.`,
  secondScale: ({ path, id }: Named) =>
    `${path}: skalan ”${id}” är för detsamma som en tidigare. Den första som går att använda gäller.`,
  emptyName: ({ path }: At) => `${path}: namnet är tomt eller går inte att se.`,
  reversedDates: ({ path }: At) => `${path}: slutar gälla innan den börjar gälla. Den visas ändå.`,
  reversedLimits: ({ path, low, high }: Limits) =>
    `${path}: det lägsta (${exactWords(low, 'sv')}) är högre än det högsta (${exactWords(high, 'sv')}), så inget värde ligger mellan dem. De visas som de står och används inte.`,
  noWeight: ({ path, id }: Named) =>
    `${path}: allt som ligger under ”${id}” har vikten 0. Det visas, men kan inte vägas samman.`,
  unknownDocument: ({ path, id }: Named) =>
    `${path}: dokumentet ”${id}” finns inte i planen. Dess id visas i stället för titeln.`,
  differentAssessments: ({
    path,
    id,
    before,
    status,
  }: Named & { before: string; status: string }) =>
    `${path}: ”${id}” har två bedömningar av samma slag och dag, ”${before}” och ”${status}”. Den senare i listan gäller.`,
  unreadPeriod: ({ path, period, count }: At & { period: string; count: number }) =>
    count === 1
      ? `${path}: ”${period}” är ingen period som känns igen. Siffran visas, men när den gäller är inte känt.`
      : `${path}: ”${period}” är ingen period som känns igen. ${count} siffror visas, men när de gäller är inte känt.`,
  differentFigures: ({ path, of, period, values, more, used }: DifferentFigures) =>
    `${path}: ”${of}” har olika värden för ${period}: ${values.map((one) => exactWords(one, 'sv')).join('; ')}${more === 0 ? '' : ` och ${grouped(more, 'sv')} till`}. ${exactWords(used, 'sv')} används.`,
  invalidAddress: ({ path, isReplaced }: FieldAt) =>
    `${path}: adressen är varken https eller relativ. ${outcome(isReplaced)}`,
  wrongType: ({
    path,
    expected,
    received,
    isReplaced,
  }: FieldAt & {
    expected: readonly Expected[];
    /** The kind of the value that was found, or the value as JSON. */
    received: string;
  }) =>
    `${path}: väntade ${expected.map(expectedWords).join(' eller ')}, fick ${kindWord(received)}. ${outcome(isReplaced)}`,
  unknownValue: ({
    path,
    words,
    received,
    near,
    isReplaced,
  }: FieldAt & { words: readonly string[]; received: string; near?: string | undefined }) =>
    `${path}: väntade något av orden ${wordList(words)}, fick ${kindWord(received)}.${meant(near)} ${outcome(isReplaced)}`,
  unknownField: ({
    path,
    near,
    count,
  }: Unknown & {
    /** The most similar known name. */
    near?: string | undefined;
  }) =>
    `${path}: fältet är inte känt och läses inte.${meant(near)}${count === 1 ? '' : ` Det står på ${grouped(count, 'sv')} ställen, först här.`}`,
  unknownFields: ({ path, count }: Unknown) =>
    `${path}: ytterligare okända fält i poster av det här slaget läses inte${count === 1 ? '' : ` (${grouped(count, 'sv')} ställen, först här)`}.`,
  missingParent: ({ id, parent }: { id: string; parent: string }) =>
    `”${id}” hör under ”${parent}”, som inte finns. Den visas under ”Saknar överordnad”.`,
  cycle: ({ id }: { id: string }) =>
    `”${id}” är överordnad sig själv (i en slinga). Slingan är öppnad och visas överst.`,
  duplicateId: ({ id, taken }: { id: string; taken: string }) =>
    `Id ”${taken}” används av mer än en post. Den senare visas som ”${id}”; det som hör under id:t visas under den första.`,
  multipleRoots: ({ id, first }: { id: string; first: string }) =>
    `”${id}” saknar överordnad, liksom ”${first}” på en högre nivå. Båda visas överst.`,
  noRoot: 'Ingen post är överst: planen är tom eller alla poster har en överordnad.',
  unknownLevel: ({ path, id }: Named) =>
    `${path}: Nivån ”${id}” finns inte i planen. Posten visas ändå.`,
  unknownUnit: ({ path, id }: Named) =>
    `${path}: Enheten ”${id}” finns inte i planen. Dess id visas i stället för namn.`,
  unknownPerspective: ({ path, id }: Named) =>
    `${path}: Perspektivet ”${id}” finns inte i planen. Dess id visas i stället för namn.`,
  unknownNode: ({ path, id }: Named) =>
    `${path}: Posten ”${id}” finns inte i planen. Hänvisningen visas inte.`,
  linkedNode: ({ path, id, plan }: Named & { plan: string }) =>
    `${path}: Posten ”${id}” finns inte i planen ”${plan}”. Länken visas med postens id.`,
  unknownPlan: ({ path, id }: Named) =>
    `${path}: Planen ”${id}” är inte med. Länkar till den visas med postens id.`,
  noSupersedes: ({ path }: At) =>
    `${path}: Planen säger inte vilken plan den ersätter (supersedes). Länken visas med postens id.`,
  followUpNode: ({ path, id }: Named) =>
    `${path}: Posten ”${id}” finns inte i planen. Uppgiften visas inte.`,
  unknownFigure: ({ path, id }: Named) =>
    `${path}: ”${id}” är varken en post eller en siffra i planen. Värdet används inte.`,
  followUpUnit: ({ path, id }: Named) =>
    `${path}: Enheten ”${id}” finns inte i planen eller uppföljningen. Dess id visas i stället.`,
  unknownRisk: ({ path, id }: Named) =>
    `${path}: Risken eller möjligheten ”${id}” finns inte i uppföljningen. Hänvisningen visas inte.`,
  ruleLevel: ({ path, id }: Named) =>
    `${path}: Nivån ”${id}” finns inte i planen. Regeln gäller inte någon sådan nivå.`,
  ruleNode: ({ path, id }: Named) =>
    `${path}: Posten ”${id}” finns inte i planen. Regeln gäller inte någon sådan post.`,
  unknownStatus: ({
    path,
    id,
    words,
    near,
  }: Named & { words: readonly string[]; near?: string | undefined }) =>
    `${path}: Statusen ”${id}” finns inte i skalan. Den räknas som ej bedömd. I skalan finns ${wordList(words)}.${meant(near)}`,
  unknownLimits: ({
    path,
    ids,
    words,
    count,
  }: At & { ids: readonly string[]; words: readonly string[]; count: number }) =>
    `${path}: Gränser och regler nämner statusar som inte finns i skalan: ${wordList(ids)}. Det som de gäller räknas som ej bedömt (${count === 1 ? 'ett ställe' : `${grouped(count, 'sv')} ställen, först här`}). I skalan finns ${wordList(words)}.`,
  otherPlan: ({ path, id }: Named) =>
    `${path}: Uppföljningen gäller planen ”${id}”, inte den som visas. Den används inte.`,
  unusableScale: ({ path, id }: Named) =>
    `${path}: Skalan ”${id}” ska ha två till fem nivåer med olika nycklar.`,
};

function outcome(isReplaced: boolean): string {
  return isReplaced ? 'Ett ersättningsvärde visas.' : 'Uppgiften visas inte.';
}

function meant(near: string | undefined): string {
  return near === undefined ? '' : ` Menas ”${near}”?`;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'ett tal'],
  ['integer', 'ett heltal'],
  ['boolean', 'sant eller falskt'],
  ['Array', 'en lista'],
  ['Object', 'en post'],
  ['null', 'tomt (null)'],
  ['undefined', 'inget'],
  ['NaN', 'något som inte är ett tal (NaN)'],
]);

function kindWord(kind: string): string {
  return KINDS.get(kind) ?? kind;
}

function expectedWords({ kind, from, to }: Expected): string {
  const bounds = [from === undefined ? '' : ` från ${from}`, to === undefined ? '' : ` till ${to}`];
  return kindWord(kind) + bounds.join('');
}
