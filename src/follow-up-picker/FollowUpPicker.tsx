import { type Locale, type MessageOverrides, messagesFor } from '../messages/messagesFor';
import type { FollowUp } from '../model/follow-up/followUp';
import { ChoicePicker } from '../ui/ChoicePicker';
import { choiceProps, useComparedChoice } from '../ui/useComparedChoice';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useMemo } from 'react';

/** Own props of `FollowUpPicker`; all other props and `ref` go to its root element. */
export interface FollowUpPickerProps {
  /** What there is to choose among, in any order. */
  followUps: readonly FollowUp[];
  /** Id of the follow-up that is shown. */
  value?: string | undefined;
  /** The one shown at first, when the host does not control it. @default the latest */
  defaultValue?: string | undefined;
  /** Called with the id of the follow-up that the reader chooses. */
  onValueChange?: ((id: string) => void) | undefined;
  /** Id of the follow-up that it is compared with; `null` for none. */
  compareWith?: string | null | undefined;
  /** The one compared with at first, when the host does not control it. @default none */
  defaultCompareWith?: string | null | undefined;
  /** Called with every change of what is compared with. */
  onCompareWithChange?: ((id: string | null) => void) | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'div'>, keyof FollowUpPickerProps | 'children'>;

/**
 * Chooses a follow-up of a plan, the latest first, and another to compare it with. Without any to
 * choose among it shows nothing, with one its title.
 *
 * @example
 * <FollowUpPicker followUps={followUps} value={id} onValueChange={setId} />
 */
export const FollowUpPicker = forwardRef<HTMLDivElement, FollowUpPickerProps & RootProps>(
  function FollowUpPicker(props, ref): ReactNode {
    const [asked, { followUps, locale, messages: own, className, ...rest }] = choiceProps(props);
    const sorted = useMemo(() => sortedFollowUps(followUps), [followUps]);
    const choice = useComparedChoice(sorted, asked);
    const messages = useMemo(() => messagesFor(locale, own), [locale, own]);
    if (!choice.chosen) return null;
    const words = messages.followUp;
    return (
      <div
        {...rest}
        ref={ref}
        className={['maltrad maltrad-choice-picker maltrad-follow-up-picker', className]
          .filter(Boolean)
          .join(' ')}
        lang={messages.locale}
      >
        <ChoicePicker choices={sorted} choice={choice} label={words.name} words={words} />
      </div>
    );
  },
);

/** The follow-ups by the day they describe, the latest first. */
function sortedFollowUps(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
