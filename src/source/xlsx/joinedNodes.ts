import { groupBy } from '../../collections/groupBy';
import { present } from '../../collections/present';
import { sameData } from '../../collections/sameData';
import { phrase } from '../../messages/phrase';
import type { FollowUp, FollowUpTarget } from '../../model/follow-up/followUp';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Observation } from '../../model/measure/observation';
import type { Issue } from '../../model/parse/issue';
import type { Plan } from '../../model/plan/plan';
import type { PlanNode } from '../../model/plan/planNode';
import { csvColumns } from '../headings/csvColumns';
import { clipped, sheetIssue } from '../sheet/sheetIssue';

/** A sheet of a workbook, and the data read from it. */
export interface SheetReading {
  readonly name: string;
  readonly data: SheetData;
  /** The follow-up found in the rows of a plan. */
  readonly followUp?: Partial<FollowUp> | undefined;
  /** Whether the sheet has a column of ids. */
  readonly hasIds: boolean;
}

/** A plan or, without levels and nodes, the figures of a follow-up. */
export type SheetData = Partial<Plan> & {
  readonly planId?: string;
  readonly date?: string;
  readonly targets?: readonly FollowUpTarget[];
} & Pick<Partial<FollowUp>, 'assessments' | 'analyses' | 'actions'>;

/** A node from one or several sheets, and the sheet where it was found first. */
interface JoinedNode {
  node: PlanNode;
  readonly sheet: SheetReading;
  observations: readonly Observation[];
}

/** Joins the nodes of several sheets, so that a node that is in two of them becomes one. */
export class JoinedNodes {
  private readonly all: JoinedNode[] = [];
  private readonly byId = new Map<string, JoinedNode>();
  private readonly byNumber = new Map<string, JoinedNode[]>();
  private readonly byName = new Map<string, JoinedNode[]>();
  /** For each id that is taken, the next number to add to it. */
  private readonly copies = new Map<string, number>();
  private readonly issues: Issue[] = [];
  private readonly judged = { assessments: [], analyses: [], actions: [] } as {
    -readonly [K in 'assessments' | 'analyses' | 'actions']: NonNullable<FollowUp[K]>[number][];
  };

  /** The assessments, analyses and actions of all sheets, with the ids of the joined nodes. */
  judgements(): Pick<Partial<FollowUp>, 'assessments' | 'analyses' | 'actions'> {
    const { assessments, analyses } = this.judged;
    const actions = this.judged.actions.map((one, at) => ({ ...one, id: `atgard-${at + 1}` }));
    return present({
      assessments: assessments.length > 0 ? assessments : undefined,
      analyses: analyses.length > 0 ? analyses : undefined,
      actions: actions.length > 0 ? actions : undefined,
    });
  }

  private judge(
    said: Pick<Partial<FollowUp>, 'assessments' | 'analyses' | 'actions'>,
    idOf: (of: string) => string | undefined,
  ): void {
    const moved = <T extends { readonly of: string }>(list: readonly T[] = []): T[] =>
      list.flatMap((one) => {
        const of = idOf(one.of);
        return of === undefined ? [] : { ...one, of };
      });
    for (const one of moved(said.assessments)) this.judged.assessments.push(one);
    for (const one of moved(said.analyses)) this.judged.analyses.push(one);
    for (const one of moved(said.actions)) this.judged.actions.push(one);
  }

  result(): { nodes: PlanNode[]; observations: Observation[]; issues: Issue[] } {
    // Links are only resolved now, since a parent can be in a sheet that was read later.
    const nodes = this.all.map((one) =>
      withLinks(one.node, (text) => {
        const found = this.find(text);
        return found === one ? undefined : found?.node.id;
      }),
    );
    const observations = this.all.flatMap((each) => each.observations);
    return { nodes, observations, issues: this.issues };
  }

