import type { ReactNode } from 'react';
import { ChoiceSelect } from './ChoiceSelect';
import type { Choice, ComparedChoice } from './useComparedChoice';

/** A select for what is shown and one for what it is compared with; with one choice only its title. */
export function ChoicePicker(props: {
  choices: readonly Choice[];
  choice: ComparedChoice;
  /** What is chosen. */
  label: string;
  words: { readonly compareWith: string; readonly noComparison: string };
}): ReactNode {
  const { choices, choice, label, words } = props;
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
        label={words.compareWith}
        choices={others}
        value={compared?.id ?? null}
        none={words.noComparison}
        onChange={compare}
      />
    </>
  );
}
