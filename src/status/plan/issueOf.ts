import type { Issue } from '../../model/parse/issue';
import type { Text } from '../scale/reason';

/** What may not fit when a plan meets a follow-up. */
export type StatusIssueCode =
  | 'unknown-node'
  | 'unknown-figure'
  | 'unknown-unit'
  | 'unknown-level'
  | 'unknown-status'
  | 'other-plan'
  | 'unusable-scale';

type Say = Readonly<Record<keyof Text, (id: string) => string>>;

const WORDS: Readonly<Record<StatusIssueCode, Say>> = {
  'unknown-node': {
    sv: (id) => `Posten ”${id}” finns inte i planen. Uppgiften visas inte.`,
    en: (id) => `Node "${id}" is not in the plan. It is not shown.`,
  },
  'unknown-figure': {
    sv: (id) => `”${id}” är varken en post eller en siffra i planen. Värdet används inte.`,
    en: (id) => `"${id}" is neither a node nor a figure of the plan. The value is not used.`,
  },
  'unknown-unit': {
    sv: (id) => `Enheten ”${id}” finns inte i planen eller uppföljningen. Dess id visas i stället.`,
    en: (id) =>
      `Unit "${id}" is neither in the plan nor in the follow-up. Its id is shown instead.`,
  },
  'unknown-level': {
    sv: (id) => `Nivån ”${id}” finns inte i planen. Regeln gäller inte någon sådan nivå.`,
    en: (id) => `Level "${id}" is not in the plan. The rule holds for no such level.`,
  },
  'unknown-status': {
    sv: (id) => `Statusen ”${id}” finns inte i skalan. Den räknas som ej bedömd.`,
    en: (id) => `Status "${id}" is not on the scale. It counts as not assessed.`,
  },
  'other-plan': {
    sv: (id) => `Uppföljningen gäller planen ”${id}”, inte den som visas. Den används inte.`,
    en: (id) => `The follow-up is of plan "${id}", not the one that is shown. It is not used.`,
  },
  'unusable-scale': {
    sv: (id) => `Skalan ”${id}” ska ha två till fem nivåer med olika nycklar.`,
    en: (id) => `Scale "${id}" should have two to five levels with different keys.`,
  },
};

/** The issue, in the words of both languages. */
export function issueOf(code: StatusIssueCode, path: string, id: string): Issue {
  const { sv, en } = WORDS[code];
  return {
    code,
    severity: 'warning',
    path,
    message: { sv: `${path}: ${sv(id)}`, en: `${path}: ${en(id)}` },
  };
}