  addPlan(sheet: SheetReading): void {
    const { nodes = [], observations = [], levels = [] } = sheet.data;
    const figures = groupBy(observations, ({ of }) => of);
    const joinedOf = new Map<string, JoinedNode>();
    const added: JoinedNode[] = [];
    for (const node of nodes) {
      const own = figures.get(node.id) ?? [];
      figures.delete(node.id);
      const parent = joinedOf.get(node.parent ?? '')?.node.id;
      const isTop = parent === undefined && node.level === levels[0]?.id;
      const same = this.sameNode(sheet, { ...node, parent }, own, isTop);
      const joined = same ?? { node, sheet, observations: [] };
      if (same) this.merge(same, node, sheet);
      else {
        joined.node = { ...node, id: sheet.hasIds ? node.id : this.freeId(node.id) };
        added.push(joined);
      }
      joined.observations = withFigures(joined, own);
      joinedOf.set(node.id, joined);
    }
    for (const one of added) {
      const { id, number = '', name } = one.node;
      // When several nodes have the same id, links go to the first.
      if (!this.byId.has(id)) this.byId.set(id, one);
      add(this.byNumber, number, one);
      add(this.byName, nameKey(name), one);
    }
    // Links to nodes in the same sheet, which may come further down and may have new ids.
    for (const one of added) one.node = withLinks(one.node, (id) => joinedOf.get(id)?.node.id);
    for (const one of added) this.all.push(one);
    this.judge(sheet.followUp ?? {}, (of) => joinedOf.get(of)?.node.id);
  }

  /** Adds the figures, targets and judgements of a sheet without nodes. */
  addFigures({ name, data }: SheetReading): void {
    const lost = new Set<string>();
    const found = (of: string) => {
      const joined = this.find(of);
      if (!joined) lost.add(of);
      return joined;
    };
    for (const [of, own] of groupBy(data.observations ?? [], (each) => each.of)) {
      const joined = found(of);
      if (joined) joined.observations = withFigures(joined, own);
    }
    for (const { of, ...target } of data.targets ?? []) {
      const joined = found(of);
      if (joined) joined.node = { ...joined.node, targets: withTargets(joined.node, [target]) };
    }
    this.judge(data, (of) => found(of)?.node.id);
    if (lost.size === 0) return;
    const words = [...lost].map((id) => clipped(id));
    const said = phrase('sheet', 'notInPlan', { sheetName: name, words, count: words.length });
    this.issues.push(sheetIssue('unknown-node', 'warning', '', said));
  }

  /** The node with this id, else the only one with this number or name. */
  private find(text: string): JoinedNode | undefined {
    const byId = this.byId.get(text);
    if (byId) return byId;
    const [only, ...others] = this.byNumber.get(text) ?? this.byName.get(nameKey(text)) ?? [];
    return others.length === 0 ? only : undefined;
  }

  /** The same node in another sheet: by id when both sheets have ids, else by level, name and parent. */
  private sameNode(
    sheet: SheetReading,
    node: PlanNode,
    figures: readonly Observation[],
    isTop: boolean,
  ): JoinedNode | undefined {
    const byId = sheet.hasIds ? this.byId.get(node.id) : undefined;
    const isNamed = node.name === '' || nameKey(node.name) === nameKey(byId?.node.name ?? '');
    if (byId && isNamed) return byId;
    const named = this.byName.get(nameKey(node.name)) ?? [];
    // A name that so many nodes have does not tell them apart, and comparing with all would take time.
    if (named.length > MANY) return undefined;
    const [only, ...others] = named.filter(
      (one) =>
        !(one.sheet.hasIds && sheet.hasIds) &&
        one.node.level === node.level &&
        (isTop || one.node.parent === node.parent) &&
        !differs(one, node, figures),
    );
    return others.length === 0 ? only : undefined;
  }

  private freeId(wanted: string): string {
    let id = wanted;
    let copy = this.copies.get(wanted) ?? 2;
    for (; this.byId.has(id); copy += 1) id = `${wanted}-${copy}`;
    this.copies.set(wanted, copy);
    return id;
  }

