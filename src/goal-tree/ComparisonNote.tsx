import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';
import type { FollowUp } from '../model/follow-up/followUp';
import type { FollowUpComparison } from '../status/compare/compareFollowUps';
import { comparisonSummary } from '../status/compare/comparisonSummary';

/** How many have improved, worsened, been assessed or lost their assessment; said when it changes. */
export function ComparisonNote(props: {
  comparison: FollowUpComparison | undefined;
  before: FollowUp | undefined;
  messages: Messages;
}): ReactNode {
  const { comparison, before, messages } = props;
  if (!comparison || !before) return null;
  return (
    <output className="maltrad-toolbar-group maltrad-comparison-note">
      <span>
        <strong>{messages.card.comparedWith(before.title)}</strong>{' '}
        {comparisonSummary(comparison)[messages.locale]}
      </span>
    </output>
  );
}
