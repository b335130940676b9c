import { type ReactNode, useMemo } from 'react';
import { phraseText } from '../messages/phrase';
import type { FollowUp } from '../model/follow-up/followUp';
import { levelWords } from '../model/plan/levelName';
import type { Plan } from '../model/plan/plan';
import { compareFollowUps } from '../status/compare/compareFollowUps';
import {
  type GoalTile,
  goalTiles,
  type GoalTiles,
  measureChanges,
} from '../status/overview/goalTiles';
import { type BarPart, barParts } from '../status/overview/barParts';
import { contentsParts } from '../status/overview/statusSummary';
import { type PlanStatuses, planStatuses } from '../status/plan/planStatuses';
import { formatDay } from '../text/formatDay';
import { ancestors } from '../tree/toTree';
import { DistributionBar } from '../ui/DistributionBar';
import { FictionalMark } from '../ui/FictionalMark';
import {
  defineView,
  LANGUAGE_PROPS,
  type RootAttributes,
  type RootProps,
} from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { useShownPlan } from '../view/useShownPlan';
import { BandTile, StripChip, type TileProps } from './BandTile';
import { planBandWords } from './planBandWords';
import { useStuck } from './useStuck';

/** Own props of `PlanBand`; all other props and `ref` go to its root element. */
export interface PlanBandProps extends RootProps<'section'>, LanguageProps {
  /** The plan that is summed up. @default that of the `GoalTree` it stands in */
  plan?: Plan | undefined;
  /** Figures, targets and assessments. @default those of the tree when it shows the same plan */
  followUp?: FollowUp | undefined;
  /** An earlier follow-up: how many measures have got better and worse since. @default that of the tree */
  compareWith?: FollowUp | undefined;
  /** Id of a node that is selected elsewhere; the tile of the goal it lies under is marked. @default none */
  nodeId?: string | null | undefined;
  /** Called with the id of the goal that the reader chooses; without it tiles cannot be chosen. */
  onNodeIdChange?: ((id: string) => void) | undefined;
  /** Stands in the place of the plan's title, such as a heading; `null` for none. @default the title */
  children?: ReactNode;
}

/** Goals beyond these numbers stand closer, or are drawn as one bar. */
const NAMED = 12;
const TILED = 30;

/** Characters. */
const LONG_NAME = 60;

/**
 * How a plan stands, at a glance: how many of its goals are met, what has changed, and a tile for each goal
 * with the statuses of what lies below it. When it has scrolled away, a strip with the goals stays in view,
 * as far as the element around it reaches.
 *
 * @example
 * <PlanBand plan={plan} followUp={august} compareWith={april} onNodeIdChange={setSelected} />
 */
export const PlanBand = defineView<PlanBandProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-band',
    own: {
      ...LANGUAGE_PROPS,
      plan: true,
      followUp: true,
      compareWith: true,
      nodeId: true,
      children: true,
      onNodeIdChange: true,
    },
  },
  function PlanBand({ root, ...props }) {
    const shown = useShownPlan(props.plan);
    const plan = props.plan ?? shown?.plan;
    if (!plan) return null;
    const followUp = props.followUp ?? shown?.followUp;
    const compareWith = props.compareWith ?? shown?.compareWith;
    return <Band {...props} {...{ plan, followUp, compareWith, root }} />;
  },
);

type BandProps = PlanBandProps & { plan: Plan; root: RootAttributes<'section'> };

function Band(props: BandProps): ReactNode {
  const { plan, followUp, compareWith, nodeId, onNodeIdChange, children, root } = props;
  const { statusLegend } = useMessages(planBandWords);
  const statuses = useMemo(() => planStatuses(plan, followUp), [plan, followUp]);
  const goals = useMemo(() => goalTiles(statuses), [statuses]);
  const { edge, isStuck } = useStuck();
  const isFollowedUp = goals?.isAssessed ?? false;
  const current = useMemo(() => goalAround(nodeId, goals, statuses), [nodeId, goals, statuses]);
  const tileProps = (tile: GoalTile) => ({
    tile,
    isFollowedUp,
    isCurrent: tile.nodeId === current,
    onChoose: onNodeIdChange,
  });
  const isFictional = plan.fictional === true || followUp?.fictional === true;
  return (
    <section
      aria-label={statusLegend.band.name(plan.title)}
      {...root}
      data-part="band"
      data-stuck={isStuck || undefined}
    >
      <div className="maltrad-band-body">
        <div className="maltrad-band-lead">
          {children === undefined ? <p className="maltrad-band-title">{plan.title}</p> : children}
          <Statement statuses={statuses} goals={goals} isFollowedUp={isFollowedUp} />
          <Changes statuses={statuses} compareWith={compareWith} />
          {isFictional && <FictionalMark />}
        </div>
        {goals && goals.tiles.length > TILED && isFollowedUp && (
          <DistributionBar parts={distributionOf(goals, statuses)} />
        )}
        {goals && goals.tiles.length <= TILED && (
          <ol
            className="maltrad-band-tiles"
            data-size={sizeOf(goals)}
            data-followed-up={isFollowedUp || undefined}
          >
            {goals.tiles.map((tile) => (
              <BandTile key={tile.nodeId} {...tileProps(tile)} />
            ))}
          </ol>
        )}
      </div>
      <div className="maltrad-band-edge" ref={edge} />
      <Strip title={plan.title} goals={goals} isFollowedUp={isFollowedUp} propsOf={tileProps} />
    </section>
  );
}

