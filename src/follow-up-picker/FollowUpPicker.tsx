import { followUpPicker } from '../messages/sv/followUpCycle';
import { inTime } from '../model/parse/lastDay';
import type { FollowUp } from '../model/follow-up/followUp';
import { ChoicePicker } from '../ui/ChoicePicker';
import {
  COMPARED_CHOICE_PROPS,
  type ComparedChoiceProps,
  useComparedChoice,
} from '../ui/useComparedChoice';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { useShownPlan } from '../view/useShownPlan';
import { useMemo } from 'react';

/** Own props of `FollowUpPicker`; all other props and `ref` go to its root element. */
export interface FollowUpPickerProps extends RootProps<'div'>, LanguageProps {
  /** The follow-ups to choose from, in any order. */
  followUps: readonly FollowUp[];
  /** Id of the follow-up that is shown. @default that of the `GoalTree` it stands in */
  selected?: string | undefined;
  /** The initial choice, when neither the host nor a tree controls it. @default the latest */
  defaultSelected?: string | undefined;
  /** Called with the id of the follow-up that the reader chooses. */
  onSelectedChange?: ((id: string) => void) | undefined;
  /** Id of the follow-up that it is compared with; `null` for none. @default that of the tree */
  compared?: string | null | undefined;
  /** The initial comparison, when neither the host nor a tree controls it. @default none */
  defaultCompared?: string | null | undefined;
  /** Called when the reader chooses another follow-up to compare with. */
  onComparedChange?: ((id: string | null) => void) | undefined;
}

const WORDS = { followUpPicker };

/**
 * Chooses a follow-up of a plan, the latest first, and another to compare it with. Renders nothing without
 * follow-ups; with one it only names it. In a `GoalTree` the follow-up that the tree shows is the chosen
 * one.
 *
 * @example
 * <FollowUpPicker followUps={followUps} selected={id} onSelectedChange={setId} />
 */
export const FollowUpPicker = defineView<FollowUpPickerProps, 'div'>(
  {
    tag: 'div',
    className: 'maltrad-choice-picker maltrad-follow-up-picker',
    own: { ...LANGUAGE_PROPS, ...COMPARED_CHOICE_PROPS, followUps: true },
  },
  function FollowUpPicker({ root, ...props }) {
    const { followUpPicker: words } = useMessages(WORDS);
    const sorted = useMemo(() => sortedFollowUps(props.followUps), [props.followUps]);
    const choice = useComparedChoice(sorted, useChoiceOfTree(props));
    if (!choice.chosen) return null;
    return (
      <div {...root}>
        <ChoicePicker choices={sorted} choice={choice} label={words.name} />
      </div>
    );
  },
);

/** The current choice; where nobody controls it, the follow-up that the surrounding tree shows. */
function useChoiceOfTree(props: FollowUpPickerProps): ComparedChoiceProps {
  const shown = useShownPlan(undefined);
  if (!shown) return props;
  const { selected, defaultSelected, compared, defaultCompared } = props;
  const isOwn = selected !== undefined || defaultSelected !== undefined;
  const isOwnComparison = compared !== undefined || defaultCompared !== undefined;
  return {
    ...props,
    selected: isOwn ? selected : (shown.followUp?.id ?? ''),
    compared: isOwnComparison ? compared : (shown.compareWith?.id ?? null),
  };
}

/** The follow-ups by the day they describe, the latest first. */
function sortedFollowUps(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.toSorted((a, b) => inTime(b.date, a.date));
}
