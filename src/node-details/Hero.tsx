import type { ReactNode } from 'react';
import { levelWords } from '../model/plan/levelName';
import { phrase, type Phrase, phraseText } from '../messages/phrase';
import { coverageBelow, type LevelCoverage } from '../status/explain/coverageBelow';
import type { Explanation } from '../status/explain/explanation';
import { valuePhrase } from '../status/evaluate/figurePhrase';
import { latestOutcome } from '../status/evaluate/latestOutcome';
import { targetPhrase } from '../status/evaluate/targetPhrase';
import { barParts } from '../status/overview/barParts';
import { type Bullet, bulletOf } from '../status/overview/bullet';
import type { NodeStatus } from '../status/plan/nodeStatus';
import type { PlanStatuses } from '../status/plan/planStatuses';
import { levelPhrase } from '../status/scale/verdict';
import { trendOf } from '../status/trend/trend';
import { trendText } from '../status/trend/trendText';
import { BulletBar, DistributionBar } from '../ui/DistributionBar';
import { StatusMark } from '../ui/StatusMark';
import { TrendGlyph } from '../ui/Glyph';
import { useMessages } from '../view/useMessages';
import { nodeDetailsWords } from './nodeDetailsWords';
import { measureBehind } from './outcome-chart/developmentPhrase';

interface HeroProps {
  explanation: Explanation;
  status: NodeStatus;
  statuses: PlanStatuses;
}

/** The answer at a glance: the figure or the count, the status, the change, and a bar of how near it is. */
export function Hero(props: HeroProps): ReactNode {
  const { explanation, status, statuses } = props;
  const messages = useMessages(nodeDetailsWords);
  const figure = figureOf(status, statuses);
  const below = figure ? undefined : countedBelow(props);
  const large = figure?.shown ?? (below && bestPhrase(below));
  const [number, rest] = large ? numberFirst(phraseText(large, messages)) : [];
  return (
    <div className="maltrad-details-status" data-status={explanation.look}>
      <div className="maltrad-hero">
        {number !== undefined && (
          <p className="maltrad-hero-figure">
            <strong>{number}</strong> {rest}
          </p>
        )}
        <StatusMark status={explanation.look} word={phraseText(explanation.status, messages)} />
        <Change {...props} />
      </div>
      {figure?.bullet && <BulletBar bullet={figure.bullet} />}
      {figure?.bullet && figure.target && (
        <TargetLabel
          bullet={figure.bullet}
          words={`${messages.nodeDetails.targets} ${phraseText(figure.target, messages)}`}
        />
      )}
      {below && <Counts below={below} />}
    </div>
  );
}

/** How the figure has changed since the one before; nothing when they cannot be compared. */
function Change({ status, statuses }: HeroProps): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const measure = measureBehind(status, statuses);
  const trend = trendOf(measure, status.evaluation?.outcomes ?? [], status.at);
  if (trend.change === undefined) return null;
  return (
    <p className="maltrad-hero-change">
      <TrendGlyph change={trend.change} /> {phraseText(trendText(trend, measure), messages)}
    </p>
  );
}

/** The target at its place below the bar; words that could be cut off there take lines of their own. */
function TargetLabel({ bullet, words }: { bullet: Bullet; words: string }): ReactNode {
  const [limit = 0, other] = bullet.limits;
  if (words.length > LONGEST || other !== undefined) {
    return <p className="maltrad-hero-target">{words}</p>;
  }
  const anchor = limit < NEAR ? 'start' : limit > 1 - NEAR ? 'end' : 'middle';
  return (
    <svg className="maltrad-hero-target" width="100%" height="20">
      <text x={`${limit * 100}%`} y="15" textAnchor={anchor}>
        {words}
      </text>
    </svg>
  );
}

/** The most letters that have room on either side of the middle in the narrowest panel. */
const LONGEST = 26;

/** Nearer an edge than this, half of a label has no room. */
const NEAR = 0.3;

/** What lies below a goal, by status, as a bar and in words. */
function Counts({ below }: { below: LevelCoverage }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const { scale, counts, level } = below;
  const levels = scale.levels.map((one) => ({
    look: one.look,
    count: counts[one.key] ?? 0,
    word: levelPhrase(one),
  }));
  const parts = barParts({ counts }, scale);
  const outside = UNLEVELLED.flatMap((look) => {
    const part = levels.some((one) => one.look === look)
      ? undefined
      : parts.find((one) => one.look === look);
    return part ? [{ ...part, word: phrase('status', look) }] : [];
  });
  return (
    <>
      <DistributionBar parts={parts} />
      <p className="maltrad-hero-counts">
        {[...levels, ...outside]
          .filter(({ count }) => count > 0)
          .map(({ look, count, word }, place) => (
            <StatusMark
              key={`${place} ${look}`}
              status={look}
              word={phraseText(
                phrase('status', 'partCount', {
                  count,
                  word,
                  level: level && levelWords(level),
                  isNamed: false,
                }),
                messages,
              )}
            />
          ))}
      </p>
    </>
  );
}

/** Looks of nodes without a level. */
const UNLEVELLED = ['notStarted', 'notAssessed', 'noData'] as const;

interface HeroFigure {
  readonly shown: Phrase;
  readonly bullet: Bullet | undefined;
  readonly target: Phrase | undefined;
}

/** The figure that decides, or the latest one of a measure without a target. */
function figureOf(status: NodeStatus, statuses: PlanStatuses): HeroFigure | undefined {
  const { evaluation, at } = status;
  if (!evaluation) return undefined;
  const measure = measureBehind(status, statuses);
  const { deciding } = evaluation;
  const outcome = deciding
    ? deciding.outcome
    : latestOutcome(evaluation.outcomes, { sex: 'T', unitId: undefined }, at);
  if (!outcome || outcome.value === null) return undefined;
  const whole = measure?.unit === '%' ? 100 : undefined;
  return {
    shown: valuePhrase(outcome, measure),
    bullet: bulletOf(outcome.value, deciding?.limits, whole),
    target:
      deciding &&
      targetPhrase(deciding.target, measure, { isBrief: true, nameOf: statuses.nameOf }),
  };
}

/** The lowest level below a goal, which the others are judged by, if any of it has a status. */
function countedBelow({ status, statuses }: HeroProps): LevelCoverage | undefined {
  const node = statuses.tree.nodeById.get(status.nodeId);
  const lowest = node && coverageBelow(node, statuses).goals.at(-1);
  return lowest && lowest.coverage.assessed > 0 ? lowest : undefined;
}

/** "0 av 5 indikatorer uppfyllda": how many have the best level. */
function bestPhrase({ scale, counts, level, coverage }: LevelCoverage): Phrase | undefined {
  const [best] = scale.levels;
  if (!best) return undefined;
  return phrase('status', 'partsAgainst', {
    count: counts[best.key] ?? 0,
    total: coverage.total,
    word: levelPhrase(best),
    level: level && levelWords(level),
  });
}

/** The number that a text begins with, "60,6" or "0 av 4", and the rest; a text without one is whole. */
function numberFirst(text: string): readonly [number: string, rest: string] {
  const [, number = text, rest = ''] = NUMBER.exec(text) ?? [];
  return [number, rest.trim()];
}

const NUMBER = /^([−-]?\d[\d\s.,]*(?<=\d)(?: (?:av|of) \d+)?)(?=\D|$)(.*)$/su;
