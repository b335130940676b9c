import type { FollowUp } from '../../model/follow-up/followUp';
import type { Issue } from '../../model/parse/issue';
import type { Plan } from '../../model/plan/plan';
import { type Locale, spokenIn } from '../../text/locale';
import { scaleFor } from '../../status/scale/scaleFor';
import { arrange, type Arranged } from './arrange';
import { branch, leaf } from './branch';
import { NAMESPACES } from './readStratml';
import { plain, withOwnFields } from './withOwnFields';
import { writeGoal } from './writeGoal';
import { yearDates } from './writeResults';
import { indicatorsOf, isOutcome, startWriting, type Writing } from './writing';
import { writingIssues } from './writingIssues';
import { oneLine } from './childrenOf';

/** How `writeStratml` writes a document. */
export interface WriteStratmlOptions {
  /** Part of the standard. Part 1 has no indicators and no figures. @default 2 */
  readonly part?: 1 | 2 | undefined;
  /** The language of what is said in words for whoever reads the document. @default "sv" */
  readonly locale?: Locale | undefined;
}

/**
 * Writes a plan, and a follow-up of it, as a StratML document (ISO 17469) that is valid against its schema.
 * What has no element there goes into OtherInformation, as sentences and as fields that `readStratml`
 * reads. `issues` tells what is left out.
 *
 * @example
 * const { xml, issues } = writeStratml(plan, followUp);
 */
export function writeStratml(
  plan: Plan,
  followUp?: FollowUp,
  { part = 2, locale = 'sv' }: WriteStratmlOptions = {},
): { xml: string; issues: Issue[] } {
  const writing = startWriting(plan, followUp, part, locale, (status, purpose) => {
    const level = scaleFor(plan, purpose).levels.find(({ key }) => key === status);
    return (spokenIn(locale) === 'en' && level?.en) || (level?.name ?? status);
  });
  const root = part === 1 ? 'StrategicPlan' : 'PerformancePlanOrReport';
  const content = branch(root, documentParts(arrange(plan), writing), {
    xmlns: NAMESPACES[part],
    Type: part === 1 ? undefined : documentType(writing),
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`;
  return { xml, issues: writingIssues(writing) };
}

function documentParts({ vision, goals }: Arranged, writing: Writing): string[] {
  const { plan } = writing;
  const notes = plan.notes?.join('\n\n');
  const areNotesPlain =
    plain(notes) !== undefined &&
    (plan.notes ?? []).every((note) => plain(note) !== undefined && !/\n\s*\n/.test(note));
  const description = plain(plan.description);
  const { title, nodes: _nodes, ...rest } = plan;
  const own = {
    plan: {
      ...rest,
      title: plain(title, oneLine) === undefined ? title : undefined,
      description: description === undefined ? plan.description : undefined,
      notes: areNotesPlain ? undefined : plan.notes,
      observations: unwrittenObservations(writing),
    },
    ...(vision && { vision: visionFields(vision) }),
  };
  return [
    leaf('Name', plain(title, oneLine) ?? ''),
    leaf('Description', description),
    leaf('OtherInformation', withOwnFields(areNotesPlain ? notes : undefined, own)),
    branch('StrategicPlanCore', [
      plan.decidedBy === undefined ? '' : branch('Organization', [leaf('Name', plan.decidedBy)]),
      vision
        ? branch('Vision', [
            leaf('Description', vision.name),
            leaf('Identifier', writing.identifier(vision.id)),
          ])
        : '',
      ...values(plan),
      ...goals.map((goal) => writeGoal(goal, vision?.id ?? null, writing)),
    ]),
    administrative(plan),
  ];
}

/** The element of a vision only has a text, so its other fields are put on the document. */
function visionFields({ id: _id, name, level, parent: _parent, ...rest }: Plan['nodes'][number]) {
  return {
    ...(level !== 'vision' && { level }),
    ...(plain(name, oneLine) === undefined && { name }),
    ...rest,
  };
}

function unwrittenObservations({ part, plan }: Writing): Plan['observations'] {
  const indicators = indicatorsOf(plan);
  return plan.observations?.filter((observation) => {
    const isOfIndicator = indicators.has(observation.of);
    return !isOfIndicator || (part === 2 && !isOutcome(observation));
  });
}

function values({ valueWords = [], perspectives = [] }: Plan): string[] {
  const value = (name: string, description?: string) =>
    branch('Value', [leaf('Name', name), leaf('Description', description)]);
  return [
    ...valueWords.flatMap(({ phrase, words }) => words.map((word) => value(word, phrase))),
    ...perspectives.map(({ name, description }) => value(name, description)),
  ];
}

function administrative({ period, documents = [] }: Plan): string {
  const { from, to } = yearDates(period);
  const url = documents.find((document) =>
    /^https?:\/\/[\w.-]+[\w./%~?&=+,#-]*$/.test(document.url ?? ''),
  );
  const parts = [leaf('StartDate', from), leaf('EndDate', to), leaf('Source', url?.url)];
  return parts.some(Boolean) ? branch('AdministrativeInformation', parts) : '';
}

function documentType({ plan, followUp, outcomes }: Writing): string {
  if (followUp || outcomes.size > 0) return 'Performance_Report';
  return indicatorsOf(plan).size > 0 ? 'Performance_Plan' : 'Strategic_Plan';
}
