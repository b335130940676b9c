import type { Highlight } from '../chart/highlight';
import type { Locale, MessageOverrides } from '../messages/messagesFor';
import type { Organisation } from '../model/organisation/organisation';
import type { HierarchyProps } from '../organisation/useHierarchy';
import type { TreeStateProps } from '../tree/useTreeState';

/** Own props of `OrganisationTable`; all other props and `ref` go to its root element. */
export interface OrganisationTableProps
  extends
    HierarchyProps,
    Pick<TreeStateProps, 'selected' | 'defaultSelected' | 'onSelectedChange'> {
  /** Units that stand out while the others are faded, such as those of one goal: `unitsOfGoal`. */
  highlight?: Highlight | undefined;
  /** Called when the reader ends the highlight; without it there is no button for that. */
  onHighlightClear?: (() => void) | undefined;
  /**
   * An earlier organisation, such as that of another day from `organisationAt`: a column of its own shows
   * which units are new, moved, renamed or gone since then.
   */
  compareWith?: Organisation | undefined;
  /** Language of the interface; the organisation's own words stay as they are. @default "sv" */
  locale?: Locale | undefined;
  /** Texts that replace the built-in ones, group by group. */
  messages?: MessageOverrides | undefined;
}

/** The props that are passed on to the root element. */
export function withoutOwnProps<P extends OrganisationTableProps>(
  props: P,
): Omit<P, keyof OrganisationTableProps> {
  const {
    organisation: _organisation,
    hierarchy: _hierarchy,
    defaultHierarchy: _defaultHierarchy,
    onHierarchyChange: _onHierarchyChange,
    selected: _selected,
    defaultSelected: _defaultSelected,
    onSelectedChange: _onSelectedChange,
    highlight: _highlight,
    onHighlightClear: _onHighlightClear,
    compareWith: _compareWith,
    locale: _locale,
    messages: _messages,
    ...rest
  } = props;
  return rest;
}
