import { useMemo, type ReactNode } from 'react';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Organisation } from '../model/organisation/organisation';
import type { Plan } from '../model/plan/plan';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { useShownOrganisation } from '../view/useShownOrganisation';
import { useShownPlan } from '../view/useShownPlan';
import { DataSections } from './DataSections';
import { aboutDataWords } from './aboutDataWords';
import { dataFacts, quietLine } from './dataFacts';

/** Own props of `AboutData`; all other props and `ref` go to its root element. */
export interface AboutDataProps extends RootProps<'section'>, LanguageProps {
  /** The plan that is shown. @default that of the `GoalTree` it stands in */
  plan?: Plan | undefined;
  /** The follow-up that is shown. @default that of the tree when it shows the same plan */
  followUp?: FollowUp | undefined;
  /** The organisation that is shown, with its budget. @default that of the view it stands in */
  organisation?: Organisation | undefined;
}

/**
 * What the data of a page says of itself, in a line that unfolds: who decided it and when, whose version it
 * is, its motto, perspectives and value words, what to know about how it was read, and its documents.
 * Without a plan, a follow-up or an organisation it shows nothing.
 *
 * @example
 * <AboutData plan={plan} followUp={followUp} />
 */
export const AboutData = defineView<AboutDataProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-about',
    own: { ...LANGUAGE_PROPS, plan: true, followUp: true, organisation: true },
  },
  function AboutData({ root, ...props }): ReactNode {
    const shown = useShownPlan(props.plan);
    const plan = props.plan ?? shown?.plan;
    const followUp = props.followUp ?? shown?.followUp;
    const organisation = useShownOrganisation(props.organisation);
    const messages = useMessages(aboutDataWords);
    const [records, said] = useMemo(() => {
      const shownData = { plan, followUp, organisation };
      const facts = dataFacts(shownData, messages);
      return [facts, quietLine(shownData, facts, messages)] as const;
    }, [plan, followUp, organisation, messages]);
    if (records.length === 0) return null;
    return (
      <section aria-label={messages.aboutData.name} {...root}>
        <details className="maltrad-folded">
          <summary>
            {messages.aboutData.name}
            {said !== '' && <span className="maltrad-about-line">{said}</span>}
          </summary>
          <DataSections records={records} />
        </details>
      </section>
    );
  },
);
