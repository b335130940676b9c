import type { Highlight } from '../chart/highlight';
import type { Organisation } from '../model/organisation/organisation';
import type { TreeStateProps } from '../tree/useTreeState';
import { LANGUAGE_PROPS, type OwnProps, type ToolbarProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import type { HierarchyProps } from './useHierarchy';

/** Props that all views of a whole organisation have. */
export interface OrganisationViewProps
  extends
    HierarchyProps,
    Pick<TreeStateProps, 'selected' | 'defaultSelected' | 'onSelectedChange'>,
    LanguageProps,
    ToolbarProps {
  /** Units that stand out while the others are faded, such as those of one goal: `unitsOfGoal`. @default none */
  highlight?: Highlight | undefined;
  /** Called when the reader ends the highlight; without it there is no button for that. */
  onHighlightClear?: (() => void) | undefined;
  /**
   * An earlier organisation, such as that of another day from `organisationAt`: the view shows which units are
   * new, moved, renamed or gone since then.
   * @default none
   */
  compareWith?: Organisation | undefined;
}

/** The names of those props. */
export const ORGANISATION_VIEW_PROPS: OwnProps<OrganisationViewProps> = {
  ...LANGUAGE_PROPS,
  organisation: true,
  hierarchy: true,
  defaultHierarchy: true,
  onHierarchyChange: true,
  selected: true,
  defaultSelected: true,
  onSelectedChange: true,
  highlight: true,
  onHighlightClear: true,
  compareWith: true,
  children: true,
};
