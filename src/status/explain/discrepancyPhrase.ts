import { phrase, type Phrase } from '../../messages/phrase';
import type { Assessment } from '../../model/follow-up/followUp';
import { unitName } from '../../model/plan/unitName';
import { figurePhrase } from '../evaluate/figurePhrase';
import { assessedVerdict } from '../plan/directVerdicts';
import type { Discrepancy } from '../plan/discrepancy';
import type { StatusedPlan } from '../plan/statusContext';
import { assessedWord as sayAssessed, wordOf } from '../scale/verdict';
import { partsPhrase } from './besidePhrase';
import type { Subject } from './subject';

type Kind<K extends Discrepancy['kind']> = Extract<Discrepancy, { kind: K }>;
type Assessed = Pick<Subject, 'node' | 'scale'>;

/** A discrepancy in a sentence. */
export function discrepancyPhrase(
  discrepancy: Discrepancy,
  subject: Assessed,
  context: StatusedPlan,
): Phrase {
  switch (discrepancy.kind) {
    case 'override':
      return phrase('explanation', differsBy(discrepancy.assessment, subject), {
        assessed: assessedWord(discrepancy.assessment, subject),
        computed: wordOf(discrepancy.computed, subject.scale),
      });
    case 'parts':
      return phrase('explanation', 'partsDiffer', {
        assessed: assessedWord(discrepancy.assessment, subject),
        parts: partsPhrase(discrepancy.parts, subject, subject.node, context),
      });
    case 'assessments':
      return assessmentsPhrase(discrepancy, subject, context);
    case 'figures':
      return figuresPhrase(discrepancy, subject, context);
    default:
      return measuresPhrase(discrepancy, subject, context);
  }
}

function assessmentsPhrase(
  { assessments, isUndated }: Kind<'assessments'>,
  subject: Assessed,
  context: StatusedPlan,
): Phrase {
  return phrase('explanation', 'assessmentsDiffer', {
    assessments: assessments.map((one) => {
      const [who, word] = [assessorOf(one, context), assessedWord(one, subject)];
      return who === undefined ? word : phrase('explanation', 'says', { who, word });
    }),
    last: isUndated ? phrase('explanation', 'lastHolds', {}) : undefined,
  });
}

function measuresPhrase(
  { measures }: Kind<'measures'>,
  { scale }: Assessed,
  { tree }: StatusedPlan,
): Phrase {
  return phrase('explanation', 'measuresDiffer', {
    measures: measures.map(({ nodeId, verdict }) =>
      phrase('explanation', 'says', {
        who: tree.nodeById.get(nodeId)?.data.node.name ?? nodeId,
        word: wordOf(verdict, scale),
      }),
    ),
  });
}

function figuresPhrase(
  { outcome, others }: Kind<'figures'>,
  { node }: Assessed,
  { plan, nameOf }: StatusedPlan,
): Phrase {
  const known = plan.figures?.find(({ id }) => id === outcome.of);
  const shown = known ? { unit: known.unit } : node.data.node.measure;
  const figure = figurePhrase(outcome, shown, nameOf);
  return phrase('explanation', 'figuresDiffer', {
    figure: known ? phrase('explanation', 'namedFigure', { name: known.name, figure }) : figure,
    others: [
      ...others.map((one) => figurePhrase(one, shown, nameOf)),
      ...(outcome.alternates ?? []).map(({ text, note }) =>
        [text, note].filter(Boolean).join(' – '),
      ),
    ],
  });
}

/** Most decisions to set no level are worded as clauses, which cannot stand where the name of a level can. */
function differsBy(
  assessment: Assessment,
  { node }: Assessed,
): 'assessmentDiffers' | 'decisionDiffers' {
  const reason = assessedVerdict(assessment, node)?.reason;
  const isClause = reason === 'uncoloured' || reason === 'noForecast' || reason === 'notMeasurable';
  return isClause ? 'decisionDiffers' : 'assessmentDiffers';
}

function assessedWord(assessment: Assessment, { node, scale }: Assessed): Phrase {
  return sayAssessed(assessedVerdict(assessment, node) ?? { reason: 'noAssessment' }, scale);
}

/** The name of who assessed: the unit, else the stated assessor. */
export function assessorOf(
  { unitId, assessor }: Assessment,
  { plan, followUp }: StatusedPlan,
): string | undefined {
  return unitId === undefined ? assessor : unitName(unitId, plan, followUp);
}
