import type { FollowUp } from '../../model/follow-up/followUp';
import type { Issue } from '../../model/parse/issue';
import type { KoladaNode } from './koladaNodes';

/** What a reader of the figures should know: which could not be fetched, and what was not read. */
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

const NO_NODES: Issue = {
  code: 'missing-figures',
  severity: 'notice',
  path: '',
  message: {
    sv: 'Ingen indikator i planen säger att den hämtas från Kolada (measure.origin).',
    en: 'No indicator of the plan says that it comes from Kolada (measure.origin).',
  },
};

const MORE_PAGES: Issue = {
  code: 'incomplete-answer',
  severity: 'warning',
  path: '',
  message: {
    sv: 'Kolada hänvisar till en sida som inte går att följa. Värden kan saknas.',
    en: 'Kolada refers to a page that cannot be followed. Values may be missing.',
  },
};

/** Kolada does not know the key figure, or has no figures of it for this authority. */
function noFigures({ kpi, name, path }: KoladaNode): Issue {
  return {
    code: 'missing-figures',
    severity: 'notice',
    path,
    message: {
      sv: `Kolada har inga värden för ${kpi} (”${name}”) här och de här åren. Inget visas i stället.`,
      en: `Kolada has no values for ${kpi} (“${name}”) here and for these years. Nothing is shown instead.`,
    },
  };
}
