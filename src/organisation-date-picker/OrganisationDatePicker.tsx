import { formatDay } from '../text/formatDay';
import { type Locale, type MessageOverrides, messagesFor } from '../messages/messagesFor';
import { type OrganisationMessages, organisationWords } from '../messages/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import {
  type OrganisationPeriod,
  organisationPeriods,
  periodOn,
} from '../model/organisation/organisationPeriods';
import { ChoicePicker } from '../ui/ChoicePicker';
import { choiceProps, useComparedChoice } from '../ui/useComparedChoice';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useMemo } from 'react';

/** Own props of `OrganisationDatePicker`; all other props and `ref` go to its root element. */
export interface OrganisationDatePickerProps {
  /** The whole organisation, with what has been and what is to come. */
  organisation: Organisation;
  /** The day that is shown, ISO 8601; any day of a period stands for the period. */
  value?: string | undefined;
  /** The one shown at first, when the host does not control it. @default one of the latest period */
  defaultValue?: string | undefined;
  /** Called with a day of the period that the reader chooses, one of `turningDays`. */
  onValueChange?: ((day: string) => void) | undefined;
  /** The day that it is compared with; `null` for none. */
  compareWith?: string | null | undefined;
  /** The one compared with at first, when the host does not control it. @default none */
  defaultCompareWith?: string | null | undefined;
  /** Called with every change of what is compared with. */
  onCompareWithChange?: ((day: string | null) => void) | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<
  ComponentPropsWithoutRef<'div'>,
  keyof OrganisationDatePickerProps | 'children'
>;

/**
 * Chooses as of when an organisation is shown, the latest period first, and another to compare it with.
 * Where nothing begins or ends it shows nothing, with one period only that.
 *
 * @example
 * <OrganisationDatePicker organisation={organisation} value={day} onValueChange={setDay} />
 */
export const OrganisationDatePicker = forwardRef<
  HTMLDivElement,
  OrganisationDatePickerProps & RootProps
>(function OrganisationDatePicker(props, ref): ReactNode {
  const [asked, { organisation, locale, messages: own, className, ...rest }] = choiceProps(props);
  const messages = useMemo(() => messagesFor(locale, own, organisationWords), [locale, own]);
  const periods = useMemo(() => organisationPeriods(organisation).toReversed(), [organisation]);
  const choices = periods.map((one) => ({ id: one.day, title: periodWords(one, messages) }));
  const choice = useComparedChoice(choices, asked, (day) => periodOn(periods, day)?.day);
  if (!choice.chosen) return null;
  return (
    <div
      {...rest}
      ref={ref}
      className={['maltrad maltrad-choice-picker', className].filter(Boolean).join(' ')}
      lang={messages.locale}
    >
      <ChoicePicker
        choices={choices}
        choice={choice}
        label={messages.organisation.compare.period}
        words={messages.followUp}
      />
    </div>
  );
});

/** A period in words: "1 januari 2019 – 31 december 2022", "från 1 januari 2023". */
function periodWords({ from, to }: OrganisationPeriod, messages: OrganisationMessages): string {
  const { validFrom, validTo, compare } = messages.organisation;
  const [first, last] = [from, to].map((day) => day && formatDay(day, messages.locale, 'long'));
  if (!first) return last ? validTo(last) : '';
  return last ? compare.fromTo(first, last) : validFrom(first);
}