  /** Adds the fields that the node lacks from a later sheet, and reports those where the sheets differ. */
  private merge(joined: JoinedNode, node: PlanNode, sheet: SheetReading): void {
    const {
      measure,
      targets = [],
      id: _id,
      name: _name,
      level: _level,
      parent: _p,
      ...rest
    } = node;
    const { direction, ...ofMeasure } = measure ?? { direction: 'unknown' };
    const told = { ...rest, ...ofMeasure, ...(direction === 'unknown' ? {} : { direction }) };
    const known: Readonly<Record<string, unknown>> = { ...joined.node, ...joined.node.measure };
    for (const [field, value] of Object.entries(told)) {
      const own = field === 'direction' && known[field] === 'unknown' ? undefined : known[field];
      if (own !== undefined && !Array.isArray(own) && !sameData(own, value)) {
        this.issues.push(otherwise(sheet.name, joined.node.name, field));
      }
    }
    const kept = joined.node;
    const lists = ['directedTo', 'perspectives', 'alsoUnder'] as const;
    const both = lists.map((key) => [
      key,
      [...new Set([...(kept[key] ?? []), ...(rest[key] ?? [])])],
    ]);
    const filled = both.filter(([, list]) => list?.length);
    const isKnown = kept.measure !== undefined && kept.measure.direction !== 'unknown';
    joined.node = {
      ...rest,
      ...kept,
      ...Object.fromEntries(filled),
      ...(measure || kept.measure
        ? {
            measure: {
              ...measure,
              ...kept.measure,
              direction: (isKnown ? kept.measure?.direction : measure?.direction) ?? 'unknown',
            },
          }
        : {}),
      ...(targets.length > 0 ? { targets: withTargets(kept, targets) } : {}),
    };
  }
}

const MANY = 50;

/** A copy of a node where links to other nodes have their new ids, when there are any. */
function withLinks(node: PlanNode, idOf: (text: string) => string | undefined): PlanNode {
  const linked = (text: string) => idOf(text) ?? text;
  const { parent, alsoUnder, duplicateOf } = node;
  const links = {
    parent: typeof parent === 'string' ? linked(parent) : undefined,
    alsoUnder: alsoUnder?.map(linked),
    duplicateOf: duplicateOf === undefined ? undefined : linked(duplicateOf),
  };
  return { ...node, ...present(links) };
}

function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function add(map: Map<string, JoinedNode[]>, key: string, joined: JoinedNode): void {
  if (key === '') return;
  const list = map.get(key);
  if (list) list.push(joined);
  else map.set(key, [joined]);
}

/**
 * Whether figures or targets show that two nodes are not the same. Two boards can use the same measure,
 * and then have different figures.
 */
function differs(one: JoinedNode, node: PlanNode, figures: readonly Observation[]): boolean {
  const known = groupBy(one.observations, seriesAndPeriod, toldBy);
  const isOther = figures.some((figure) => {
    const told = known.get(seriesAndPeriod(figure));
    return told !== undefined && !told.includes(toldBy(figure));
  });
  const { targets = [] } = node;
  return (
    isOther ||
    (one.node.targets ?? []).some((a) =>
      targets.some((b) => a.period === b.period && a.sex === b.sex && !sameData(a, b)),
    )
  );
}

function seriesAndPeriod({ period, sex, nature, unitId }: Observation): string {
  return JSON.stringify([period, sex, nature, unitId]);
}

/** Key of a figure apart from its node. It works as text, since fields are always in the same order. */
function toldBy(figure: Observation): string {
  return JSON.stringify({ ...figure, of: '' });
}

function withFigures(
  { node, observations }: JoinedNode,
  more: readonly Observation[],
): readonly Observation[] {
  if (more.length === 0) return observations;
  const own = more.map((one) => ({ ...one, of: node.id }));
  if (observations.length === 0) return own;
  const known = new Set(observations.map(toldBy));
  return [...observations, ...own.filter((one) => !known.has(toldBy(one)))];
}

function withTargets({ targets = [] }: PlanNode, more: readonly MeasureTarget[]): MeasureTarget[] {
  return [...targets, ...more.filter((one) => !targets.some((other) => sameData(one, other)))];
}

function otherwise(sheet: string, name: string, field: string): Issue {
  const columns: Readonly<Record<string, readonly string[]>> = csvColumns;
  const heading = columns[field]?.[0] ?? columns['externalId']?.[0] ?? field;
  const said = phrase('sheet', 'saidOtherwise', { sheetName: sheet, name: clipped(name), heading });
  return sheetIssue('left-out', 'warning', '', said);
}
