import type { Text } from '../../text/text';
import type { Look } from '../../model/plan/statusScale';

/** Why there is no verdict. None of these is a level, and none counts as met. */
export const REASONS = [
  'noTarget',
  'noData',
  'noBasis',
  'notDue',
  'notStarted',
  'methodChanged',
  'suppressed',
  'notApplicable',
  'neutral',
  'directionUnknown',
  'textOnly',
  'placeholder',
  'notFollowedUp',
  'noRule',
  'noAssessment',
  'lowCoverage',
  'notFetched',
  'notLoaded',
] as const;

/** Key of a reason for no verdict. */
export type Reason = (typeof REASONS)[number];

const KEYS: ReadonlySet<string> = new Set(REASONS);

/** Whether a key is that of a reason. */
export function isReason(key: string): key is Reason {
  return KEYS.has(key);
}

/** How each reason looks: most alike, so that none can be taken for a level. */
export function lookOfReason(reason: Reason): Look {
  if (reason === 'notFetched') return 'noData';
  return reason === 'noData' || reason === 'notStarted' ? reason : 'notAssessed';
}

/** The word for each look of a reason. */
export const OUTSIDE_WORDS: Readonly<Record<'notStarted' | 'notAssessed' | 'noData', Text>> = {
  notStarted: { sv: 'Ej påbörjad', en: 'Not started' },
  notAssessed: { sv: 'Ej bedömd', en: 'Not assessed' },
  noData: { sv: 'Data saknas', en: 'No data' },
};

/** Each reason in a few words, as on a card. */
export const REASON_WORDS: Readonly<Record<Reason, Text>> = {
  noTarget: { sv: 'Målvärde saknas', en: 'No target set' },
  noData: { sv: 'Data saknas', en: 'No data' },
  noBasis: { sv: 'Underlag saknas', en: 'No basis' },
  notDue: { sv: 'Gäller först senare', en: 'Not due yet' },
  notStarted: { sv: 'Ej påbörjad', en: 'Not started' },
  methodChanged: { sv: 'Metoden har ändrats', en: 'Method changed' },
  suppressed: { sv: 'Sekretess', en: 'Suppressed' },
  notApplicable: { sv: 'Ej tillämplig', en: 'Not applicable' },
  neutral: { sv: 'Följs men bedöms inte', en: 'Followed, not assessed' },
  directionUnknown: { sv: 'Riktning saknas', en: 'Direction not stated' },
  textOnly: { sv: 'Målet är uttryckt i ord', en: 'The target is words only' },
  placeholder: { sv: 'Indikatorn är inte bestämd', en: 'Indicator not decided' },
  notFollowedUp: { sv: 'Ingen uppföljning finns ännu', en: 'Not yet followed up' },
  noRule: { sv: 'Regel saknas', en: 'No rule' },
  noAssessment: { sv: 'Bedömning saknas', en: 'No assessment made' },
  lowCoverage: { sv: 'För få är bedömda', en: 'Too few are assessed' },
  notFetched: { sv: 'Kunde inte hämtas', en: 'Could not be fetched' },
  notLoaded: { sv: 'Allt är inte hämtat', en: 'Not all is loaded' },
};

/** Each reason in a sentence, for the details. */
export const REASON_SENTENCES: Readonly<Record<Reason, Text>> = {
  noTarget: {
    sv: 'Planen anger inget målvärde, så utfallet har inget att jämföras med.',
    en: 'The plan sets no target, so there is nothing to compare the outcome with.',
  },
  noData: {
    sv: 'Det finns inget utfall för perioden.',
    en: 'There is no figure for the period.',
  },
  noBasis: {
    sv: 'Underlag saknas: inget mått visar om målvärdet nås.',
    en: 'There is no basis: no measure shows whether the target is reached.',
  },
  notDue: {
    sv: 'Målvärdet ska nås senare. Tills dess är utfallet ett läge på vägen.',
    en: 'The target is to be reached later. Until then the figure is a position on the way.',
  },
  notStarted: { sv: 'Arbetet har inte börjat.', en: 'The work has not begun.' },
  methodChanged: {
    sv: 'Mätmetoden har ändrats, så utfallet kan inte jämföras med målvärdet.',
    en: 'The method has changed, so the figure cannot be compared with the target.',
  },
  suppressed: {
    sv: 'Siffran visas inte, eftersom gruppen är liten (sekretess).',
    en: 'The figure is withheld, since the group is small.',
  },
  notApplicable: {
    sv: 'Målvärdet går inte att tillämpa på utfallet.',
    en: 'The target does not apply to the figure.',
  },
  neutral: {
    sv: 'Måttet följs utan att högre eller lägre är bättre.',
    en: 'The measure is followed; neither higher nor lower is better.',
  },
  directionUnknown: {
    sv: 'Det framgår inte om högre eller lägre är bättre.',
    en: 'Whether higher or lower is better is not stated.',
  },
  textOnly: {
    sv: 'Målet är uttryckt i ord. Om det är nått kan bara en bedömning säga.',
    en: 'The target is put in words. Only an assessment can say whether it is reached.',
  },
  placeholder: {
    sv: 'Planen säger att en indikator ska komma. Den räknas inte som saknade data.',
    en: 'The plan says that an indicator is to come. It does not count as missing data.',
  },
  notFollowedUp: {
    sv: 'Bedömningen kommer med en uppföljning.',
    en: 'The assessment comes with a follow-up.',
  },
  noRule: {
    sv: 'Ingen regel säger hur det som ligger under ska vägas samman. Fördelningen visas i stället.',
    en: 'No rule says how what lies under it is to be weighed together. The distribution is shown instead.',
  },
  noAssessment: {
    sv: 'Målet bedöms av ett organ, och bedömningen saknas.',
    en: 'The goal is assessed by a body, whose assessment is missing.',
  },
  lowCoverage: {
    sv: 'För få av dem som ligger under är bedömda för att regeln ska gälla.',
    en: 'Too few of those under it are assessed for the rule to apply.',
  },
  notFetched: {
    sv: 'Siffrorna kunde inte hämtas, och inga tidigare finns att visa.',
    en: 'The figures could not be fetched, and there are no earlier ones to show.',
  },
  notLoaded: {
    sv: 'Allt som ligger under har inte hämtats, så det kan inte vägas samman.',
    en: 'Not all that lies under it has been loaded, so it cannot be weighed together.',
  },
};
