import type { Issue } from '../../model/parse/issue';
import { findingWords, type FindingKind } from './findingWords';

const SHOWN = 3;

/** What was found in a file so far; the same problem in many places becomes one issue. */
export interface Findings {
  /** Notes one place where something is so. */
  readonly add: (kind: FindingKind, path: string) => void;
  /** One issue for each kind, with how often and where first. */
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
  const { code, severity, sv, en } = findingWords[kind];
  const [path = ''] = paths;
  const first = paths.slice(0, SHOWN).join(', ');
  const more = paths.length > SHOWN ? ', …' : '';
  return {
    code,
    severity,
    path,
    message: {
      sv: `${sv}. ${paths.length} ${paths.length === 1 ? 'ställe' : 'ställen'}: ${first}${more}`,
      en: `${en}. ${paths.length} ${paths.length === 1 ? 'place' : 'places'}: ${first}${more}`,
    },
  };
}
