import type { TreeIssue } from '../tree/toTree';
import type { Issue } from './issue';
import type { Plan } from './plan';
import type { PlanNode } from './planNode';
import { planTree } from './planTree';
import { placeInInput } from './salvage';

/** Everything that is wrong with how the parts of a plan refer to each other. */
export function planIssues(plan: Plan): Issue[] {
  const pathOf = (index: number) => `nodes.${placeInInput(plan.nodes, index)}`;
  const known = knownIds(plan);
  const { tree, issues } = planTree(plan);
  const placeOf = new Map(plan.nodes.map((node, index) => [node, index]));
  const placeById = (id: string) => {
    const node = tree.nodeById.get(id)?.data.node;
    return (node && placeOf.get(node)) ?? -1;
  };
  return [
    ...issues.map((issue) => structureIssue(issue, pathOf(placeById(issue.id)))),
    ...plan.nodes.flatMap((node, index) => referenceIssues(node, pathOf(index), known)),
  ];
}

type Reference = 'unknown-level' | 'unknown-unit' | 'unknown-perspective' | 'unknown-node';

function knownIds(plan: Plan): Record<Reference, ReadonlySet<string>> {
  const ids = (list: readonly { id: string }[] = []) => new Set(list.map(({ id }) => id));
  return {
    'unknown-level': ids(plan.levels),
    'unknown-unit': ids(plan.units),
    'unknown-perspective': ids(plan.perspectives),
    'unknown-node': ids(plan.nodes),
  };
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

function referenceIssues(
  node: PlanNode,
  path: string,
  known: Record<Reference, ReadonlySet<string>>,
): Issue[] {
  return references(node)
    .filter(([code, , id]) => !known[code].has(id))
    .map(([code, key, id]) => unknownReference(code, `${path}.${key}`, id));
}

function references(node: PlanNode): [code: Reference, key: string, id: string][] {
  const list = (code: Reference, key: string, ids: readonly string[] = []) =>
    ids.map((id, index): [Reference, string, string] => {
      return [code, `${key}.${placeInInput(ids, index)}`, id];
    });
  const one = (
    code: Reference,
    key: string,
    id: string | undefined,
  ): [Reference, string, string][] => (id === undefined ? [] : [[code, key, id]]);
  return [
    ...one('unknown-level', 'level', node.level),
    ...list('unknown-unit', 'directedTo', node.directedTo),
    ...one('unknown-unit', 'owner', node.owner),
    ...list('unknown-perspective', 'perspectives', node.perspectives),
    ...list('unknown-node', 'alsoUnder', node.alsoUnder),
    ...one('unknown-node', 'duplicateOf', node.duplicateOf),
  ];
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
