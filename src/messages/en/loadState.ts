import { grouped } from '../../text/formatNumber';
import type { Messages } from '../messages';

/** Texts about data that is loading, missing or old, in English. */
export const loadState: Messages['loadState'] = {
  loading: 'Loading the plan …',
  slow: 'Loading the plan … It takes longer than usual.',
  waiting: 'No connection. The plan is loaded when the connection is back.',
  retry: 'Try again',
  retryAll: 'Try all again',
  retrying: 'Trying again …',
  failedAgain: 'It did not work this time either.',
  update: 'Update',
  updating: 'Updating …',
  plan: 'The plan',
  followUp: 'The follow-up',
  awaited: (names) => `Loading ${names} …`,
  offline: 'No connection.',
  updated: (when) => `Updated ${when}.`,
  shownFrom: (when) => `What is shown was loaded ${when}.`,
  partial: (count, total) => {
    if (total === 1) return 'The status could not be loaded.';
    if (count === total) return `None of ${grouped(total, 'en')} statuses could be loaded.`;
    return `${grouped(count, 'en')} of ${grouped(total, 'en')} statuses could not be loaded.`;
  },
  partFailed: (name) => `${name} could not be loaded.`,
  partsFailed: (count) => `${grouped(count, 'en')} parts could not be loaded.`,
  planNotUpdated: 'The plan could not be updated.',
  notInAnswer: (count) =>
    count === 1
      ? 'One status was not in the answer.'
      : `${grouped(count, 'en')} statuses were not in the answer.`,
  valuesFrom: (when) => `The values shown were loaded ${when}.`,
  oldestValuesFrom: (when) => `The oldest values shown were loaded ${when}.`,
  olderValues: 'Older values are shown where there are any.',
  noValues: (count) =>
    count === 1 ? 'No value is shown for it.' : 'No values are shown for them.',
  causes: (parts) => (parts === 1 ? 'What happened?' : `What happened? (${parts} parts)`),
  allFetched: 'Everything is loaded.',
  at: (clock) => `at ${clock}`,
  yesterdayAt: (clock) => `yesterday at ${clock}`,
  dayAt: (day, clock) => `${day} at ${clock}`,
  earlier: 'earlier',
};
