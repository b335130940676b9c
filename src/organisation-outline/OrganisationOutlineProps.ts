import type { Highlight } from '../chart/highlight';
import type { Organisation } from '../model/organisation/organisation';
import type { TreeStateProps } from '../tree/useTreeState';
import type { HierarchyProps } from '../organisation/useHierarchy';
import {
  LANGUAGE_PROPS,
  type OwnProps,
  type ToolbarProps,
  type RootProps,
} from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';

/** Own props of `OrganisationOutline`; all other props and `ref` go to its root element. */
export interface OrganisationOutlineProps
  extends
    HierarchyProps,
    Pick<TreeStateProps, 'expanded' | 'defaultExpanded' | 'onExpandedChange'>,
    Pick<TreeStateProps, 'selected' | 'defaultSelected' | 'onSelectedChange'>,
    RootProps<'section'>,
    LanguageProps,
    ToolbarProps {
  /** Units that stand out while the others are faded, such as those of one goal: `unitsOfGoal`. @default none */
  highlight?: Highlight | undefined;
  /** Called when the reader ends the highlight; without it there is no button for that. */
  onHighlightClear?: (() => void) | undefined;
  /**
   * An earlier organisation, such as that of another day from `organisationAt`: the rows show which units
   * are new, moved, renamed or gone since then.
   * @default none
   */
  compareWith?: Organisation | undefined;
}

/** The names of those props. */
export const ORGANISATION_OUTLINE_PROPS: OwnProps<OrganisationOutlineProps> = {
  ...LANGUAGE_PROPS,
  organisation: true,
  hierarchy: true,
  defaultHierarchy: true,
  onHierarchyChange: true,
  expanded: true,
  defaultExpanded: true,
  onExpandedChange: true,
  selected: true,
  defaultSelected: true,
  onSelectedChange: true,
  highlight: true,
  onHighlightClear: true,
  compareWith: true,
  children: true,
};
