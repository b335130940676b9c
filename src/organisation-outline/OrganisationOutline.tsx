import {
  forwardRef,
  useMemo,
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  type ReactNode,
} from 'react';
import { HighlightNote } from '../chart/HighlightNote';
import { messagesFor } from '../messages/messagesFor';
import { organisationWords, type OrganisationMessages } from '../messages/organisationWords';
import { FictionalMark } from '../ui/FictionalMark';
import { Toolbar } from '../ui/Toolbar';
import { EmptyOrganisation } from '../organisation/EmptyOrganisation';
import { HierarchySwitch } from '../organisation/HierarchySwitch';
import { OrganisationComparisonNote } from '../organisation/OrganisationComparisonNote';
import { withoutOwnProps, type OrganisationOutlineProps } from './OrganisationOutlineProps';
import { OutlineList } from './OutlineList';
import { useOutline } from './useOutline';

/** Children are shown in the toolbar. */
type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof OrganisationOutlineProps>;

/**
 * An organisation as nested lists, with buttons that open what is under a unit: for narrow screens, touch
 * and screen readers. Units with the same name are told apart by their parent.
 *
 * @example
 * <OrganisationOutline organisation={organisation} selected={id} onSelectedChange={setId} />
 */
export const OrganisationOutline = forwardRef<HTMLElement, OrganisationOutlineProps & RootProps>(
  function OrganisationOutline(props, ref) {
    // The key gives another organisation a tree of its own, so that no opened units carry over.
    return <Outline key={props.organisation.id} outline={props} rootRef={ref} />;
  },
);

function Outline({
  outline,
  rootRef,
}: {
  outline: OrganisationOutlineProps & RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}): ReactNode {
  const { organisation, locale, messages: own, className } = outline;
  const messages = useMemo(() => messagesFor(locale, own, organisationWords), [locale, own]);
  return (
    <section
      aria-label={messages.organisation.outline.name(organisation.title)}
      {...withoutOwnProps(outline)}
      ref={rootRef}
      className={['maltrad maltrad-organisation-outline', className].filter(Boolean).join(' ')}
      lang={messages.locale}
    >
      {organisation.units.length === 0 ? (
        <EmptyOrganisation messages={messages} />
      ) : (
        <Content outline={outline} messages={messages}>
          {outline.children}
        </Content>
      )}
    </section>
  );
}

function Content(props: {
  outline: OrganisationOutlineProps;
  messages: OrganisationMessages;
  children: ReactNode;
}): ReactNode {
  const { messages, children } = props;
  const { organisation, highlight, onHighlightClear, compareWith } = props.outline;
  const shown = useOutline(props.outline, messages);
  const { outline: words } = messages.organisation;
  return (
    <>
      <Toolbar>
        {organisation.fictional && <FictionalMark messages={messages} />}
        <HierarchySwitch
          {...shown.choice}
          onChange={shown.choice.setHierarchy}
          messages={messages}
        />
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
        {children}
        <OrganisationComparisonNote
          comparison={shown.comparison}
          before={compareWith}
          messages={messages}
        />
        <HighlightNote
          highlight={highlight}
          highlighted={shown.highlighted}
          onClear={onHighlightClear}
          messages={messages.chart}
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
