import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
import type { Hierarchy, RelationKind } from '../model/organisation/hierarchy';
import type { OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import type { RootedTree } from '../tree/toTree';
import { relationsShown } from './relationsShown';

/** The kinds of lines in the drawing and what they mean; only kinds that occur in it. */
export function RelationLegend(props: {
  tree: RootedTree<UnitItem>;
  /** Relations that are drawn across the tree. */
  across: readonly OrganisationRelation[];
  hierarchy: Hierarchy;
}): ReactNode {
  const { tree, hierarchy } = props;
  const { organisation } = useMessages(organisationWords);
  const shown = useMemo(
    () => relationsShown(tree, props.across, hierarchy),
    [tree, props.across, hierarchy],
  );
  const { kinds, across, hasUncertain } = shown;
  if (kinds.length + across.length === 0) return null;
  return (
    <ul className="maltrad-relation-legend" aria-label={organisation.legend}>
      {kinds.map((kind) => (
        <Line key={kind} line={kind} path={PLACES[kind]} words={organisation.relation[kind]} />
      ))}
      {across.map((kind) => (
        <Line key={kind} line={kind} ends={ENDS} words={organisation.relation[kind]} />
      ))}
      {hasUncertain && <Line line="uncertain" words={organisation.uncertain} />}
    </ul>
  );
}

/** The shape of each sample line: down, sideways, or a short branch. */
const DOWN = 'M2 8h24';
const SIDE = 'M3 1v14M3 8h23';
/** Lines across the tree have a dot at each end. */
const ENDS = 'M3 8h0M25 8h0';
const PLACES: Readonly<Partial<Record<RelationKind, string>>> = { side: SIDE, staff: SIDE };

function Line(props: {
  line: string;
  path?: string | undefined;
  ends?: string;
  words: string;
}): ReactNode {
  const { line, path = DOWN, ends, words } = props;
  return (
    <li>
      <svg
        className="maltrad-links maltrad-line-sample"
        viewBox="0 0 28 16"
        width="28"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} data-line={line} />
        {ends && <path d={ends} data-ends={line} />}
      </svg>
      {words}
    </li>
  );
}
