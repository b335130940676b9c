import { type Phrase, phrase } from '../messages/phrase';
import type { LoadErrorDetails, LoadErrorKind } from './loadErrorKind';

/** The sentences about an error. */
export interface LoadErrorPhrases {
  /** What happened. */
  readonly text: Phrase;
  /** What to do about it. */
  readonly advice: Phrase;
}

/** What happened and what to do about it, for each kind of error. */
export function loadErrorPhrases(kind: LoadErrorKind, details: LoadErrorDetails): LoadErrorPhrases {
  const [text, advice] = PAIRS[kind](details);
  return { text, advice: phrase('loadErrors', advice) };
}

type Advice =
  | 'checkConnection'
  | 'tryAgainLater'
  | 'logInOrCheck'
  | 'checkAddress'
  | 'loadBranches'
  | 'loadLess'
  | 'checkParents'
  | 'seeList'
  | 'tryAgain'
  | 'logIn'
  | 'askOwner'
  | 'askThere';

type Pair = readonly [text: Phrase, advice: Advice];

const PAIRS: Readonly<Record<LoadErrorKind, (details: LoadErrorDetails) => Pair>> = {
  network: ({ brokenOff }) =>
    brokenOff === true
      ? [phrase('loadErrors', 'brokenOff'), 'tryAgainLater']
      : [phrase('loadErrors', 'unreached'), 'checkConnection'],
  timeout: ({ limit }) => [
    phrase('loadErrors', 'timeout', { seconds: (limit?.value ?? 0) / 1000 }),
    'tryAgainLater',
  ],
  http: ({ status = 0, redirected }) =>
    redirected === true ? [phrase('loadErrors', 'redirected'), 'askThere'] : httpPair(status),
  'not-json': () => [phrase('loadErrors', 'notJson'), 'logInOrCheck'],
  'wrong-format': ({ format = '' }) => [
    phrase('loadErrors', 'wrongFormat', { format }),
    'checkAddress',
  ],
  'too-large': ({ limit: { value: most = 0, of } = {} }) =>
    of === 'bytes'
      ? [phrase('loadErrors', 'tooManyBytes', { megabytes: most / 1_000_000 }), 'loadLess']
      : [phrase('loadErrors', 'tooManyNodes', { most }), 'loadBranches'],
  'too-deep': ({ limit }) => [
    phrase('loadErrors', 'tooDeep', { most: limit?.value ?? 0 }),
    'checkParents',
  ],
  schema: () => [phrase('loadErrors', 'unexpected'), 'seeList'],
  cancelled: () => [phrase('loadErrors', 'cancelled'), 'tryAgain'],
  unknown: () => [phrase('loadErrors', 'unknown'), 'tryAgain'],
};

function httpPair(status: number): Pair {
  switch (status) {
    case 401:
      return [phrase('loadErrors', 'unauthorized'), 'logIn'];
    case 403:
      return [phrase('loadErrors', 'forbidden'), 'askOwner'];
    case 404:
      return [phrase('loadErrors', 'notFound'), 'checkAddress'];
    case 429:
      return [phrase('loadErrors', 'tooManyRequests'), 'tryAgainLater'];
    default:
      return status >= 500
        ? [phrase('loadErrors', 'serverError', { status }), 'tryAgainLater']
        : [phrase('loadErrors', 'refused', { status }), 'checkAddress'];
  }
}
