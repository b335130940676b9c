import { formatDay } from '../../text/formatDay';
import { formatList } from '../../text/formatList';
import { exactWords, formatNumber } from '../../text/formatNumber';
import { definiteOf, type LevelWords } from './levelWords';

const MODALITIES = { shall: ' (ska)', should: ' (bör)', atMost: '' };
const OF = { value: '', share: ' av målvärdet', distance: ' från målvärdet' };
const NOT_COUNTED = {
  placeholder: 'platshållare',
  duplicate: 'dubblett',
  notApplicable: 'ej tillämplig',
  notLoaded: 'inte hämtad',
  otherScale: 'bedöms på en egen skala',
  repeated: 'räknas där den redan står',
};

/** Texts that explain a status, in Swedish. */
export const explanation = {
  question: ({ level, name }: { level: LevelWords; name: string }) =>
    `Varför har ${definiteOf(level) ?? `”${name}”`} denna status?`,

  // The answer: figures against a target, what a rule gives, or why there is no status.
  /** A figure whose rounded value would be misleading: "80,0 % (2025), exakt 79,96,". */
  figureExactly: ({ figure, exact }: { figure: string; exact: number }) =>
    `${figure}, exakt ${exactWords(exact, 'sv')},`,
  /** A mean or a sum of several periods. */
  aggregated: ({ method, figure }: { method: 'mean' | 'sum'; figure: string }) =>
    `${method === 'mean' ? 'Medelvärdet' : 'Summan'} ${figure}`,
  /** A target and the figure that the change starts from: "att minska jämfört med 8,4 % (2022)". */
  comparedWith: ({ target, figure }: { target: string; figure: string }) =>
    `${target} jämfört med ${figure}`,
  /** A target and the other figure that it refers to: "minst 90 % av riket, som är 110 % (2023): minst 99 %". */
  referringTo: ({ target, figure, limit }: Referring) =>
    `${target}, som är ${figure}${limit === undefined ? '' : `: ${limit}`}`,
  meetsTarget: ({ figure, target, kept }: Compared) =>
    capital(`${figure} klarar målvärdet ${target}${keptWords(kept)}.`),
  nearlyMeetsTarget: ({ figure, target, kept }: Compared) =>
    capital(`${figure} klarar inte helt målvärdet ${target}${keptWords(kept)}.`),
  missesTarget: ({ figure, target, kept }: Compared) =>
    capital(`${figure} klarar inte målvärdet ${target}${keptWords(kept)}.`),
  /** For thresholds that give another level than the target value itself suggests. */
  levelBesideTarget: ({ figure, target, meets, word }: LevelBeside) =>
    capital(`${figure} klarar ${meets ? '' : 'inte '}målvärdet ${target}, men ger ${word}.`),
  /** Several figures with the same result: "85 % (2025, kvinnor) och 90 % (2025, män)". */
  together: ({ figures }: { figures: readonly string[] }) => formatList(figures, 'sv'),
  /** Why there is no verdict, with the target and the latest figure when there are any. */
  reasonWithFigure: ({ reason, target, isSeveral, due, figure }: ReasonWithFigure) => {
    const applies = due === undefined ? '' : ` (gäller ${due})`;
    const aim =
      target === undefined ? '' : ` ${isSeveral ? 'Målvärden' : 'Målvärde'}: ${target}${applies}.`;
    return `${reason}${aim}${figure === undefined ? '' : ` Senaste värde: ${figure}.`}`;
  },
  /** The targets of several units: "högst 20 mkr för Teknik; högst 30 mkr för Kultur". */
  each: ({ targets }: { targets: readonly string[] }) => targets.join('; '),
  /** The units besides the one that decides, each with its status. */
  otherUnits: ({ units }: { units: readonly string[] }) => `Övriga: ${units.join('; ')}.`,
  // Which figure is missing.
  noFigureFor: ({ periods }: { periods: readonly string[] }) =>
    `Det finns inget utfall för ${formatList(periods, 'sv')}.`,
  noDataBelow: 'Inget av det som ligger under har något utfall.',
  noFigureBefore: 'Det finns inget tidigare värde att jämföra med.',
  noFigureOf: ({ name, period }: { name: string; period: string }) =>
    `Det finns inget värde för ${name || 'det andra måttet'} för ${period} att jämföra med.`,
  periodGoesOn:
    'Målvärdet gäller en period som inte är slut. Tills dess är utfallet ett läge på vägen.',
  /** For a body's own assessment, where the nodes below are only supporting information. */
  assessedOnly: ({ level, parts }: { level: LevelWords; parts: readonly string[] }) =>
    `Bedömningen är inte beräknad. Det som ligger under ${definiteOf(level) ?? 'detta'} är underlag` +
    `${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
  notCalculated: 'Bedömningen är inte beräknad.',
  ruleGives: ({ word, assessed, total }: { word: string; assessed: number; total: number }) =>
    `Regeln ger ${word}: ${assessed} av ${total} är bedömda.`,
  followsMeasure: ({ level, name, rule }: { level: LevelWords; name: string; rule: string }) =>
    `${capital(definiteOf(level) ?? 'målet')} följer sitt enda mått, ${name}. ${rule}`,
  notCounted: ({ reason }: { reason: keyof typeof NOT_COUNTED }) =>
    `räknas inte: ${NOT_COUNTED[reason]}`,
  /** How a figure is calculated: "(158 + 450) / 850 = 71,5 %". */
  calculation: ({ above, below, result }: Calculation) =>
    below.length === 0
      ? `${terms(above)} = ${result}`
      : `${sum(above)} / ${sum(below)} = ${result}`,
  /** A step towards another status, where a body has set the status. */
  withoutAssessment: ({ step }: { step: string }) => `Utan bedömningen: ${uncapital(step)}`,
  /** Who has set the status, when, and what it would be otherwise. */
  setByAssessment: ({ word, who, day, unknown, without }: Assessed) =>
    `${word} enligt bedömning${who === undefined ? '' : ` av ${who}`}` +
    `${day === undefined ? '' : `, ${day}`}.` +
    (unknown === undefined ? '' : ` Den anger ”${unknown}”, som inte finns i skalan.`) +
    (without === undefined ? '' : ` Utan den: ${without}.`),

  // Rules for rolling up.
  /** The plan's rule that a node should not have a single status. */
  ruleDistribution: 'Regeln är att ingen samlad status ges. Fördelningen visas.',
  /** A key that the scale does not have. */
  unknownLevel: ({ key }: { key: string }) => `”${key}”, som inte finns i skalan`,
  ruleNone:
    'Planen anger ingen regel för sammanvägning. Därför visas fördelningen och ingen enskild färg.',
  ruleManual: 'Ett organ bedömer. Siffrorna är underlag och räknas inte om till en status.',
  ruleWorst: 'Den sämsta av dem avgör.',
  ruleBest: 'Den bästa av dem avgör.',
  ruleMajority: 'Den vanligaste statusen avgör.',
  ruleWeightedMean: 'Ett vägt medelvärde av statusarna avgör.',
  ruleShare: ({ share, counted, given }: { share: number; counted: string; given: string }) =>
    `Minst ${percent(share)} ${counted.toLocaleLowerCase('sv')} eller bättre ger ${given}.`,
  unassessedIgnored: 'De som inte är bedömda räknas inte.',
  unassessedBlock: 'Så länge någon inte är bedömd sätts ingen status.',
  unassessedPropagate: 'Är någon inte bedömd blir inte heller detta bedömt.',
  leastCoverage: ({ share }: { share: number }) => `Minst ${percent(share)} ska vara bedömda.`,

  // How a measure gets its status from its targets.
  comparedWithTarget: ({ target, period, modality, asDecided }: TargetRule) =>
    `Utfallet jämförs med målvärdet${period === undefined ? '' : ` för ${period}`}` +
    `${MODALITIES[modality]}: ${target}${decidedWords(asDecided, target)}.`,
  comparedWithOwn: ({ target, period, modality }: TargetRule) =>
    `Varje enhets utfall jämförs med enhetens eget målvärde${period === undefined ? '' : ` för ${period}`}` +
    `${MODALITIES[modality]}${target && `: ${target}`}.`,
  targetWithoutWords: 'Målvärdet är angivet utan tal och utan ord.',
  severalTargets:
    'Flera målvärden gäller: det sämsta utfallet mot ett ska-krav avgör, och ett missat bör-krav drar ner ett steg.',
  unitTargetsApart: 'Målvärden för enskilda enheter räknas inte in i statusen.',
  withinTolerance: ({ tolerance, level }: { tolerance: string; level: string }) =>
    `Högst ${tolerance} från målvärdet ger ${level}.`,
  /** Where a level begins. If the limit itself belongs to another level, that is stated too. */
  threshold: ({ from, of, limit, level, onLimit }: ThresholdRule) =>
    `${capital(`${from}${OF[of]}`)} ger ${level}` +
    `${onLimit === undefined ? '' : `, ${limit}${OF[of]} ger ${onLimit}`}.`,
  atMostFrom: ({ limit }: { limit: string }) => `högst ${limit}`,
  lessThanFrom: ({ limit }: { limit: string }) => `mindre än ${limit}`,
  thresholdBelow: ({ from, level }: { from: string; level: string }) =>
    `Under målvärdet ger ${from} ${level}.`,
  thresholdAbove: ({ from, level }: { from: string; level: string }) =>
    `Över målvärdet ger ${from} ${level}.`,
  boundaryIsMissed: 'Exakt på målvärdet räknas inte som nått.',

  // What would change the status.
  needsTarget: 'Ett målvärde skulle göra det möjligt att bedöma.',
  needsFigure: 'Ett rapporterat utfall skulle ge en status.',
  needsTotal: 'En siffra för alla tillsammans skulle ge en status.',
  needsMeasure: 'Ett mått med siffror, eller en bedömning, skulle ge en status.',
  needsRule: 'En regel för sammanvägning, eller en egen bedömning, skulle ge en status.',
  needsAssessment: 'En bedömning skulle ge en status.',
  needsDirection: 'Om planen angav vilken riktning som är bättre skulle utfallet kunna bedömas.',
  needsNewTarget: 'Ett målvärde för den nya metoden skulle göra det möjligt att bedöma.',
  needsMoreAssessed: 'Fler bedömda skulle ge en status.',
  higherWould: ({ by, change }: Step) => `${by} högre skulle ${change}.`,
  lowerWould: ({ by, change }: Step) => `${by} lägre skulle ${change}.`,
  betterPlaceWould: ({ places, change }: { places: number; change: string }) =>
    `${exactWords(places, 'sv')} ${places === 1 ? 'plats' : 'platser'} bättre skulle ${change}.`,
  giveStatus: ({ word }: { word: string }) => `ge ${word}`,
  meetTarget: ({ target }: { target: string | undefined }) =>
    `klara målvärdet${target === undefined ? '' : ` ${target}`}`,
  /** How much further a figure has to go; shares differ by percentage points. */
  difference: ({ value, unit, isExact, isMore }: Difference) =>
    (isMore ? 'Mer än ' : '') +
    (isExact ? exactWords(value, 'sv') : formatNumber(value, 'sv')) +
    unitOf(unit, value === 1 ? ' procentenhet' : ' procentenheter'),
  anyDifference: 'Ett värde som är',
  /** For measures that are answered by yes or no. */
  answerWould: ({ answer, change }: { answer: string; change: string }) =>
    `Svaret ${answer} skulle ${change}.`,
  moreOfThemWould: ({ count, best, next }: { count: number; best: string; next: string }) =>
    `Om ${count} till av de bedömda vore ${best.toLocaleLowerCase('sv')} blev statusen ${next}.`,

  // What is expected.
  expected: ({ word, who, day, figure, low, high }: Expected) => {
    const between =
      low === undefined || high === undefined
        ? ''
        : `, mellan ${formatNumber(low, 'sv')} och ${formatNumber(high, 'sv')}`;
    return (
      `${word}${who === undefined ? '' : `, enligt ${who}`}${day === undefined ? '' : `, ${day}`}.` +
      (figure === undefined ? '' : ` ${figure}${between}.`)
    );
  },
  /** The assessor's own words. */
  quoted: ({ text }: { text: string }) => `”${text}”`,
  weakAlone: ({ figure }: { figure: string }) => `Ensam når ${figure} inte målvärdet.`,

  // Discrepancies.
  assessmentDiffers: ({ assessed, computed }: { assessed: string; computed: string }) =>
    `Bedömningen är ${assessed}, men siffrorna ger ${computed}.`,
  /** For a decision that is worded as a clause: "Ingen färg är bestämd". */
  decisionDiffers: ({ assessed, computed }: { assessed: string; computed: string }) =>
    `${assessed} enligt bedömningen, men siffrorna ger ${computed}.`,
  partsDiffer: ({ assessed, parts }: { assessed: string; parts: string }) =>
    `Bedömningen är ${assessed}, men ${parts}.`,
  assessmentsDiffer: ({ assessments, last }: AssessmentsDiffer) =>
    `Bedömningarna skiljer sig åt: ${assessments.join('; ')}.${last === undefined ? '' : ` ${last}`}`,
  /** When one body has made several assessments without dates. */
  lastHolds: () => 'Datumen säger inte vilken bedömning som är senast. Den som står sist gäller.',
  measuresDiffer: ({ measures }: { measures: readonly string[] }) =>
    `Olika sätt att mäta ger olika svar. ${measures.join('; ')}.`,
  figuresDiffer: ({ figure, others }: { figure: string; others: readonly string[] }) =>
    `Olika siffror är rapporterade: ${closed(`${figure} och ${others.join('; ')}`)} Den första används.`,
  /** A unit or a measure with its status: "HSN: Uppfyllt". */
  says: ({ who, word }: { who: string; word: string }) => `${who}: ${word}`,
  namedFigure: ({ name, figure }: { name: string; figure: string }) => `${name} ${figure}`,

  // Remarks on the figures.
  preliminary: ({ figure }: Noted) => `Siffran är preliminär: ${figure}.`,
  stale: ({ period }: { period: string }) => `Siffran är gammal: den gäller ${period}.`,
  notOutcome: ({ figure }: Noted) => `Bedömningen bygger på annat än utfall: ${figure}.`,
  assumedDirection: 'Önskad riktning är antagen. Planen säger inte om högre eller lägre är bättre.',
  roundingMisleads: ({ value, exact, target }: Rounded) =>
    `${value} är avrundat. Det exakta värdet ${exactWords(exact, 'sv')} jämförs med målvärdet ${target}.`,
  methodChanged: ({ period }: { period: string }) =>
    `Mätmetoden har ändrats. Siffran för ${period} går inte att jämföra med tidigare.`,
  sexDiffers: ({ figure }: Noted) =>
    `${figure} skulle för sig få en annan status. Den som visas gäller alla.`,
  notBySex: ({ figure }: Noted) =>
    `Måttet ska delas upp på kön, men ${figure} har inga siffror per kön.`,
  weakPeriod: ({ figure }: Noted) =>
    `Perioderna bedöms tillsammans. Ensam når ${figure} inte målvärdet.`,
  yearSoFar: ({ figure, day }: Noted & { day: string }) =>
    `${figure} gäller till och med ${formatDay(day, 'sv', 'long')}.`,
  otherFigurePrinted: ({ figure, text }: Noted & { text: string }) =>
    `${figure} står också som ${text}`,
  earlierFigure: ({ figure }: Noted) => `Senast kända siffra: ${figure}.`,
  alreadyAtTarget: ({ figure, target }: Noted & { target: string }) =>
    `${figure} är redan i nivå med målvärdet ${target}.`,
  note: ({ figure, text }: Noted & { text: string }) => `${figure}: ${text}`,

  // Headings of an explanation as plain text.
  headingRule: 'Regel',
  headingCompared: 'Att jämföra med',
  headingForecast: 'Prognos',
  headingChange: 'Vad som skulle ändra statusen',
  headingQuality: 'Om siffrorna',
  headingFigures: 'Siffror',
};

/** A figure and its target. */
export interface Compared {
  figure: string;
  target: string;
  /** A target that is met, when the missed one is only a recommendation (bör). */
  kept: string | undefined;
}

/** Assessments that differ. */
export interface AssessmentsDiffer {
  /** Each as "HSN: Uppfyllt". */
  assessments: readonly string[];
  /** Says which one holds, when their dates do not tell. */
  last: string | undefined;
}

/** A figure, its target, and the level that thresholds give. */
export interface LevelBeside {
  figure: string;
  target: string;
  /** Whether the target itself is reached. */
  meets: boolean;
  word: string;
}

/** A target that refers to another figure. */
export interface Referring {
  target: string;
  figure: string;
  /** The resulting limit, when the target is a share of the other figure. */
  limit: string | undefined;
}

/** Why there is no verdict, with what is known in spite of that. */
export interface ReasonWithFigure {
  reason: string;
  target: string | undefined;
  /** Whether they are the targets of several units. */
  isSeveral?: boolean;
  /** When the target applies. */
  due: string | undefined;
  figure: string | undefined;
}

/** The terms of a numerator and a denominator, and the result. */
export interface Calculation {
  above: readonly number[];
  below: readonly number[];
  result: string;
}

/** A status that a body has set. */
export interface Assessed {
  word: string;
  who: string | undefined;
  day: string | undefined;
  /** The assessment as written, when it is not a level of the scale. */
  unknown: string | undefined;
  without: string | undefined;
}

/** A target as a rule. */
export interface TargetRule {
  /** Empty when it has just been named. */
  target: string;
  period: string | undefined;
  modality: keyof typeof MODALITIES;
  /** The words of the decision, where they differ from ours. */
  asDecided: string | undefined;
}

/** Where a level begins. */
export interface ThresholdRule {
  /** The range in words: "minst 30 poäng", "mer än 30 poäng". */
  from: string;
  /** The limit alone: "30 poäng". */
  limit: string;
  /** What the limit is a share of, or a distance from. */
  of: keyof typeof OF;
  level: string;
  /** The level for exactly the limit, when it differs from that beyond the limit. */
  onLimit: string | undefined;
}

/** The distance to something. */
export interface Step {
  by: string;
  change: string;
}

/** How much a figure has to change. */
export interface Difference {
  value: number;
  unit: string | undefined;
  /** Whether to show all decimals. */
  isExact: boolean;
  /** Whether reaching exactly the boundary is not enough. */
  isMore: boolean;
}

/** An expected status, and who expects it. */
export interface Expected {
  word: string;
  who: string | undefined;
  day: string | undefined;
  figure: string | undefined;
  low: number | undefined;
  high: number | undefined;
}

/** A figure that a note is about. */
export interface Noted {
  figure: string;
}

/** A rounded figure, its exact value, and its target. */
export interface Rounded {
  value: string;
  exact: number;
  target: string;
}

/** The words of the decision, unless they say the same as ours. */
function decidedWords(text: string | undefined, ours: string): string {
  const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return text === undefined || plain(text) === plain(ours) ? '' : `, i beslutets ord ”${text}”`;
}

function keptWords(kept: string | undefined): string {
  return kept === undefined ? '' : ` (bör), men klarar ${kept}`;
}

/** A sentence that continues another. */
function uncapital(text: string): string {
  return text.replace(/^./u, (initial) => initial.toLocaleLowerCase('sv'));
}

/** Terms with their signs, in brackets when there are several. */
function sum(list: readonly number[]): string {
  return list.length > 1 ? `(${terms(list)})` : terms(list);
}

function terms(list: readonly number[]): string {
  const words = list.map((term, index) => {
    const size = exactWords(Math.abs(term), 'sv');
    if (index === 0) return term < 0 ? `−${size}` : size;
    return `${term < 0 ? '−' : '+'} ${size}`;
  });
  return words.join(' ');
}

function percent(share: number): string {
  return `${formatNumber(share * 100, 'sv')} procent`;
}

function unitOf(unit: string | undefined, points: string): string {
  if (unit === '%') return points;
  return unit === undefined ? '' : ` ${unit}`;
}

function capital(text: string): string {
  return text.replace(/^./u, (initial) => initial.toLocaleUpperCase('sv'));
}

/** Ends a sentence with a full stop, unless the text from the data already has one. */
function closed(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
