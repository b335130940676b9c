import type { Highlight } from '../chart/highlight';
import type { ViewportProps } from '../chart/useChartView';
import type { Hierarchy } from '../model/organisation/hierarchy';
import type { Organisation } from '../model/organisation/organisation';
import type { TreeStateProps } from '../tree/useTreeState';
import {
  LANGUAGE_PROPS,
  type OwnProps,
  type ToolbarProps,
  type RootProps,
} from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';

/** Own props of `OrganisationChart`; all other props and `ref` go to its root element. */
export interface OrganisationChartProps
  extends
    Pick<TreeStateProps, 'expanded' | 'defaultExpanded' | 'onExpandedChange'>,
    Pick<TreeStateProps, 'selected' | 'defaultSelected' | 'onSelectedChange'>,
    ViewportProps,
    RootProps<'div'>,
    LanguageProps,
    ToolbarProps {
  /** The organisation to show; `parseOrganisation` makes one from unknown data. */
  organisation: Organisation;
  /**
   * How units are placed: by who directs them ("orders"), who manages them ("manages") or who owns them
   * ("owns").
   */
  hierarchy?: Hierarchy | undefined;
  /** The initial hierarchy, when the host does not control it. @default the first that there are relations for */
  defaultHierarchy?: Hierarchy | undefined;
  /**
   * Called when the reader chooses another hierarchy; there is a choice only when the organisation has
   * several.
   */
  onHierarchyChange?: ((hierarchy: Hierarchy) => void) | undefined;
  /** Units that stand out while the others are faded, such as those of one goal: `unitsOfGoal`. @default none */
  highlight?: Highlight | undefined;
  /** Called when the reader ends the highlight; without it there is no button for that. */
  onHighlightClear?: (() => void) | undefined;
  /**
   * An earlier organisation, such as that of another day from `organisationAt`: the cards show which
   * units are new, moved, renamed or gone since then.
   * @default none
   */
  compareWith?: Organisation | undefined;
  /**
   * Where the first unit is: at the top or on the left.
   * @default "top"
   */
  rootAt?: 'top' | 'left' | undefined;
}

/** The names of those props. */
export const ORGANISATION_CHART_PROPS: OwnProps<OrganisationChartProps> = {
  ...LANGUAGE_PROPS,
  organisation: true,
  hierarchy: true,
  defaultHierarchy: true,
  onHierarchyChange: true,
  highlight: true,
  onHighlightClear: true,
  compareWith: true,
  rootAt: true,
  expanded: true,
  defaultExpanded: true,
  onExpandedChange: true,
  selected: true,
  defaultSelected: true,
  onSelectedChange: true,
  viewport: true,
  defaultViewport: true,
  onViewportChange: true,
  children: true,
};
