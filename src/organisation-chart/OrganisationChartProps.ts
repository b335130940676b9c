import type { Highlight } from '../chart/highlight';
import type { ViewportProps } from '../chart/useChartView';
import type { Locale, MessageOverrides } from '../messages/messagesFor';
import type { Hierarchy } from '../model/organisation/hierarchy';
import type { Organisation } from '../model/organisation/organisation';
import type { TreeStateProps } from '../tree/useTreeState';

/** Own props of `OrganisationChart`; all other props and `ref` go to its root element. */
export interface OrganisationChartProps
  extends
    Pick<TreeStateProps, 'expanded' | 'defaultExpanded' | 'onExpandedChange'>,
    Pick<TreeStateProps, 'selected' | 'defaultSelected' | 'onSelectedChange'>,
    ViewportProps {
  /** The organisation to show; `parseOrganisation` makes one from unknown data. */
  organisation: Organisation;
  /**
   * How units are placed: by who directs them ("orders"), who manages them ("manages") or who owns them
   * ("owns").
   */
  hierarchy?: Hierarchy | undefined;
  /** @default the first that the organisation has relations for */
  defaultHierarchy?: Hierarchy | undefined;
  /**
   * Called when the reader chooses another hierarchy; there is a choice only when the organisation has
   * several.
   */
  onHierarchyChange?: ((hierarchy: Hierarchy) => void) | undefined;
  /** Units that stand out while the others are faded, such as those of one goal: `unitsOfGoal`. */
  highlight?: Highlight | undefined;
  /** Called when the reader ends the highlight; without it there is no button for that. */
  onHighlightClear?: (() => void) | undefined;
  /**
   * An earlier organisation, such as that of another day from `organisationAt`: the cards show which
   * units are new, moved, renamed or gone since then.
   */
  compareWith?: Organisation | undefined;
  /**
   * Where the first unit is: at the top or on the left.
   * @default "top"
   */
  rootAt?: 'top' | 'left' | undefined;
  /** Language of the interface; the organisation's own words stay as they are. @default "sv" */
  locale?: Locale | undefined;
  /** Texts that replace the built-in ones, group by group. */
  messages?: MessageOverrides | undefined;
}

/** The props that are passed on to the root element. */
export function withoutOwnProps<P extends OrganisationChartProps>(
  props: P,
): Omit<P, keyof OrganisationChartProps> {
  const {
    organisation: _organisation,
    hierarchy: _hierarchy,
    defaultHierarchy: _defaultHierarchy,
    onHierarchyChange: _onHierarchyChange,
    highlight: _highlight,
    onHighlightClear: _onHighlightClear,
    compareWith: _compareWith,
    rootAt: _rootAt,
    locale: _locale,
    messages: _messages,
    expanded: _expanded,
    defaultExpanded: _defaultExpanded,
    onExpandedChange: _onExpandedChange,
    selected: _selected,
    defaultSelected: _defaultSelected,
    onSelectedChange: _onSelectedChange,
    viewport: _viewport,
    defaultViewport: _defaultViewport,
    onViewportChange: _onViewportChange,
    ...rest
  } = props;
  return rest;
}
