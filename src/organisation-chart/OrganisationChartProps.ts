import type { ViewportProps } from '../chart/useChartView';
import {
  ORGANISATION_VIEW_PROPS,
  type OrganisationViewProps,
} from '../organisation/organisationViewProps';
import type { TreeStateProps } from '../tree/useTreeState';
import type { OwnProps, RootProps } from '../view/defineView';

/** Own props of `OrganisationChart`; all other props and `ref` go to its root element. */
export interface OrganisationChartProps
  extends
    OrganisationViewProps,
    Pick<TreeStateProps, 'expanded' | 'defaultExpanded' | 'onExpandedChange'>,
    ViewportProps,
    RootProps<'div'> {
  /**
   * Where the first unit is: at the top or on the left.
   * @default "top"
   */
  rootAt?: 'top' | 'left' | undefined;
}

/** The names of those props. */
export const ORGANISATION_CHART_PROPS: OwnProps<OrganisationChartProps> = {
  ...ORGANISATION_VIEW_PROPS,
  rootAt: true,
  expanded: true,
  defaultExpanded: true,
  onExpandedChange: true,
  viewport: true,
  defaultViewport: true,
  onViewportChange: true,
};
