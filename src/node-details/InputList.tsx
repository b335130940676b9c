import { type Phrase, phraseText } from '../messages/phrase';
import type { ReactNode } from 'react';
import type { ExplainedInput } from '../status/explain/explanation';
import { StatusIcon } from '../ui/StatusMark';
import { useMessages } from '../view/useMessages';
import { type NodeDetailsMessages, nodeDetailsWords } from './nodeDetailsWords';

/** The inputs of a status, each with its figure and its own status, and a link to it. */
export function InputList(props: {
  inputs: readonly ExplainedInput[];
  onNodeIdChange: ((id: string) => void) | undefined;
}): ReactNode {
  const { inputs, onNodeIdChange } = props;
  const messages = useMessages(nodeDetailsWords);
  return (
    <ul className="maltrad-inputs">
      {inputs.map((input, place) => (
        <li key={`${place} ${input.nodeId}`} data-status={input.look}>
          <StatusIcon look={input.look} />
          {onNodeIdChange ? (
            <button
              type="button"
              className="maltrad-link"
              onClick={() => onNodeIdChange(input.nodeId)}
            >
              {input.label}
            </button>
          ) : (
            <span>{input.label}</span>
          )}
          <span className="maltrad-input-facts">{factsOf(input, messages)}</span>
        </li>
      ))}
    </ul>
  );
}

function factsOf(
  { shown, status, weight, uncounted }: ExplainedInput,
  messages: NodeDetailsMessages,
): string {
  const say = (one: Phrase | undefined) => one && phraseText(one, messages);
  const weighs = weight === undefined ? undefined : `× ${weight}`;
  return [say(status), say(shown), weighs, say(uncounted)].filter(Boolean).join(' · ');
}
