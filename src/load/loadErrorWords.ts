import type { LoadErrorDetails, LoadErrorKind, LoadErrorText } from './loadErrorKind';

interface Words {
  readonly text: LoadErrorText;
  readonly advice: LoadErrorText;
}

/** What happened and what to do about it, for each kind of error. */
export function loadErrorWords(kind: LoadErrorKind, details: LoadErrorDetails): Words {
  return kind === 'http' ? httpWords(details.status ?? 0) : WORDS[kind](details);
}

const TRY_AGAIN: LoadErrorText = { sv: 'Försök igen om en stund.', en: 'Try again in a while.' };
const CHECK_ADDRESS: LoadErrorText = {
  sv: 'Kontrollera att adressen leder till datat och inte till en webbsida.',
  en: 'Check that the address leads to the data and not to a page.',
};

const UNREACHED: Words = {
  text: { sv: 'Servern gick inte att nå.', en: 'The server could not be reached.' },
  advice: {
    sv: 'Kontrollera nätanslutningen och försök igen. En server på en annan adress måste tillåta den här sidan.',
    en: 'Check the connection and try again. A server at another address must allow this page (CORS).',
  },
};
const BROKEN_OFF: Words = {
  text: {
    sv: 'Svaret bröts innan allt hade kommit fram.',
    en: 'The answer broke off before all of it had come.',
  },
  advice: TRY_AGAIN,
};

const WORDS: Readonly<
  Record<Exclude<LoadErrorKind, 'http'>, (details: LoadErrorDetails) => Words>
> = {
  network: ({ brokenOff }) => (brokenOff === true ? BROKEN_OFF : UNREACHED),
  timeout: ({ limit }) => ({
    text: {
      sv: `Servern svarade inte inom ${seconds(limit?.value, 'sv')} sekunder.`,
      en: `The server did not answer within ${seconds(limit?.value, 'en')} seconds.`,
    },
    advice: TRY_AGAIN,
  }),
  'not-json': () => ({
    text: {
      sv: 'Svaret är inte JSON. Krävs inloggning?',
      en: 'The answer is not JSON. Is a login required?',
    },
    advice: {
      sv: 'Logga in och försök igen. Hjälper inte det: kontrollera att adressen leder till datat.',
      en: 'Log in and try again. If that does not help, check that the address leads to the data.',
    },
  }),
  'wrong-format': ({ format = '' }) => ({
    text: {
      sv: `Filen gick inte att läsa som ${format}.`,
      en: `The file could not be read as ${format}.`,
    },
    advice: CHECK_ADDRESS,
  }),
  'too-large': ({ limit }) => tooLarge(limit),
  'too-deep': ({ limit }) => ({
    text: {
      sv: `Planen har mer än ${limit?.value} nivåer under varandra.`,
      en: `The plan has more than ${limit?.value} levels under one another.`,
    },
    advice: {
      sv: 'Kontrollera vad varje post ligger under, eller höj gränsen (maxDepth).',
      en: 'Check what each record belongs under, or raise the limit (maxDepth).',
    },
  }),
  schema: () => ({
    text: {
      sv: 'Svaret gick att läsa men innehåller inte det som väntades.',
      en: 'The answer could be read but does not hold what was expected.',
    },
    advice: {
      sv: 'Listan visar vad som är fel och var. Den kan kopieras till den som äger datat.',
      en: 'The list says what is wrong and where. It can be copied to whoever owns the data.',
    },
  }),
  cancelled: () => ({
    text: { sv: 'Hämtningen avbröts.', en: 'The request was stopped.' },
    advice: { sv: 'Försök igen.', en: 'Try again.' },
  }),
};

const HTTP: Readonly<Record<number, Words>> = {
  401: {
    text: { sv: 'Du behöver logga in för att se innehållet.', en: 'Log in to see the content.' },
    advice: { sv: 'Logga in och försök igen.', en: 'Log in and try again.' },
  },
  403: {
    text: { sv: 'Du har inte behörighet till innehållet.', en: 'You may not see the content.' },
    advice: {
      sv: 'Be den som äger innehållet om behörighet.',
      en: 'Ask whoever owns the content for permission.',
    },
  },
  404: {
    text: { sv: 'Innehållet finns inte på adressen.', en: 'There is nothing at the address.' },
    advice: CHECK_ADDRESS,
  },
  429: {
    text: {
      sv: 'Servern tar inte emot fler frågor just nu.',
      en: 'The server takes no more requests just now.',
    },
    advice: TRY_AGAIN,
  },
};

function httpWords(status: number): Words {
  const isServers = status >= 500;
  const other: Words = {
    text: {
      sv: isServers ? `Servern har ett fel (${status}).` : `Servern sade nej (${status}).`,
      en: isServers ? `The server has an error (${status}).` : `The server refused (${status}).`,
    },
    advice: isServers ? TRY_AGAIN : CHECK_ADDRESS,
  };
  return HTTP[status] ?? other;
}

function tooLarge(limit: LoadErrorDetails['limit']): Words {
  const { value = 0, of } = limit ?? {};
  if (of !== 'bytes') {
    return {
      text: {
        sv: `Planen har fler än ${value.toLocaleString('sv')} poster, som är gränsen.`,
        en: `The plan has more than ${value.toLocaleString('en')} records, which is the limit.`,
      },
      advice: {
        sv: 'Hämta grenarna var för sig (childrenQuery) eller höj gränsen (maxNodes).',
        en: 'Load the branches one by one (childrenQuery) or raise the limit (maxNodes).',
      },
    };
  }
  return {
    text: {
      sv: `Svaret är större än ${megabytes(value, 'sv')} MB, som är gränsen.`,
      en: `The answer is larger than ${megabytes(value, 'en')} MB, which is the limit.`,
    },
    advice: {
      sv: 'Hämta mindre åt gången eller höj gränsen (maxBytes).',
      en: 'Load less at a time or raise the limit (maxBytes).',
    },
  };
}

function megabytes(bytes: number, locale: string): string {
  return (bytes / 1_000_000).toLocaleString(locale, { maximumSignificantDigits: 2 });
}

function seconds(ms = 0, locale: string): string {
  return (ms / 1000).toLocaleString(locale, { maximumSignificantDigits: 2 });
}
