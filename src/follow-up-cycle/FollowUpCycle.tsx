import { type ReactNode, useMemo } from 'react';
import { followUpCycle } from '../messages/sv/followUpCycle';
import type { FollowUp } from '../model/follow-up/followUp';
import { inTime, lastDay } from '../model/parse/lastDay';
import type { Plan } from '../model/plan/plan';
import { useControlledState } from '../state/useControlledState';
import { formatDay } from '../text/formatDay';
import { FictionalMark } from '../ui/FictionalMark';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { CycleTexts } from './CycleTexts';
import { cycleYears, nextStation } from './cycleYears';
import { PlanChain } from './PlanChain';
import { YearStations } from './YearStations';

/** Own props of `FollowUpCycle`; all other props and `ref` go to its root element. */
export interface FollowUpCycleProps extends RootProps<'section'>, LanguageProps {
  /** The plan, whose `cycle` says how it is carried out and followed up. */
  plan: Plan;
  /** The follow-ups of the plan, in any order. @default none */
  followUps?: readonly FollowUp[] | undefined;
  /** Id of the follow-up that is shown; `null` when the plan is shown without one. */
  selected?: string | null | undefined;
  /** The one shown at first, when the host does not control it. @default the latest */
  defaultSelected?: string | null | undefined;
  /** Called with the id of the follow-up that the reader chooses, or `null` for the plan without one. */
  onSelectedChange?: ((id: string | null) => void) | undefined;
  /** Called with the id of another plan of the chain that the reader wants to see; without it there are no links. */
  onPlanIdChange?: ((id: string) => void) | undefined;
}

const WORDS = { followUpCycle };
const NONE: readonly FollowUp[] = [];

/**
 * Where in its cycle a plan is: the chain of plans that it belongs to (styrkedja), the reports of each year
 * (årshjul) with the one that is shown and the one that comes next, and what the document says about it. A
 * report that there is a follow-up for can be chosen. Without a cycle and follow-ups it shows nothing.
 *
 * @example
 * <FollowUpCycle plan={plan} followUps={followUps} selected={id} onSelectedChange={setId} />
 */
export const FollowUpCycle = defineView<FollowUpCycleProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-cycle',
    own: {
      ...LANGUAGE_PROPS,
      plan: true,
      followUps: true,
      selected: true,
      defaultSelected: true,
      onSelectedChange: true,
      onPlanIdChange: true,
    },
  },
  function FollowUpCycle({ plan, followUps = NONE, root, ...props }) {
    const { followUpCycle: words } = useMessages(WORDS);
    const [asked, choose] = useControlledState<string | null>(
      'selected',
      props.selected,
      props.defaultSelected === undefined ? '' : props.defaultSelected,
      props.onSelectedChange,
    );
    const { cycle } = plan;
    const years = useMemo(() => cycleYears(cycle?.reports, followUps), [cycle, followUps]);
    const chosen = chosenOf(followUps, asked);
    const next = chosen && nextStation(lastDay(chosen.date), cycle?.reports, followUps);
    if (!cycle && followUps.length === 0) return null;
    return (
      <section aria-label={words.name} {...root}>
        {cycle?.chain && cycle.chain.length > 0 && (
          <PlanChain chain={cycle.chain} planId={plan.id} onPlanIdChange={props.onPlanIdChange} />
        )}
        {years.map((year) => (
          <YearStations
            key={year.year}
            year={year}
            chosen={chosen}
            nextDay={next?.day}
            onChoose={choose}
          />
        ))}
        <Position plan={plan} chosen={chosen} next={next} onLeave={() => choose(null)} />
        {cycle && <CycleTexts plan={plan} cycle={cycle} />}
      </section>
    );
  },
);

/** What is shown, what comes next, and what goes on all year, in words. */
function Position(props: {
  plan: Plan;
  chosen: FollowUp | undefined;
  next: ReturnType<typeof nextStation>;
  /** Shows the plan without a follow-up. */
  onLeave: () => void;
}): ReactNode {
  const { plan, chosen, next, onLeave } = props;
  const { followUpCycle: words, locale } = useMessages(WORDS);
  const allYear = (plan.cycle?.reports ?? []).filter(({ month }) => month === undefined);
  const sentences = [
    chosen && words.shown(chosen.title),
    next &&
      words.next({
        name: next.name,
        day: formatDay(next.day, locale, 'long'),
        isThere: next.followUp !== undefined,
      }),
    allYear.length > 0 && words.allYear(allYear.map(({ name }) => name).join(', ')),
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <p className="maltrad-cycle-position">
      {sentences.join(' ')}{' '}
      {chosen && (
        <button type="button" className="maltrad-link" onClick={onLeave}>
          {words.leave}
        </button>
      )}{' '}
      {(chosen?.fictional === true || plan.fictional === true) && <FictionalMark />}
    </p>
  );
}

/** The follow-up that is asked for; the latest when there is none of that id. */
function chosenOf(followUps: readonly FollowUp[], asked: string | null): FollowUp | undefined {
  if (asked === null) return undefined;
  const [latest] = followUps.toSorted((a, b) => inTime(b.date, a.date));
  return followUps.find(({ id }) => id === asked) ?? latest;
}
