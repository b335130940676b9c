import { useControlledState } from '../state/useControlledState';
import type { OwnProps } from '../view/defineView';

/** Something to choose, with its title. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Props of a choice and of what it is compared with, each either controlled by the host or not. */
export interface ComparedChoiceProps {
  selected?: string | undefined;
  defaultSelected?: string | undefined;
  onSelectedChange?: ((id: string) => void) | undefined;
  compared?: string | null | undefined;
  defaultCompared?: string | null | undefined;
  onComparedChange?: ((id: string | null) => void) | undefined;
}

/** The names of those props. */
export const COMPARED_CHOICE_PROPS: OwnProps<ComparedChoiceProps> = {
  selected: true,
  defaultSelected: true,
  onSelectedChange: true,
  compared: true,
  defaultCompared: true,
  onComparedChange: true,
};

/** The current choice, what it is compared with, and functions that change them. */
export interface ComparedChoice {
  readonly chosen: Choice | undefined;
  /** All choices except the chosen one. */
  readonly others: readonly Choice[];
  readonly compared: Choice | undefined;
  readonly choose: (id: string) => void;
  readonly compare: (id: string | null) => void;
}

/**
 * The chosen item, by default the first, and the one that it is compared with, which is never the same.
 *
 * @param idOf The choice that an id from the host refers to. @default the id itself
 */
export function useComparedChoice(
  choices: readonly Choice[],
  props: ComparedChoiceProps,
  idOf: (id: string) => string | undefined = (id) => id,
): ComparedChoice {
  const { selected, defaultSelected = '', compared: before, defaultCompared = null } = props;
  const [asked, setAsked] = useControlledState(
    'selected',
    selected,
    defaultSelected,
    props.onSelectedChange,
  );
  const [beside, compare] = useControlledState(
    'compared',
    before,
    defaultCompared,
    props.onComparedChange,
  );
  const other = beside === null ? undefined : idOf(beside);
  const wanted = idOf(asked);
  const chosen = choices.find(({ id }) => id === wanted) ?? choices[0];
  const others = choices.filter((one) => one !== chosen);
  const choose = (id: string) => {
    setAsked(id);
    if (id === other) compare(null);
  };
  return { chosen, others, compared: others.find(({ id }) => id === other), choose, compare };
}
