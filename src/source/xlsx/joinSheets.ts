import { phrase } from '../../messages/phrase';
import { present } from '../../collections/present';
import type { FollowUp } from '../../model/follow-up/followUp';
import type { Observation } from '../../model/measure/observation';
import type { Issue } from '../../model/parse/issue';
import type { Level, PlanUnit } from '../../model/plan/plan';
import { sheetIssue } from '../sheet/sheetIssue';
import { JoinedNodes, type SheetData, type SheetReading } from './joinedNodes';

/** A plan with the follow-up found in its rows, or only figures. */
interface Joined {
  readonly data: SheetData;
  readonly followUp?: Partial<FollowUp> | undefined;
  readonly issues: Issue[];
}

/**
 * Joins the sheets of a workbook into one plan. The goals of all sheets are put together, and figures go
 * to their nodes by id, else by number or name. Without a plan, the figures become one follow-up.
 */
export function joinSheets(sheets: readonly SheetReading[]): Joined {
  const plans = sheets.filter(({ data }) => data.nodes !== undefined);
  const figures = sheets.filter(({ data }) => data.nodes === undefined);
  if (plans.length === 0) return { data: joinedFields(figures), issues: [] };
  // Sheets with ids and more levels come first, in any order of tabs, since others refer to their nodes.
  const ordered = plans.toSorted((one, other) => rank(other) - rank(one));
  const joined = new JoinedNodes();
  for (const sheet of ordered) joined.addPlan(sheet);
  for (const sheet of figures) joined.addFigures(sheet);
  const { nodes, observations, issues } = joined.result();
  const {
    targets: _targets,
    planId: _planId,
    date,
    assessments: _assessments,
    analyses: _analyses,
    actions: _actions,
    observations: _all,
    ...fields
  } = joinedFields([...ordered, ...figures]);
  const data: SheetData = {
    ...fields,
    levels: joinedLevels(ordered.map(({ data: { levels = [] } }) => levels)),
    ...(observations.length > 0 ? { observations } : {}),
    nodes,
  };
  const judged = joined.judgements();
  const about = sheets.find(({ followUp }) => followUp !== undefined)?.followUp;
  const id = data.id ?? 'plan';
  const followUp: Partial<FollowUp> = {
    id: about?.id ?? ([id, date].filter(Boolean).join('-') || 'follow-up'),
    planId: id,
    ...present({ title: about?.title, date: date ?? about?.date }),
    observations: [],
    ...judged,
  };
  return {
    data,
    ...(Object.keys(judged).length > 0 ? { followUp } : {}),
    issues: [...together(plans), ...issues],
  };
}

function rank({ hasIds, data }: SheetReading): number {
  return (hasIds ? 1000 : 0) + (data.levels?.length ?? 0);
}

/** Tells which sheets were joined, since a workbook can have plans for several years that should not be. */
function together(plans: readonly SheetReading[]): Issue[] {
  if (plans.length < 2) return [];
  const said = phrase('sheet', 'sheetsTogether', { words: plans.map(({ name }) => name) });
  return [sheetIssue('joined-sheets', 'notice', '', said)];
}

/** The fields of all sheets together: lists are joined, and other fields come from the first that has them. */
function joinedFields(sheets: readonly SheetReading[]): SheetData {
  const all = sheets.map(({ data }) => data);
  const single: SheetData = {};
  for (const data of all.toReversed()) Object.assign(single, data);
  const { targets: _targets, ...fields } = single;
  const assessments = all.flatMap((data) => data.assessments ?? []);
  const analyses = all.flatMap((data) => data.analyses ?? []);
  const actions = all.flatMap((data) => data.actions ?? []);
  const targets = all.flatMap((data) => data.targets ?? []);
  const observations: Observation[] = all.flatMap((data) => data.observations ?? []);
  const units = firstById(all.flatMap((data): readonly PlanUnit[] => data.units ?? []));
  const perspectives = firstById(all.flatMap((data) => data.perspectives ?? []));
  return {
    ...fields,
    ...(units.length > 0 ? { units } : {}),
    ...(perspectives.length > 0 ? { perspectives } : {}),
    ...(targets.length > 0 ? { targets } : {}),
    ...(assessments.length > 0 ? { assessments } : {}),
    ...(analyses.length > 0 ? { analyses } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    observations,
  };
}

function firstById<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

const RANKS = { vision: 0, goal: 1, assignment: 1, indicator: 2 } as const;

/** A level that only a later sheet has is put below the level above it in that sheet, else by its kind. */
function joinedLevels(lists: readonly (readonly Level[])[]): Level[] {
  const levels: Level[] = [];
  for (const list of lists) {
    for (const [at, level] of list.entries()) {
      if (levels.some(({ id }) => id === level.id)) continue;
      const above = levels.findIndex(({ id }) => id === list[at - 1]?.id);
      const lower = levels.findIndex(({ kind }) => RANKS[kind] > RANKS[level.kind]);
      levels.splice(above !== -1 ? above + 1 : lower !== -1 ? lower : levels.length, 0, level);
    }
  }
  return levels;
}
