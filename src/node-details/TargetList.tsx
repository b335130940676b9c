import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';
import type { Target } from '../model/measure/target';

/** Targets in the words of the decision, each with its period. */
export function TargetList(props: { targets: readonly Target[]; messages: Messages }): ReactNode {
  const format = new Intl.NumberFormat(props.messages.locale);
  return (
    <ul className="maltrad-details-list">
      {props.targets.map((target) => (
        <li key={JSON.stringify(target)}>{targetText(target, format)}</li>
      ))}
    </ul>
  );
}

function targetText(target: Target, format: Intl.NumberFormat): string {
  const numbers = [target.value, target.low, target.high].filter((value) => value !== undefined);
  const words = target.text ?? numbers.map((value) => format.format(value)).join('–');
  return [words, target.period ?? target.dueDate].filter(Boolean).join(', ');
}
