import { useEffect, useMemo, useRef, useState } from 'react';
import { useHighlighted } from '../chart/useHighlighted';
import { type OrganisationMessages, organisationWords } from '../organisation/organisationWords';
import type { OrganisationViewProps } from '../organisation/organisationViewProps';
import { useMessages } from '../view/useMessages';
import type { OrganisationComparison } from '../model/organisation/compareOrganisations';
import type { Organisation } from '../model/organisation/organisation';
import { organisationTree, type UnitItem } from '../model/organisation/organisationTree';
import type { RootedTree, TreeNode } from '../tree/toTree';
import { useTreeState, type TreeState, type TreeStateProps } from '../tree/useTreeState';
import type { RootProps } from '../view/defineView';
import { initialOutline } from './initialOutline';
import { outlineEntries, type OutlineEntry } from './outlineEntries';
import type { OutlineView } from './OutlineList';
import { outlineText, type OutlineText } from './outlineText';
import { unitContents } from '../organisation/unitContents';
import {
  useComparedOrganisation,
  type ComparedOrganisation,
} from '../organisation/useComparedOrganisation';
import { useGrowingCount } from '../organisation/useGrowingCount';
import { useHierarchy, type HierarchyChoice } from '../organisation/useHierarchy';
import { useNewParentsOpened } from '../organisation/useNewParentsOpened';

/** Own props of `OrganisationOutline`; all other props and `ref` go to its root element. */
export interface OrganisationOutlineProps
  extends
    OrganisationViewProps,
    Pick<TreeStateProps, 'expanded' | 'defaultExpanded' | 'onExpandedChange'>,
    RootProps<'section'> {}

/** What the outline shows. */
export interface Outline {
  readonly choice: HierarchyChoice;
  readonly entries: readonly OutlineEntry[];
  readonly view: OutlineView;
  /** How the units have changed since an earlier organisation; `undefined` when nothing is compared. */
  readonly comparison: OrganisationComparison | undefined;
  readonly highlighted: ReadonlySet<string> | undefined;
  /** Whether any unit can be opened or closed. */
  readonly hasBranches: boolean;
  /** Whether so many rows are visible that only those near the screen should be laid out. */
  readonly isLarge: boolean;
  readonly openAll: () => void;
  readonly closeAll: () => void;
}

/** With more rows than this, only those near the screen are laid out. */
const LARGE = 300;

/** Derives the items of the outline, and what their buttons do, from an organisation. */
export function useOutline(props: OrganisationOutlineProps): Outline {
  const messages = useMessages(organisationWords);
  const { highlight } = props;
  const choice = useHierarchy(props);
  const compared = useComparedOrganisation(props, choice.hierarchy);
  const { organisation } = compared;
  const tree = useMemo(
    () => organisationTree(organisation, choice.hierarchy),
    [organisation, choice.hierarchy],
  );
  const [defaultExpanded] = useState(
    () => props.defaultExpanded ?? initiallyOpen(organisation, props, choice.hierarchies),
  );
  const state = useTreeState(tree, { ...props, revealed: highlight?.ids, defaultExpanded });
  useNewParentsOpened(organisation, tree, state);
  const { selected, setExpanded } = state;
  const count = useGrowingCount(state.rows.length);
  const rows = useMemo(() => state.rows.slice(0, count), [state.rows, count]);
  const highlighted = useHighlighted(tree, highlight);
  const known = useMemo(() => new WeakMap<TreeNode<UnitItem>, OutlineEntry>(), []);
  const entries = useMemo(
    () => outlineEntries(rows, { selected, highlighted }, known),
    [rows, selected, highlighted, known],
  );
  return {
    choice,
    entries,
    view: useOutlineView(compared, tree, messages, state.dispatch),
    comparison: compared.comparison,
    highlighted,
    hasBranches: rows.some(({ expanded }) => expanded !== undefined),
    isLarge: state.rows.length > LARGE,
    openAll: () => setExpanded('all'),
    closeAll: () => setExpanded([]),
  };
}

function initiallyOpen(
  organisation: Organisation,
  { selected, defaultSelected }: OrganisationOutlineProps,
  hierarchies: HierarchyChoice['hierarchies'],
): string[] {
  return hierarchies.flatMap((one) =>
    initialOutline(organisationTree(organisation, one), selected ?? defaultSelected ?? null),
  );
}

/**
 * Stays the same while the words do, so that only items that are opened, closed or selected render again.
 */
function useOutlineView(
  compared: ComparedOrganisation,
  tree: RootedTree<UnitItem>,
  messages: OrganisationMessages,
  dispatch: TreeState<UnitItem>['dispatch'],
): OutlineView {
  const latest = useRef(dispatch);
  useEffect(() => {
    latest.current = dispatch;
  });
  return useMemo(
    () => ({
      textOf: textsOf(compared, tree, messages),
      onToggle: (id, isOpen) => latest.current({ type: isOpen ? 'expand' : 'collapse', ids: [id] }),
      onSelect: (id) => latest.current({ type: 'select', id }),
    }),
    [compared, tree, messages],
  );
}

/** The words of each row, computed when they are first needed and then kept. */
function textsOf(
  compared: ComparedOrganisation,
  tree: RootedTree<UnitItem>,
  messages: OrganisationMessages,
): OutlineView['textOf'] {
  const { organisation, changeOf } = compared;
  const contentOf = unitContents(organisation, tree, messages, changeOf);
  const known = new WeakMap<TreeNode<UnitItem>, OutlineText>();
  return (node) => {
    const text = known.get(node) ?? outlineText(node, contentOf(node), organisation, messages);
    known.set(node, text);
    return text;
  };
}
