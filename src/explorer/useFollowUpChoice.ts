import type { FollowUp } from '../model/followUp';
import { useControlledState } from '../tree/useControlledState';
import { sortedFollowUps } from './sortedFollowUps';

/** What there is to choose among, and what the host controls or is told of. */
export interface FollowUpChoiceOptions {
  readonly followUps: readonly FollowUp[];
  readonly value: string | undefined;
  readonly defaultValue: string | undefined;
  readonly onValueChange: ((id: string) => void) | undefined;
  readonly compareWith: string | null | undefined;
  readonly defaultCompareWith: string | null | undefined;
  readonly onCompareWithChange: ((id: string | null) => void) | undefined;
}

/** What is chosen, what it is compared with, and how to choose otherwise. */
export interface FollowUpChoice {
  /** The latest first. */
  readonly sorted: readonly FollowUp[];
  readonly chosen: FollowUp | undefined;
  /** All but the chosen one. */
  readonly others: readonly FollowUp[];
  readonly compared: FollowUp | undefined;
  readonly choose: (id: string) => void;
  readonly compare: (id: string | null) => void;
}

/** The chosen follow-up, the latest when none is, and the one beside it, which is never the same. */
export function useFollowUpChoice(options: FollowUpChoiceOptions): FollowUpChoice {
  const { value, defaultValue = '', compareWith, defaultCompareWith = null } = options;
  const [asked, setAsked] = useControlledState(value, defaultValue, options.onValueChange);
  const [other, compare] = useControlledState(
    compareWith,
    defaultCompareWith,
    options.onCompareWithChange,
  );
  const sorted = sortedFollowUps(options.followUps);
  const chosen = sorted.find(({ id }) => id === asked) ?? sorted[0];
  const others = sorted.filter((one) => one !== chosen);
  const choose = (id: string) => {
    setAsked(id);
    if (id === other) compare(null);
  };
  return {
    sorted,
    chosen,
    others,
    compared: others.find(({ id }) => id === other),
    choose,
    compare,
  };
}
