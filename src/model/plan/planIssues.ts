import { inPieces, type Steps } from '../../steps/steps';
import type { RootedTree, TreeIssue } from '../../tree/toTree';
import { type Phrase, phrase } from '../../messages/phrase';
import { figureIssues } from '../measure/figureIssues';
import { type Issue, makeIssue } from '../parse/issue';
import type { Plan } from './plan';
import type { PlanNode } from './planNode';
import { planTreeSteps, type PlanItem } from './planTree';
import { recordIssues } from './recordIssues';
import { placeInInput } from '../parse/salvage';

/** All problems with how the parts of a plan refer to each other. */
export function* planIssues(plan: Plan): Steps<Issue[]> {
  const { tree, issues } = yield* planTreeSteps(plan);
  const found = yield* structureIssues(plan, tree, issues);
  const known = yield* knownIds(plan);
  yield* inPieces(plan.nodes, (node, index) => {
    for (const { code, key, id } of unknownReferences(node, known)) {
      found.push(unknownReference(code, `${pathOf(plan, index)}.${key}`, id));
    }
  });
  yield* inPieces(plan.figures ?? [], ({ about = [] }, index) => {
    about.forEach((id, place) => {
      if (known['unknown-node'].has(id)) return;
      const at = `figures.${placeInInput(plan.figures ?? [], index)}.about`;
      found.push(unknownReference('unknown-node', `${at}.${placeInInput(about, place)}`, id));
    });
  });
  for (const issue of yield* recordIssues(plan)) found.push(issue);
  const stated = new Set(plan.conditions?.flatMap(({ figures = [] }) => figures));
  for (const issue of yield* figureIssues(plan.observations, namesOf(plan), stated)) {
    found.push(issue);
  }
  return found;
}

/** Finds the names of figures and nodes. They are only gathered when there is an issue to report. */
function namesOf({ nodes, figures = [] }: Plan): (id: string) => string {
  let names: Map<string, string> | undefined;
  return (id) => {
    names ??= new Map([...figures, ...nodes].map((one) => [one.id, one.name]));
    return names.get(id) ?? id;
  };
}

function pathOf({ nodes }: Plan, index: number): string {
  return `nodes.${placeInInput(nodes, index)}`;
}

function* structureIssues(
  plan: Plan,
  { nodeById }: RootedTree<PlanItem>,
  issues: readonly TreeIssue[],
): Steps<Issue[]> {
  if (issues.length === 0) return [];
  const places = new Map<PlanNode, number>();
  yield* inPieces(plan.nodes, (node, index) => places.set(node, index));
  const nodeOf = (id: string) => nodeById.get(id)?.data.node;
  const found: Issue[] = [];
  yield* inPieces(lowRootsOnly(plan, issues, nodeOf), (issue) => {
    const node = nodeOf(issue.id);
    const place = (node && places.get(node)) ?? -1;
    found.push(structureIssue(issue, pathOf(plan, place)));
  });
  return found;
}

/**
 * Leaves out the issues about several roots, except for roots on a level below the highest root. A plan may
 * well begin with many nodes of one level, but a root on a lower level most likely lacks its parent.
 */
function lowRootsOnly(
  { levels }: Plan,
  issues: readonly TreeIssue[],
  nodeOf: (id: string) => PlanNode | undefined,
): TreeIssue[] {
  const others = issues.filter(({ code }) => code === 'multiple-roots');
  const ranks = new Map(levels.map(({ id }, rank) => [id, rank]));
  const rankOf = (id: string) => ranks.get(nodeOf(id)?.level ?? '') ?? levels.length;
  const roots = [...others.slice(0, 1).map(({ detail }) => detail), ...others.map(({ id }) => id)];
  const highest = roots.reduce((least, id) => Math.min(least, rankOf(id)), levels.length);
  const first = roots.find((id) => rankOf(id) === highest) ?? '';
  const low = roots.filter((id) => rankOf(id) > highest);
  return [
    ...issues.filter(({ code }) => code !== 'multiple-roots'),
    ...low.map((id): TreeIssue => ({ code: 'multiple-roots', id, detail: first })),
  ];
}

type Reference = 'unknown-level' | 'unknown-unit' | 'unknown-perspective' | 'unknown-node';

function* knownIds(plan: Plan): Steps<Record<Reference, ReadonlySet<string>>> {
  return {
    'unknown-level': yield* idsOf(plan.levels),
    'unknown-unit': yield* idsOf(plan.units),
    'unknown-perspective': yield* idsOf(plan.perspectives),
    'unknown-node': yield* idsOf(plan.nodes),
  };
}

function* idsOf(list: readonly { id: string }[] = []): Steps<Set<string>> {
  const ids = new Set<string>();
  yield* inPieces(list, ({ id }) => ids.add(id));
  return ids;
}

function structureIssue({ code, id, detail }: TreeIssue, path: string): Issue {
  const { severity, say } = STRUCTURE[code];
  return makeIssue(code, severity, code === 'no-root' ? 'nodes' : path, say(id, detail));
}

interface Structure {
  readonly severity: Issue['severity'];
  readonly say: (id: string, detail: string) => Phrase;
}

const STRUCTURE: Readonly<Record<TreeIssue['code'], Structure>> = {
  'missing-parent': {
    severity: 'warning',
    say: (id, parent) => phrase('issues', 'missingParent', { id, parent }),
  },
  cycle: { severity: 'warning', say: (id) => phrase('issues', 'cycle', { id }) },
  'duplicate-id': {
    severity: 'warning',
    say: (id, taken) => phrase('issues', 'duplicateId', { id, taken }),
  },
  'multiple-roots': {
    severity: 'notice',
    say: (id, first) => phrase('issues', 'multipleRoots', { id, first }),
  },
  'no-root': { severity: 'error', say: () => phrase('issues', 'noRoot') },
};

const REFERENCES = [
  ['unknown-level', 'level'],
  ['unknown-unit', 'directedTo'],
  ['unknown-unit', 'owner'],
  ['unknown-perspective', 'perspectives'],
  ['unknown-node', 'alsoUnder'],
  ['unknown-node', 'duplicateOf'],
] as const;

interface UnknownReference {
  readonly code: Reference;
  /** The field of the node. */
  readonly key: string;
  readonly id: string;
}

/** The ids in a node that refer to nothing in the plan. */
function unknownReferences(
  node: PlanNode,
  known: Record<Reference, ReadonlySet<string>>,
): readonly UnknownReference[] {
  const found: UnknownReference[] = [];
  for (const [code, key] of REFERENCES) {
    const ids = node[key];
    if (ids === undefined) continue;
    if (typeof ids === 'string') {
      if (!known[code].has(ids)) found.push({ code, key, id: ids });
      continue;
    }
    ids.forEach((id, index) => {
      if (known[code].has(id)) return;
      found.push({ code, key: `${key}.${placeInInput(ids, index)}`, id });
    });
  }
  return found;
}

const SENTENCES = {
  'unknown-level': 'unknownLevel',
  'unknown-unit': 'unknownUnit',
  'unknown-perspective': 'unknownPerspective',
  'unknown-node': 'unknownNode',
} as const;

function unknownReference(code: Reference, path: string, id: string): Issue {
  return makeIssue(code, 'warning', path, phrase('issues', SENTENCES[code], { path, id }));
}
