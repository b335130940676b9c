import type { OrganisationMessages } from '../messages/organisationWords';
import type { ChangeContent } from '../organisation/changeContent';
import type { UnitCell, UnitColumn } from './unitColumn';

/** What has become of the units, and since when. */
export interface UnitChanges {
  readonly changeOf: (id: string) => ChangeContent | undefined;
  /** The day, or the title, of what is compared with. */
  readonly since: string;
}

/** What has become of each unit since an earlier organisation; none where nothing is compared. */
export function changeColumns(
  changes: UnitChanges | undefined,
  { organisation }: OrganisationMessages,
): UnitColumn[] {
  if (!changes) return [];
  return [
    {
      id: 'comparison',
      head: organisation.table.changedSince(changes.since),
      cellOf: ({ data }) => changeCell(changes.changeOf(data.unit.id)),
    },
  ];
}

function changeCell(change: ChangeContent | undefined): UnitCell {
  if (!change) return { text: '', value: null };
  const { marks } = change;
  const texts = marks.map(({ text, was }) => (was === undefined ? text : `${text} (${was})`));
  return { text: texts.join('; '), marks };
}
