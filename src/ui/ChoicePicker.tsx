import { useMessages } from '../view/useMessages';
import { panelWords } from './generalWords';
import { Select } from './Select';
import type { Choice, ComparedChoice } from './useComparedChoice';
import type { ReactNode } from 'react';

/**
 * One select for what is shown and one for what it is compared with; with a single choice, just its
 * title.
 */
export function ChoicePicker(props: {
  choices: readonly Choice[];
  choice: ComparedChoice;
  /** Name of the first select: what it chooses. */
  label: string;
}): ReactNode {
  const { choices, choice, label } = props;
  const { panels } = useMessages(panelWords);
  const { chosen, others, compared, choose, compare } = choice;
  if (!chosen) return null;
  if (others.length === 0) {
    return (
      <p className="maltrad-choice-field maltrad-choice-sole">
        <span className="maltrad-choice-label">{label}</span> <span>{chosen.title}</span>
      </p>
    );
  }
  return (
    <>
      <ChoiceSelect
        label={label}
        choices={choices}
        value={chosen.id}
        onChange={(id) => id !== null && choose(id)}
      />
      <ChoiceSelect
        label={panels.compareWith}
        choices={others}
        value={compared?.id ?? null}
        none={panels.noComparison}
        onChange={compare}
      />
    </>
  );
}

function ChoiceSelect(props: {
  label: string;
  choices: readonly Choice[];
  value: string | null;
  /** Word for the empty choice, which comes first; without it something is always chosen. */
  none?: string;
  onChange: (id: string | null) => void;
}): ReactNode {
  const { label, choices, value, none, onChange } = props;
  return (
    <label className="maltrad-choice-field" data-unused={value === null || undefined}>
      <span className="maltrad-choice-label">{label}</span>
      <Select
        value={value ?? ''}
        onChange={(chosen) => onChange(choices.find(({ id }) => id === chosen)?.id ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ id, title }, place) => (
          <option key={`${place} ${id}`} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </label>
  );
}
