import type { Budget } from '../model/budget/budget';
import type { FollowUp } from '../model/follow-up/followUp';
import type { Organisation } from '../model/organisation/organisation';
import type { Perspective, Plan, ValueWords } from '../model/plan/plan';
import type { SourceDocument } from '../model/sourceRef';
import { formatDay } from '../text/formatDay';
import { shownSource, type ShownSource } from '../ui/shownSource';
import type { AboutDataMessages } from './aboutDataWords';

/** A perspective in words: its name, what it requires, which goals it applies to, and where it is printed. */
export interface PerspectiveFacts {
  readonly name: string;
  readonly about: string;
  readonly source: ShownSource | undefined;
}

/** What one of the records that a page shows says of itself. */
export interface DataFacts {
  /** What kind of record it is: "Planen". */
  readonly heading: string;
  readonly facts: readonly (readonly [term: string, text: string])[];
  readonly description: string | undefined;
  readonly valueWords: readonly ValueWords[];
  /** What all perspectives require, when the plan says the same of each. */
  readonly perspectivesAbout: string | undefined;
  readonly perspectives: readonly PerspectiveFacts[];
  readonly notes: readonly string[];
  readonly documents: readonly SourceDocument[];
}

/** The records that a page shows. */
export interface ShownData {
  readonly plan?: Plan | undefined;
  readonly followUp?: FollowUp | undefined;
  readonly organisation?: Organisation | undefined;
}

type Said = Partial<DataFacts> & Pick<DataFacts, 'heading'>;

const of = (said: Said): DataFacts => ({
  facts: [],
  description: undefined,
  valueWords: [],
  perspectivesAbout: undefined,
  perspectives: [],
  notes: [],
  documents: [],
  ...said,
});

/** What the plan, the follow-up, the organisation and its budget say of themselves, each for itself. */
export function dataFacts(
  { plan, followUp, organisation }: ShownData,
  messages: AboutDataMessages,
): DataFacts[] {
  return [
    plan && ofPlan(plan, messages),
    followUp && ofFollowUp(followUp, messages),
    organisation && ofOrganisation(organisation, messages),
    organisation?.budget && ofBudget(organisation.budget, messages),
  ].filter((one) => one !== undefined);
}

function ofPlan(plan: Plan, messages: AboutDataMessages): DataFacts {
  const { aboutData } = messages;
  const { documents = [], perspectives = [] } = plan;
  const descriptions = new Set(perspectives.map(({ description }) => description));
  const common =
    perspectives.length > 1 && descriptions.size === 1 ? [...descriptions][0] : undefined;
  return of({
    heading: aboutData.plan,
    facts: stated([
      [aboutData.title, plan.title],
      [aboutData.period, plan.period],
      [aboutData.decided, decidedWords(plan, messages)],
      [aboutData.version, plan.politicalVersion],
      [aboutData.motto, plan.motto],
    ]),
    description: plan.description,
    valueWords: plan.valueWords ?? [],
    perspectivesAbout: common,
    perspectives: perspectives.map(({ description, ...one }) =>
      perspectiveFacts(common === undefined ? { ...one, description } : one, documents, messages),
    ),
    notes: plan.notes ?? [],
    documents,
  });
}

/** The most important of it in one line: who decided when, whose version, the day, and how much there is to know. */
export function quietLine(
  { plan, followUp, organisation }: ShownData,
  records: readonly DataFacts[],
  messages: AboutDataMessages,
): string {
  const { aboutData, locale } = messages;
  const decided = plan && decidedWords(plan, messages);
  const day = followUp?.date ?? organisation?.date;
  const notes = records.reduce((sum, record) => sum + record.notes.length, 0);
  return [
    decided && `${aboutData.decided} ${decided}`,
    plan?.politicalVersion,
    day && `${aboutData.day} ${formatDay(day, locale, 'long')}`,
    notes > 0 && aboutData.toKnow(notes),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Who decided a plan and when, as far as it is known; `undefined` when nothing is. */
function decidedWords(
  { decidedBy, decidedOn }: Plan,
  { aboutData, locale }: AboutDataMessages,
): string | undefined {
  const day = decidedOn === undefined ? undefined : formatDay(decidedOn, locale, 'long');
  return decidedBy === undefined ? day : aboutData.decidedBy(decidedBy, day);
}

function perspectiveFacts(
  { name, description, appliesTo = 'all', source }: Perspective,
  documents: readonly SourceDocument[],
  { aboutData }: AboutDataMessages,
): PerspectiveFacts {
  const scope = appliesTo === 'all' ? aboutData.appliesToAll : aboutData.appliesToListed;
  return {
    name,
    about: [description, scope].filter(Boolean).join(' · '),
    source: source && shownSource(source, documents),
  };
}

function ofFollowUp(followUp: FollowUp, { aboutData, locale }: AboutDataMessages): DataFacts {
  return of({
    heading: aboutData.followUp,
    facts: stated([
      [aboutData.title, followUp.title],
      [aboutData.day, followUp.date && formatDay(followUp.date, locale, 'long')],
    ]),
    notes: followUp.notes ?? [],
    documents: followUp.documents ?? [],
  });
}

function ofOrganisation(
  organisation: Organisation,
  { aboutData, locale }: AboutDataMessages,
): DataFacts {
  const { title, description, period, date, notes = [], documents = [] } = organisation;
  return of({
    heading: aboutData.organisation,
    facts: stated([
      [aboutData.title, title],
      [aboutData.period, period],
      [aboutData.day, date === undefined ? undefined : formatDay(date, locale, 'long')],
    ]),
    description,
    notes,
    documents,
  });
}

function ofBudget(budget: Budget, { aboutData }: AboutDataMessages): DataFacts {
  return of({
    heading: aboutData.budget,
    facts: stated([
      [aboutData.title, budget.title],
      [aboutData.caption, budget.caption],
      [aboutData.unit, budget.unit],
    ]),
    notes: budget.notes ?? [],
    documents: budget.documents ?? [],
  });
}

function stated(facts: readonly (readonly [string, string | undefined])[]): [string, string][] {
  return facts.flatMap(([term, text]): [string, string][] => (text ? [[term, text]] : []));
}
