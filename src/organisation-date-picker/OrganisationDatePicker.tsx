import { formatDay } from '../text/formatDay';
import type { Organisation } from '../model/organisation/organisation';
import {
  type OrganisationPeriod,
  organisationPeriods,
  periodOn,
} from '../model/organisation/organisationPeriods';
import { ChoicePicker } from '../ui/ChoicePicker';
import { type OrganisationMessages, organisationWords } from '../organisation/organisationWords';
import { COMPARED_CHOICE_PROPS, useComparedChoice } from '../ui/useComparedChoice';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { useMemo } from 'react';

/** Own props of `OrganisationDatePicker`; all other props and `ref` go to its root element. */
export interface OrganisationDatePickerProps extends RootProps<'div'>, LanguageProps {
  /** The whole organisation, including what has been and what is to come. */
  organisation: Organisation;
  /** The date that is shown, ISO 8601; any date within a period selects that period. */
  selected?: string | undefined;
  /** The initial date, when the host does not control it. @default one of the latest period */
  defaultSelected?: string | undefined;
  /** Called with a date of the period that the reader chooses, one of `changeDates`. */
  onSelectedChange?: ((day: string) => void) | undefined;
  /** The date that is compared with; `null` for none. */
  compared?: string | null | undefined;
  /** The initial date to compare with, when the host does not control it. @default none */
  defaultCompared?: string | null | undefined;
  /** Called when the reader chooses another date to compare with. */
  onComparedChange?: ((day: string | null) => void) | undefined;
}

/**
 * Chooses the date for which an organisation is shown, the latest period first, and another one to
 * compare with. Renders nothing when the organisation states no dates; with one period it only names that.
 *
 * @example
 * <OrganisationDatePicker organisation={organisation} selected={day} onSelectedChange={setDay} />
 */
export const OrganisationDatePicker = defineView<OrganisationDatePickerProps, 'div'>(
  {
    tag: 'div',
    className: 'maltrad-choice-picker',
    own: { ...LANGUAGE_PROPS, ...COMPARED_CHOICE_PROPS, organisation: true },
  },
  function OrganisationDatePicker({ root, ...props }) {
    const messages = useMessages(organisationWords);
    const { organisation } = props;
    const periods = useMemo(() => organisationPeriods(organisation).toReversed(), [organisation]);
    const choices = periods.map((one) => ({ id: one.day, title: periodWords(one, messages) }));
    const choice = useComparedChoice(choices, props, (day) => periodOn(periods, day)?.day);
    if (!choice.chosen) return null;
    return (
      <div {...root}>
        <ChoicePicker
          choices={choices}
          choice={choice}
          label={messages.organisation.compare.period}
        />
      </div>
    );
  },
);

/** A period in words: "1 januari 2019 – 31 december 2022", "från 1 januari 2023". */
function periodWords({ from, to }: OrganisationPeriod, messages: OrganisationMessages): string {
  const { validFrom, validTo, compare } = messages.organisation;
  const [first, last] = [from, to].map((day) => day && formatDay(day, messages.locale, 'long'));
  if (!first) return last ? validTo(last) : '';
  return last ? compare.fromTo(first, last) : validFrom(first);
}