/** For the eye and the pointer: it repeats the tiles, which are within reach of keys all the time. */
function Strip(props: {
  title: string;
  goals: GoalTiles | undefined;
  isFollowedUp: boolean;
  propsOf: (tile: GoalTile) => TileProps;
}): ReactNode {
  const { title, goals, isFollowedUp, propsOf } = props;
  return (
    <div className="maltrad-band-strip" aria-hidden="true">
      <span className="maltrad-band-title">{title}</span>
      {goals && isFollowedUp && (
        <span className="maltrad-band-brief">
          <MetCount goals={goals} />
        </span>
      )}
      <span className="maltrad-band-chips">
        {goals?.tiles.slice(0, TILED).map((tile) => (
          <StripChip key={tile.nodeId} {...propsOf(tile)} />
        ))}
      </span>
    </div>
  );
}

/** How many goals are met; of a plan that is not followed up, what it contains and why nothing is assessed. */
function Statement(props: {
  statuses: PlanStatuses;
  goals: GoalTiles | undefined;
  isFollowedUp: boolean;
}): ReactNode {
  const { statuses, goals, isFollowedUp } = props;
  const messages = useMessages(planBandWords);
  if (goals && isFollowedUp) {
    return (
      <p className="maltrad-band-statement">
        <MetCount goals={goals} />
      </p>
    );
  }
  const { subject, said } = contentsParts(statuses);
  return (
    <>
      <p className="maltrad-band-contents">{phraseText(subject, messages)}</p>
      {said && <p className="maltrad-band-changes">{phraseText(said, messages)}</p>}
    </>
  );
}

/** "1 av 7 mål uppfyllt" */
function MetCount({ goals }: { goals: GoalTiles }): ReactNode {
  const messages = useMessages(planBandWords);
  const [best] = goals.counts;
  if (!best) return null;
  const word = phraseText(best.word, messages);
  const total = goals.tiles.length;
  return messages.statusLegend.band.met({
    count: best.count,
    total,
    word,
    level: levelWords(goals.level),
  });
}

/** "▲ 9 indikatorer bättre ▼ 1 sämre sedan 30 april 2025"; nothing without an earlier follow-up. */
function Changes(props: { statuses: PlanStatuses; compareWith: FollowUp | undefined }): ReactNode {
  const { statuses, compareWith } = props;
  const { plan } = statuses;
  const { statusLegend, locale } = useMessages(planBandWords);
  const changes = useMemo(
    () =>
      compareWith &&
      measureChanges(statuses, compareFollowUps(planStatuses(plan, compareWith), statuses)),
    [plan, compareWith, statuses],
  );
  if (!changes || !compareWith) return null;
  const { improved, worsened, total } = changes;
  const level = levelWords(changes.level);
  return (
    <p className="maltrad-band-changes">
      {improved > 0 && (
        <span>
          <Arrow path="M8 4l5 8H3z" /> {statusLegend.band.better({ count: improved, level })}{' '}
        </span>
      )}
      {worsened > 0 && (
        <span>
          <Arrow path="M8 12l5-8H3z" />{' '}
          {statusLegend.band.worse({
            count: worsened,
            level: improved > 0 ? undefined : level,
          })}{' '}
        </span>
      )}
      {improved + worsened === 0 && (
        <span>{statusLegend.band.unchanged({ count: total, level })} </span>
      )}
      <span>{statusLegend.band.since(formatDay(compareWith.date, locale, 'long'))}</span>
    </p>
  );
}

function Arrow({ path }: { path: string }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={path} fill="currentColor" />
    </svg>
  );
}

function distributionOf({ counts }: GoalTiles, { scale }: PlanStatuses): BarPart[] {
  return barParts(
    { counts: Object.fromEntries(counts.map(({ key, count }) => [key, count])) },
    scale,
  );
}

/** Many goals stand closer; long names get more room, so that they do not become columns of single words. */
function sizeOf({ tiles }: GoalTiles): 'small' | 'wide' | undefined {
  if (tiles.length > NAMED) return 'small';
  return tiles.some(({ name }) => name.length > LONG_NAME) ? 'wide' : undefined;
}

/** The goal that a node is, or lies under. */
function goalAround(
  nodeId: string | null | undefined,
  goals: GoalTiles | undefined,
  { tree }: PlanStatuses,
): string | undefined {
  const node = nodeId == null ? undefined : tree.nodeById.get(nodeId);
  if (!node || !goals) return undefined;
  const ids = new Set(goals.tiles.map((tile) => tile.nodeId));
  return [node, ...ancestors(node)].find(({ id }) => ids.has(id))?.id;
}
