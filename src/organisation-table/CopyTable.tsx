import { useMemo, type ReactNode } from 'react';
import type { OrganisationMessages } from '../messages/organisationWords';
import { CopyButton } from '../ui/CopyButton';
import type { UnitTable } from './unitTable';
import { unitTableText } from './unitTableText';

/** A button that copies the table for a spreadsheet. */
export function CopyTable(props: { table: UnitTable; messages: OrganisationMessages }): ReactNode {
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
