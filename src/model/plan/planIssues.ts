import { inPieces, type Steps } from '../../steps/steps';
import type { Tree, TreeIssue } from '../../tree/toTree';
import type { Issue } from '../parse/issue';
import type { Plan } from './plan';
import type { PlanNode } from './planNode';
import { planTreeSteps, type PlanItem } from './planTree';
import { placeInInput } from '../parse/salvage';

/** Everything that is wrong with how the parts of a plan refer to each other. */
export function* planIssues(plan: Plan): Steps<Issue[]> {
  const { tree, issues } = yield* planTreeSteps(plan);
  const found = yield* structureIssues(plan, tree, issues);
  const known = yield* knownIds(plan);
  yield* inPieces(plan.nodes, (node, index) => {
    for (const { code, key, id } of unknownReferences(node, known)) {
      found.push(unknownReference(code, `${pathOf(plan, index)}.${key}`, id));
    }
  });
  return found;
}

function pathOf({ nodes }: Plan, index: number): string {
  return `nodes.${placeInInput(nodes, index)}`;
}

function* structureIssues(
  plan: Plan,
  { nodeById }: Tree<PlanItem>,
  issues: readonly TreeIssue[],
): Steps<Issue[]> {
  if (issues.length === 0) return [];
  const places = new Map<PlanNode, number>();
  yield* inPieces(plan.nodes, (node, index) => places.set(node, index));
  const found: Issue[] = [];
  yield* inPieces(issues, (issue) => {
    const node = nodeById.get(issue.id)?.data.node;
    const place = (node && places.get(node)) ?? -1;
    found.push(structureIssue(issue, pathOf(plan, place)));
  });
  return found;
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
  const { severity, sv, en } = STRUCTURE[code];
  return {
    code,
    severity,
    path: code === 'no-root' ? 'nodes' : path,
    message: { sv: sv(id, detail), en: en(id, detail) },
  };
}

type Text = (id: string, detail: string) => string;

const STRUCTURE: Record<TreeIssue['code'], { severity: Issue['severity']; sv: Text; en: Text }> = {
  'missing-parent': {
    severity: 'warning',
    sv: (id, parent) =>
      `”${id}” hör under ”${parent}”, som inte finns. Den visas under ”Saknar överordnad”.`,
    en: (id, parent) =>
      `"${id}" belongs under "${parent}", which does not exist. It is shown under "No parent found".`,
  },
  cycle: {
    severity: 'warning',
    sv: (id) =>
      `”${id}” är överordnad sig själv (i en slinga). Slingan är öppnad och visas överst.`,
    en: (id) =>
      `"${id}" is above itself (in a cycle). The cycle is cut and shown as an extra root.`,
  },
  'duplicate-id': {
    severity: 'warning',
    sv: (id, taken) =>
      `Id ”${taken}” används av mer än en post. Den senare visas som ”${id}”; det som hör under id:t visas under den första.`,
    en: (id, taken) =>
      `Id "${taken}" is used by more than one record. The later one is shown as "${id}"; what belongs under the id is shown under the first.`,
  },
  'multiple-roots': {
    severity: 'notice',
    sv: (id, first) => `”${id}” saknar överordnad, liksom ”${first}”. Båda visas överst.`,
    en: (id, first) => `"${id}" has no parent, like "${first}". Both are shown at the top.`,
  },
  'no-root': {
    severity: 'error',
    sv: () => 'Ingen post är överst: planen är tom eller alla poster har en överordnad.',
    en: () => 'No record is at the top: the plan is empty or every record has a parent.',
  },
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
  /** Where in the node. */
  readonly key: string;
  readonly id: string;
}

/** The ids that a node has of what the plan does not have. */
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

const UNKNOWN: Record<Reference, { sv: string; en: string; outcome: [string, string] }> = {
  'unknown-level': {
    sv: 'Nivån',
    en: 'Level',
    outcome: ['Posten visas ändå.', 'The record is shown anyway.'],
  },
  'unknown-unit': {
    sv: 'Enheten',
    en: 'Unit',
    outcome: ['Dess id visas i stället för namn.', 'Its id is shown instead of a name.'],
  },
  'unknown-perspective': {
    sv: 'Perspektivet',
    en: 'Perspective',
    outcome: ['Dess id visas i stället för namn.', 'Its id is shown instead of a name.'],
  },
  'unknown-node': {
    sv: 'Posten',
    en: 'Node',
    outcome: ['Hänvisningen visas inte.', 'The reference is not shown.'],
  },
};

function unknownReference(code: Reference, path: string, id: string): Issue {
  const words = UNKNOWN[code];
  return {
    code,
    severity: 'warning',
    path,
    message: {
      sv: `${path}: ${words.sv} ”${id}” finns inte i planen. ${words.outcome[0]}`,
      en: `${path}: ${words.en} "${id}" is not in the plan. ${words.outcome[1]}`,
    },
  };
}
