import { forwardRef, useMemo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import type { Messages } from '../messages/sv';
import type { FollowUp } from '../model/followUp';
import { FollowUpSelect } from './FollowUpSelect';
import { useFollowUpChoice, type FollowUpChoice } from './useFollowUpChoice';

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
  function FollowUpPicker(props, ref) {
    const { followUps, value, defaultValue, onValueChange, ...others } = props;
    const { compareWith, defaultCompareWith, onCompareWithChange, ...more } = others;
    const choice = useFollowUpChoice({
      followUps,
      value,
      defaultValue,
      onValueChange,
      compareWith,
      defaultCompareWith,
      onCompareWithChange,
    });
    const { locale, messages: own, className, ...rest } = more;
    const messages = useMemo(() => messagesFor(locale, own), [locale, own]);
    if (!choice.chosen) return null;
    return (
      <div
        {...rest}
        ref={ref}
        className={['maltrad maltrad-follow-up-picker', className].filter(Boolean).join(' ')}
        lang={messages.locale}
      >
        <Selects choice={choice} chosen={choice.chosen} words={messages.followUp} />
      </div>
    );
  },
);

function Selects(props: {
  choice: FollowUpChoice;
  chosen: FollowUp;
  words: Messages['followUp'];
}): ReactNode {
  const { choice, chosen, words } = props;
  const { sorted, others, compared, choose, compare } = choice;
  if (others.length === 0) return <Sole label={words.name} title={chosen.title} />;
  return (
    <>
      <FollowUpSelect
        label={words.name}
        followUps={sorted}
        value={chosen.id}
        onChange={(id) => id !== null && choose(id)}
      />
      <FollowUpSelect
        label={words.compareWith}
        followUps={others}
        value={compared?.id ?? null}
        none={words.noComparison}
        onChange={compare}
      />
    </>
  );
}

function Sole({ label, title }: { label: string; title: string }): ReactNode {
  return (
    <p className="maltrad-follow-up-field maltrad-follow-up-sole">
      <span className="maltrad-follow-up-label">{label}</span> <span>{title}</span>
    </p>
  );
}
