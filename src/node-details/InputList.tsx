import type { ReactNode } from 'react';
import type { ExplainedInput } from '../status/explain/explanation';
import type { Text } from '../text/text';
import { StatusIcon } from '../ui/StatusMark';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';

/** The inputs of a status, each with its figure and its own status, and a link to it. */
export function InputList(props: {
  inputs: readonly ExplainedInput[];
  onNodeIdChange: ((id: string) => void) | undefined;
}): ReactNode {
  const { inputs, onNodeIdChange } = props;
  const { locale } = useMessages(nodeDetailsWords);
  return (
    <ul className="maltrad-inputs">
      {inputs.map((input) => (
        <li key={input.nodeId} data-status={input.look}>
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
          <span className="maltrad-input-facts">{factsOf(input, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function factsOf({ shown, status, weight, uncounted }: ExplainedInput, locale: keyof Text): string {
  const weighs = weight === undefined ? undefined : `× ${weight}`;
  return [status[locale], shown?.[locale], weighs, uncounted?.[locale]].filter(Boolean).join(' · ');
}
