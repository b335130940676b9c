import { HighlightNote } from '../chart/HighlightNote';
import { useHighlighted } from '../chart/useHighlighted';
import { messagesFor } from '../messages/messagesFor';
import { type OrganisationMessages, organisationWords } from '../messages/organisationWords';
import { EmptyOrganisation } from '../organisation/EmptyOrganisation';
import { HierarchySwitch } from '../organisation/HierarchySwitch';
import { OrganisationComparisonNote } from '../organisation/OrganisationComparisonNote';
import { useControlledState } from '../state/useControlledState';
import { CopyButton } from '../ui/CopyButton';
import { FictionalMark } from '../ui/FictionalMark';
import { Toolbar } from '../ui/Toolbar';
import { type OrganisationTableProps, withoutOwnProps } from './OrganisationTableProps';
import { UnitRows } from './UnitRows';
import type { UnitTable } from './unitTable';
import { unitTableText } from './unitTableText';
import { useUnitTable } from './useUnitTable';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useMemo } from 'react';

/** Children are shown in the toolbar. */
type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof OrganisationTableProps>;

/**
 * An organisation as a table with one row per unit, in the order of the organisation: its kind and what
 * it belongs to and, where known, its posts, budget, owners and period of validity. For reading on paper,
 * for spreadsheets, and for comparing figures. Names of persons are left out when the table is copied.
 *
 * @example
 * <OrganisationTable organisation={organisation} selected={id} onSelectedChange={setId} />
 */
export const OrganisationTable = forwardRef<HTMLElement, OrganisationTableProps & RootProps>(
  function OrganisationTable(props, ref) {
    const { organisation, locale, messages: own, className } = props;
    const messages = useMemo(() => messagesFor(locale, own, organisationWords), [locale, own]);
    const [selected, setSelected] = useControlledState(
      'selected',
      props.selected,
      props.defaultSelected ?? null,
      props.onSelectedChange,
    );
    return (
      <section
        aria-label={messages.organisation.table.name(organisation.title)}
        {...withoutOwnProps(props)}
        ref={ref}
        className={['maltrad maltrad-organisation-table', className].filter(Boolean).join(' ')}
        lang={messages.locale}
      >
        {organisation.units.length === 0 ? (
          <EmptyOrganisation messages={messages} />
        ) : (
          <Content table={props} selected={selected} onSelect={setSelected} messages={messages}>
            {props.children}
          </Content>
        )}
      </section>
    );
  },
);

function Content(props: {
  table: OrganisationTableProps;
  selected: string | null;
  onSelect: (id: string | null) => void;
  messages: OrganisationMessages;
  children: ReactNode;
}): ReactNode {
  const { messages, children } = props;
  const { organisation, highlight, onHighlightClear, compareWith } = props.table;
  const { choice, tree, table, comparison } = useUnitTable(props.table, messages);
  const highlighted = useHighlighted(tree, highlight);
  return (
    <>
      <Toolbar>
        {organisation.fictional && <FictionalMark messages={messages} />}
        <HierarchySwitch {...choice} onChange={choice.setHierarchy} messages={messages} />
        <CopyTable table={table} messages={messages} />
        {children}
        <OrganisationComparisonNote
          comparison={comparison}
          before={compareWith}
          messages={messages}
        />
        <HighlightNote
          highlight={highlight}
          highlighted={highlighted}
          onClear={onHighlightClear}
          messages={messages.chart}
        />
      </Toolbar>
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
