import { HighlightNote } from '../chart/HighlightNote';
import { FictionalMark } from '../ui/FictionalMark';
import { Toolbar } from '../ui/Toolbar';
import { EmptyOrganisation } from '../organisation/EmptyOrganisation';
import { HierarchySwitch } from '../organisation/HierarchySwitch';
import { OrganisationComparisonNote } from '../organisation/OrganisationComparisonNote';
import { ORGANISATION_VIEW_PROPS } from '../organisation/organisationViewProps';
import { organisationWords } from '../organisation/organisationWords';
import { ShownOrganisationContext } from '../view/useShownOrganisation';
import { defineView, type OwnProps } from '../view/defineView';
import { useMessages } from '../view/useMessages';
import { OutlineList } from './OutlineList';
import { useOutline, type OrganisationOutlineProps } from './useOutline';
import type { ReactNode } from 'react';

const OWN_PROPS: OwnProps<OrganisationOutlineProps> = {
  ...ORGANISATION_VIEW_PROPS,
  expanded: true,
  defaultExpanded: true,
  onExpandedChange: true,
};

/**
 * An organisation as nested lists, with buttons that open what is under a unit: for narrow screens, touch
 * and screen readers. Units with the same name are told apart by their parent.
 *
 * @example
 * <OrganisationOutline organisation={organisation} selected={id} onSelectedChange={setId} />
 */
export const OrganisationOutline = defineView<OrganisationOutlineProps, 'section'>(
  { tag: 'section', className: 'maltrad-organisation-outline', own: OWN_PROPS },
  function OrganisationOutline({ root, ...outline }) {
    const messages = useMessages(organisationWords);
    const { id, title, units } = outline.organisation;
    return (
      <section aria-label={messages.organisation.outline.name(title)} {...root}>
        {units.length === 0 ? (
          <EmptyOrganisation />
        ) : (
          // The key gives another organisation a tree of its own, so that no opened units carry over.
          <Content key={id} {...outline} />
        )}
      </section>
    );
  },
);

function Content(props: OrganisationOutlineProps): ReactNode {
  const { organisation, highlight, onHighlightClear, compareWith, children } = props;
  const shown = useOutline(props);
  const { outline: words } = useMessages(organisationWords).organisation;
  return (
    <>
      <Toolbar>
        {organisation.fictional && <FictionalMark />}
        <HierarchySwitch {...shown.choice} onChange={shown.choice.setHierarchy} />
        {shown.hasBranches && (
          <div className="maltrad-toolbar-group">
            <button type="button" className="maltrad-button" onClick={shown.openAll}>
              {words.openAll}
            </button>
            <button type="button" className="maltrad-button" onClick={shown.closeAll}>
              {words.closeAll}
            </button>
          </div>
        )}
        <ShownOrganisationContext.Provider value={organisation}>
          {children}
        </ShownOrganisationContext.Provider>
        <OrganisationComparisonNote comparison={shown.comparison} before={compareWith} />
        <HighlightNote
          highlight={highlight}
          highlighted={shown.highlighted}
          onClear={onHighlightClear}
        />
      </Toolbar>
      <div
        className="maltrad-outline"
        data-large={shown.isLarge || undefined}
        data-compared={shown.comparison !== undefined || undefined}
        data-budget={organisation.budget !== undefined || undefined}
      >
        <OutlineList entries={shown.entries} view={shown.view} />
      </div>
    </>
  );
}
