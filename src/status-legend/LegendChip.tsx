import { joined, phrase, type Phrase, phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import { levelWords } from '../model/plan/levelName';
import type { StatusCount } from '../status/overview/statusCounts';
import { StatusIcon } from '../ui/StatusMark';
import { ToggleChip } from '../ui/ToggleChip';
import { useMessages } from '../view/useMessages';
import { statusLegendWords } from './statusLegendWords';

/**
 * The number of nodes of each level with a status, when there are several levels: "1 mål, 2 delmål och 10
 * indikatorer."
 */
export function levelsPhrase({ levels }: StatusCount): Phrase | undefined {
  if (levels.length < 2) return undefined;
  const counts = levels.map(({ level, count }) =>
    phrase('summary', 'levelCount', { count, level: levelWords(level) }),
  );
  return phrase('summary', 'levels', { levels: counts });
}

/**
 * A status as shape, word and count. When pressed, only nodes with this status, or another pressed one,
 * are shown.
 */
export function LegendChip(props: {
  status: StatusCount;
  isPressed: boolean;
  onToggle: () => void;
}): ReactNode {
  const { status, isPressed, onToggle } = props;
  const messages = useMessages(statusLegendWords);
  const { look, word, meaning, count } = status;
  const levels = levelsPhrase(status);
  return (
    <ToggleChip
      className="maltrad-legend-chip"
      look={look}
      icon={<StatusIcon look={look} />}
      word={phraseText(word, messages)}
      count={count}
      isPressed={isPressed}
      onToggle={onToggle}
      title={phraseText(levels ? joined([meaning, levels]) : meaning, messages)}
    />
  );
}
