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
  /** The organisation to show; `parseOrganisation` makes one of unknown data. */
  organisation: Organisation;
  /** By what units are placed: who orders ("orders"), who manages ("manages") or who owns ("owns"). */
  hierarchy?: Hierarchy | undefined;
  /** @default the first that the organisation says something of */
  defaultHierarchy?: Hierarchy | undefined;
  /** Called when the reader chooses another; there is a choice where the organisation has several. */
  onHierarchyChange?: ((hierarchy: Hierarchy) => void) | undefined;
  /** Units that stand out while the others fade, such as those of one goal: `unitsOfGoal`. */
  highlight?: Highlight | undefined;
  /** Called when the reader lets all stand out again; without it there is no button for that. */
  onHighlightClear?: (() => void) | undefined;
  /**
   * An earlier organisation, such as that of another day by `organisationAt`: what is new, moved, renamed
   * or gone since then is said on the cards.
   */
  compareWith?: Organisation | undefined;
  /**
   * Where the first unit stands: at the top, or to the left.
   * @default "top"
   */
  rootAt?: 'top' | 'left' | undefined;
  /** Language of the interface; the organisation's own words stay as they are. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

/** What is left of the props for the root element. */
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
