import type { FollowUp } from '../../model/follow-up/followUp';
import { kolada as en } from '../../messages/en/issues/kolada';
import { phrase } from '../../messages/phrase';
import { kolada as sv } from '../../messages/sv/issues/kolada';
import { type Issue, issueMaker } from '../../model/parse/issue';
import type { KoladaNode } from './koladaNodes';

/** Issues for readers of the figures: which are missing, and whether some pages were not read. */
export function koladaIssues(
  { observations, unavailable = [] }: FollowUp,
  nodes: readonly KoladaNode[],
  isWhole: boolean,
): Issue[] {
  const told = new Set(unavailable.map(({ of }) => of));
  for (const { of, unitId } of observations) if (unitId === undefined) told.add(of);
  return [
    ...(nodes.length === 0 ? [NO_NODES] : []),
    ...nodes.filter(({ id }) => !told.has(id)).map(noFigures),
    ...(isWhole ? [] : [MORE_PAGES]),
  ];
}

const makeIssue = issueMaker({ sv: { kolada: sv }, en: { kolada: en } });

const NO_NODES = makeIssue('missing-figures', 'notice', '', phrase('kolada', 'noNodes'));

const MORE_PAGES = makeIssue('incomplete-answer', 'warning', '', phrase('kolada', 'morePages'));

/** The issue for a response that does not have the form of Kolada's. */
export const NO_VALUES = makeIssue(
  'missing-field',
  'error',
  'values',
  phrase('kolada', 'noValues'),
);

/** The key figure is unknown to Kolada, or has no figure for this authority. */
function noFigures({ kpi, name, path }: KoladaNode): Issue {
  return makeIssue('missing-figures', 'notice', path, phrase('kolada', 'noFigures', { kpi, name }));
}
