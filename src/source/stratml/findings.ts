import { stratml as en } from '../../messages/en/issues/stratml';
import { phrase } from '../../messages/phrase';
import { stratml as sv } from '../../messages/sv/issues/stratml';
import { type Issue, type IssueCode, issueMaker } from '../../model/parse/issue';

const SHOWN = 3;

/** Problems found in a file so far. The same problem in many places becomes one issue. */
export interface Findings {
  /** Adds a place where there is a problem of this kind. */
  readonly add: (kind: FindingKind, path: string) => void;
  /** One issue for each kind, with the number of places and the first one. */
  readonly issues: () => Issue[];
}

/** An empty collection of findings. */
export function findings(): Findings {
  const places = new Map<FindingKind, string[]>();
  return {
    add(kind, path) {
      const known = places.get(kind);
      if (known) known.push(path);
      else places.set(kind, [path]);
    },
    issues: () => [...places].map(([kind, paths]) => issueOf(kind, paths)),
  };
}

function issueOf(kind: FindingKind, paths: readonly string[]): Issue {
  const [code, severity] = KINDS[kind];
  const places = { places: paths.slice(0, SHOWN), count: paths.length };
  return stratmlIssue(code, severity, paths[0] ?? '', phrase('stratml', kind, places));
}

/** Makes an issue about a StratML document. */
export const stratmlIssue = issueMaker({ sv: { stratml: sv }, en: { stratml: en } });

const KINDS = {
  namespace: ['unknown-value', 'warning'],
  unexpected: ['unexpected-element', 'notice'],
  order: ['unexpected-element', 'notice'],
  repeatedId: ['duplicate-id', 'warning'],
  invalidId: ['invalid-id', 'notice'],
  noName: ['missing-field', 'warning'],
  noNumber: ['missing-field', 'notice'],
  badNumber: ['wrong-type', 'warning'],
  badDate: ['wrong-type', 'notice'],
  emptyResult: ['missing-field', 'notice'],
  placeholder: ['placeholder', 'notice'],
  persons: ['left-out', 'notice'],
  untyped: ['left-out', 'notice'],
  noRole: ['missing-field', 'notice'],
  relations: ['left-out', 'notice'],
  empty: ['left-out', 'notice'],
  unread: ['left-out', 'notice'],
} as const satisfies Readonly<Record<string, readonly [IssueCode, Issue['severity']]>>;

/** The kinds of problems, and of other things worth knowing, in StratML files. */
export type FindingKind = keyof typeof KINDS;
