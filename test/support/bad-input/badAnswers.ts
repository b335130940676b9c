import type { BadAnswer } from './BadInput';

const NOT_JSON = {
  kind: 'not-json',
  sv: 'Svaret är inte JSON. Krävs inloggning?',
  en: 'The response is not JSON. Do you need to log in?',
  advice: 'Logga in och försök igen. Hjälper inte det: kontrollera att adressen leder till datat.',
} as const;

const NOT_A_PLAN = {
  kind: 'schema',
  sv: 'Svaret gick att läsa men innehåller inte det som väntades.',
  en: 'The response could be read but does not contain what was expected.',
  advice: 'Listan visar vad som är fel och var. Den kan kopieras till den som äger datat.',
} as const;

const LOGIN =
  '<!doctype html><html lang="sv"><title>Logga in</title><form method="post"><input name="password"></form></html>';

const node = (id: string, parent?: string) => ({ id, parent, level: 'mal', name: id });

const planOf = (nodes: readonly object[]) =>
  JSON.stringify({
    id: 'plan',
    title: 'En plan',
    levels: [{ id: 'mal', name: 'Mål', kind: 'goal' }],
    nodes,
  });

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Responses that yield no plan, each with the message that is shown. */
export const badAnswers: readonly BadAnswer[] = [
  {
    says: 'the page of a login in place of the plan',
    contentType: 'text/html; charset=utf-8',
    body: () => LOGIN,
    ...NOT_JSON,
  },
  { says: 'the page of a login that calls itself JSON', body: () => LOGIN, ...NOT_JSON },
  {
    says: 'a text that is no JSON',
    contentType: 'text/plain',
    body: () => 'Planen kommer snart',
    ...NOT_JSON,
  },
  { says: 'an answer without content (204)', status: 204, body: () => '', ...NOT_JSON },
  { says: 'an empty answer', body: () => '', ...NOT_JSON },
  {
    says: 'an answer that ends in the middle',
    body: () => planOf([node('a')]).slice(0, -20),
    kind: 'network',
    sv: 'Svaret bröts innan allt hade kommit fram.',
    en: 'The response ended early.',
    advice: 'Försök igen om en stund.',
  },
  {
    says: 'more bytes than 5 MB',
    body: () => JSON.stringify('x'.repeat(5_000_000)),
    kind: 'too-large',
    sv: 'Svaret är större än 5 MB, som är gränsen.',
    en: 'The response is larger than 5 MB, which is the limit.',
    advice: 'Hämta mindre åt gången eller höj gränsen (maxBytes).',
  },
  {
    says: 'more records than 20 000',
    body: () => planOf(numbered(20_001).map((index) => node(`n${index}`))),
    kind: 'too-large',
    sv: 'Planen har fler än 20\u00A0000 poster, som är gränsen.',
    en: 'The plan has more than 20,000 records, which is the limit.',
    advice: 'Hämta grenarna var för sig (childrenQuery) eller höj gränsen (maxNodes).',
  },
  {
    says: 'more levels under one another than 100',
    body: () =>
      planOf(
        numbered(101).map((index) => node(`n${index}`, index > 0 ? `n${index - 1}` : undefined)),
      ),
    kind: 'too-deep',
    sv: 'Planen har mer än 100 nivåer under varandra.',
    en: 'The plan is more than 100 levels deep.',
    advice: 'Kontrollera vad varje post ligger under, eller höj gränsen (maxDepth).',
  },
  { says: 'a list in place of a plan', body: () => '[]', ...NOT_A_PLAN },
  { says: 'null in place of a plan', body: () => 'null', ...NOT_A_PLAN },
  { says: 'a text in place of a plan', body: () => '"plan"', ...NOT_A_PLAN },
  {
    says: 'lists within lists, a hundred thousand deep',
    body: () => '['.repeat(100_000) + ']'.repeat(100_000),
    ...NOT_A_PLAN,
  },
];
