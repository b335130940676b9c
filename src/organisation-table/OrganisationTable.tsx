import { forwardRef, useMemo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import type { Highlight } from '../chart/highlight';
import { HighlightNote } from '../chart/HighlightNote';
import { useHighlighted } from '../chart/useHighlighted';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import { organisationWords, type OrganisationMessages } from '../messages/organisationWords';
import { organisationTree } from '../model/organisationTree';
import { CopyButton } from '../theme/CopyButton';
import { FictionalMark } from '../theme/FictionalMark';
import { useControlledState } from '../tree/useControlledState';
import type { TreeStateProps } from '../tree/useTreeState';
import { EmptyOrganisation } from '../organisation/EmptyOrganisation';
import { HierarchySwitch } from '../organisation/HierarchySwitch';
import { UnitRows } from './UnitRows';
import { unitTable, type UnitTable } from './unitTable';
import { unitTableText } from './unitTableText';
import { useHierarchy, type HierarchyProps } from '../organisation/useHierarchy';

/** Own props of `OrganisationTable`; all other props and `ref` go to its root element. */
export interface OrganisationTableProps
  extends
    HierarchyProps,
    Pick<TreeStateProps, 'selected' | 'defaultSelected' | 'onSelectedChange'> {
  /** Units that stand out while the others fade, such as those of one goal: `unitsOfGoal`. */
  highlight?: Highlight | undefined;
  /** Language of the interface; the organisation's own words stay as they are. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

/** Children are shown in the toolbar. */
type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof OrganisationTableProps>;

/**
 * An organisation as a table, a row for each unit in the order of the organisation: what it is and what
 * it belongs to, and where that is known its budget, who owns it and when it is valid. For reading on
 * paper, for spreadsheets, and for whoever compares figures.
 *
 * @example
 * <OrganisationTable organisation={organisation} selected={id} onSelectedChange={setId} />
 */
export const OrganisationTable = forwardRef<HTMLElement, OrganisationTableProps & RootProps>(
  function OrganisationTable(props, ref) {
    const { organisation, locale, messages: own, highlight, ...others } = props;
    const { selected, defaultSelected, onSelectedChange, className, ...placed } = others;
    const { hierarchy: _h, defaultHierarchy: _d, onHierarchyChange: _o, ...rest } = placed;
    const messages = useMemo(() => messagesFor(locale, own, organisationWords), [locale, own]);
    const [shown, setShown] = useControlledState(
      selected,
      defaultSelected ?? null,
      onSelectedChange,
    );
    return (
      <section
        aria-label={messages.organisation.table.name(organisation.title)}
        {...rest}
        ref={ref}
        className={['maltrad maltrad-organisation-table', className].filter(Boolean).join(' ')}
        lang={messages.locale}
      >
        {organisation.units.length === 0 ? (
          <EmptyOrganisation messages={messages} />
        ) : (
          <Content
            placing={props}
            highlight={highlight}
            selected={shown}
            onSelect={setShown}
            messages={messages}
          >
            {props.children}
          </Content>
        )}
      </section>
    );
  },
);

function Content(props: {
  placing: HierarchyProps;
  highlight: Highlight | undefined;
  selected: string | null;
  onSelect: (id: string | null) => void;
  messages: OrganisationMessages;
  children: ReactNode;
}): ReactNode {
  const { highlight, messages, children } = props;
  const { organisation } = props.placing;
  const { hierarchy, hierarchies, setHierarchy } = useHierarchy(props.placing);
  const tree = useMemo(() => organisationTree(organisation, hierarchy), [organisation, hierarchy]);
  const table = useMemo(
    () => unitTable(organisation, tree, messages),
    [organisation, tree, messages],
  );
  const highlighted = useHighlighted(tree, highlight);
  return (
    <>
      <div className="maltrad-toolbar">
        {organisation.fictional && <FictionalMark messages={messages} />}
        <HierarchySwitch
          hierarchy={hierarchy}
          hierarchies={hierarchies}
          onChange={setHierarchy}
          messages={messages}
        />
        <CopyTable table={table} messages={messages} />
        {children}
        <HighlightNote highlight={highlight} highlighted={highlighted} messages={messages.chart} />
      </div>
      <UnitRows
        table={table}
        caption={organisation.title}
        selected={props.selected}
        onSelect={props.onSelect}
        highlighted={highlighted}
        messages={messages}
      />
    </>
  );
}

function CopyTable(props: { table: UnitTable; messages: OrganisationMessages }): ReactNode {
  const { table, messages } = props;
  const text = useMemo(() => unitTableText(table, messages), [table, messages]);
  const words = useMemo(
    () => ({
      ...messages,
      issues: { ...messages.issues, copy: messages.organisation.table.copy },
    }),
    [messages],
  );
  return <CopyButton text={text} messages={words} />;
}
