import { useControlledState } from '../state/useControlledState';

/** Something to choose, and what it is called. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** What of a choice the host controls or is told of. */
export interface ComparedChoiceProps {
  value?: string | undefined;
  defaultValue?: string | undefined;
  onValueChange?: ((id: string) => void) | undefined;
  compareWith?: string | null | undefined;
  defaultCompareWith?: string | null | undefined;
  onCompareWithChange?: ((id: string | null) => void) | undefined;
}

/** What is chosen, what it is compared with, and how to choose otherwise. */
export interface ComparedChoice {
  readonly chosen: Choice | undefined;
  /** All but the chosen one. */
  readonly others: readonly Choice[];
  readonly compared: Choice | undefined;
  readonly choose: (id: string) => void;
  readonly compare: (id: string | null) => void;
}

/**
 * The chosen one, the first when none is, and the one beside it, which is never the same.
 *
 * @param idOf The choice that an id of the host stands for. @default the id itself
 */
export function useComparedChoice(
  choices: readonly Choice[],
  props: ComparedChoiceProps,
  idOf: (id: string) => string | undefined = (id) => id,
): ComparedChoice {
  const { value, defaultValue = '', compareWith, defaultCompareWith = null } = props;
  const [asked, setAsked] = useControlledState('value', value, defaultValue, props.onValueChange);
  const [beside, compare] = useControlledState(
    'compareWith',
    compareWith,
    defaultCompareWith,
    props.onCompareWithChange,
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

/** The props of a choice, and the others. */
export function choiceProps<P extends ComparedChoiceProps>(
  props: P,
): [ComparedChoiceProps, Omit<P, keyof ComparedChoiceProps>] {
  const {
    value,
    defaultValue,
    onValueChange,
    compareWith,
    defaultCompareWith,
    onCompareWithChange,
    ...rest
  } = props;
  const shown = { value, defaultValue, onValueChange };
  return [{ ...shown, compareWith, defaultCompareWith, onCompareWithChange }, rest];
}
