import { HighlightNote } from '../chart/HighlightNote';
import { useHighlighted } from '../chart/useHighlighted';
import { EmptyOrganisation } from '../organisation/EmptyOrganisation';
import { HierarchySwitch } from '../organisation/HierarchySwitch';
import { OrganisationComparisonNote } from '../organisation/OrganisationComparisonNote';
import {
  ORGANISATION_VIEW_PROPS,
  type OrganisationViewProps,
} from '../organisation/organisationViewProps';
import { organisationWords } from '../organisation/organisationWords';
import { ShownOrganisationContext } from '../view/useShownOrganisation';
import { useControlledState } from '../state/useControlledState';
import { CopyButton } from '../ui/CopyButton';
import { FictionalMark } from '../ui/FictionalMark';
import { Toolbar } from '../ui/Toolbar';
import { defineView, type RootProps } from '../view/defineView';
import { useMessages } from '../view/useMessages';
import { UnitRows } from './UnitRows';
import type { UnitTable } from './unitTable';
import { unitTableText } from './unitTableText';
import { useUnitTable } from './useUnitTable';
import { type ReactNode, useMemo } from 'react';

/** Own props of `OrganisationTable`; all other props and `ref` go to its root element. */
export interface OrganisationTableProps extends OrganisationViewProps, RootProps<'section'> {}

/**
 * An organisation as a table with one row per unit, in the order of the organisation: its kind and what
 * it belongs to and, where known, its posts, budget, owners and period of validity. For reading on paper,
 * for spreadsheets, and for comparing figures. Names of persons are left out when the table is copied.
 *
 * @example
 * <OrganisationTable organisation={organisation} selected={id} onSelectedChange={setId} />
 */
export const OrganisationTable = defineView<OrganisationTableProps, 'section'>(
  { tag: 'section', className: 'maltrad-organisation-table', own: ORGANISATION_VIEW_PROPS },
  function OrganisationTable({ root, ...table }) {
    const messages = useMessages(organisationWords);
    const { title, units } = table.organisation;
    const [selected, setSelected] = useControlledState(
      'selected',
      table.selected,
      table.defaultSelected ?? null,
      table.onSelectedChange,
    );
    return (
      <section aria-label={messages.organisation.table.name(title)} {...root}>
        {units.length === 0 ? (
          <EmptyOrganisation />
        ) : (
          <Content {...table} selected={selected} onSelectedChange={setSelected} />
        )}
      </section>
    );
  },
);

function Content(
  props: OrganisationTableProps & {
    selected: string | null;
    onSelectedChange: (id: string | null) => void;
  },
): ReactNode {
  const { organisation, highlight, onHighlightClear, compareWith, children } = props;
  const { choice, tree, table, comparison } = useUnitTable(props);
  const highlighted = useHighlighted(tree, highlight);
  return (
    <>
      <Toolbar>
        {organisation.fictional && <FictionalMark />}
        <HierarchySwitch {...choice} onChange={choice.setHierarchy} />
        <CopyTable table={table} />
        <ShownOrganisationContext.Provider value={organisation}>
          {children}
        </ShownOrganisationContext.Provider>
        <OrganisationComparisonNote comparison={comparison} before={compareWith} />
        <HighlightNote highlight={highlight} highlighted={highlighted} onClear={onHighlightClear} />
      </Toolbar>
      <UnitRows
        table={table}
        caption={organisation.title}
        selected={props.selected}
        onSelect={props.onSelectedChange}
        highlighted={highlighted}
      />
    </>
  );
}

function CopyTable({ table }: { table: UnitTable }): ReactNode {
  const messages = useMessages(organisationWords);
  const text = useMemo(() => unitTableText(table, messages), [table, messages]);
  return <CopyButton text={text} label={messages.organisation.table.copy} />;
}
