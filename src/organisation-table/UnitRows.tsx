import { useRef, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
import { firstRows, rowParts } from './rowParts';
import { TableRow } from './TableRow';
import { useIsWider } from '../ui/useIsWider';
import { useGrowingCount } from '../organisation/useGrowingCount';
import type { UnitRowGroup, UnitTable } from './unitTable';

interface RowsProps {
  table: UnitTable;
  caption: string;
  selected: string | null;
  onSelect: (id: string | null) => void;
  /** Ids of the units that stand out; `undefined` when there is no highlight. */
  highlighted: ReadonlySet<string> | undefined;
}

/** The table itself, in a scroll container of its own when it is too wide. */
export function UnitRows(props: RowsProps): ReactNode {
  const { columns, groups } = props.table;
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const mounted = useGrowingCount(total);
  const { organisation } = useMessages(organisationWords);
  const isLarge = total > LARGE;
  const scroller = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(scroller);
  const parts = isLarge ? rowParts(groups) : groups;
  return (
    <div
      className="maltrad-units-scroller"
      data-large={isLarge || undefined}
      data-wider={isWider || undefined}
      ref={scroller}
    >
      <table className="maltrad-units" role={isLarge ? 'table' : undefined}>
        <caption className="maltrad-unseen">{props.caption}</caption>
        <colgroup>
          <col className="maltrad-units-name-column" />
          {columns.map(({ id }, place) => (
            <col key={`${place} ${id}`} data-column={kindOf(id)} />
          ))}
        </colgroup>
        <thead role={isLarge ? 'rowgroup' : undefined}>
          <tr role={isLarge ? 'row' : undefined}>
            <th
              scope="col"
              role={isLarge ? 'columnheader' : undefined}
              className="maltrad-units-name"
            >
              {organisation.table.unit}
            </th>
            {columns.map(({ id, head, isNumeric }, place) => (
              <th
                key={`${place} ${id}`}
                scope="col"
                role={isLarge ? 'columnheader' : undefined}
                data-numeric={isNumeric || undefined}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {firstRows(parts, mounted).map((group) => (
          <Group key={group.id} group={group} isLarge={isLarge} {...props} />
        ))}
      </table>
    </div>
  );
}

/** With more rows than this, only those near the screen are laid out. */
const LARGE = 1000;

/**
 * A group of rows. A large table gives up `display: table` for speed, and with it its semantics, so roles
 * restore them.
 */
function Group({
  group,
  isLarge,
  ...props
}: RowsProps & { group: UnitRowGroup; isLarge: boolean }): ReactNode {
  const { table, selected, highlighted, onSelect } = props;
  const { columns } = table;
  return (
    <tbody role={isLarge ? 'rowgroup' : undefined}>
      {group.heading !== undefined && (
        <tr role={isLarge ? 'row' : undefined} className="maltrad-units-group">
          <th
            scope="rowgroup"
            role={isLarge ? 'rowheader' : undefined}
            colSpan={columns.length + 1}
          >
            <span>{group.heading}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <TableRow
          key={row.id}
          row={row}
          columns={columns}
          isLarge={isLarge}
          isSelected={row.id === selected}
          emphasis={highlighted && (highlighted.has(row.id) ? 'highlighted' : 'faded')}
          onSelect={onSelect}
        />
      ))}
    </tbody>
  );
}

/** Columns of the same kind have the same width. */
function kindOf(id: string): string {
  return id.split(' ')[0] ?? id;
}
