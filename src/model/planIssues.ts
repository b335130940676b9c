import type { TreeIssue } from '../tree/toTree';
import type { Issue, IssueCode } from './issue';
import type { Plan } from './plan';
import type { PlanNode } from './planNode';
import { planTree } from './planTree';

/** Everything that is wrong with how the parts of a plan refer to each other. */
export function planIssues(plan: Plan): Issue[] {
  const indexById = new Map(plan.nodes.map(({ id }, index) => [id, index]));
  const pathOf = (id: string) => `nodes.${indexById.get(id.replace(/#\d+$/, '')) ?? id}`;
  return [
    ...planTree(plan).issues.map((issue) => structureIssue(issue, pathOf(issue.id))),
    ...plan.nodes.flatMap((node, index) => referenceIssues(plan, node, `nodes.${index}`)),
  ];
}

function structureIssue({ code, id, detail }: TreeIssue, path: string): Issue {
  const { severity, sv, en } = STRUCTURE[code];
  return {
    code,
    severity,
    path: id === '' ? 'nodes' : path,
    message: { sv: sv(id, detail), en: en(id, detail) },
  };
}

type Text = (id: string, detail: string) => string;

const STRUCTURE: Record<
  TreeIssue['code'],
  { severity: Issue['severity']; sv: Text; en: Text }
> = {
  'missing-parent': {
    severity: 'warning',
    sv: (id, parent) =>
      `”${id}” hör under ”${parent}”, som inte finns. Den visas under ”Saknar överordnad”.`,
    en: (id, parent) =>
      `"${id}" belongs under "${parent}", which does not exist. It is shown under "No parent found".`,
  },
  cycle: {
    severity: 'warning',
    sv: (id) => `”${id}” är överordnad sig själv (i en slinga). Slingan är öppnad och visas överst.`,
    en: (id) => `"${id}" is above itself (in a cycle). The cycle is cut and shown as an extra root.`,
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

function referenceIssues(plan: Plan, node: PlanNode, path: string): Issue[] {
  const has = (list: readonly { id: string }[] | undefined, id: string) =>
    list?.some((one) => one.id === id) ?? false;
  const issues: Issue[] = [];
  if (!has(plan.levels, node.level)) {
    issues.push(unknownReference('unknown-level', `${path}.level`, node.level));
  }
  for (const [index, id] of (node.directedTo ?? []).entries()) {
    if (!has(plan.units, id)) {
      issues.push(unknownReference('unknown-unit', `${path}.directedTo.${index}`, id));
    }
  }
  for (const [index, id] of (node.perspectives ?? []).entries()) {
    if (!has(plan.perspectives, id)) {
      issues.push(unknownReference('unknown-perspective', `${path}.perspectives.${index}`, id));
    }
  }
  for (const [key, id] of nodeReferences(node)) {
    if (!has(plan.nodes, id)) issues.push(unknownReference('unknown-node', `${path}.${key}`, id));
  }
  return issues;
}

function nodeReferences(node: PlanNode): [key: string, id: string][] {
  const also = (node.alsoUnder ?? []).map((id, index): [string, string] => [
    `alsoUnder.${index}`,
    id,
  ]);
  return node.duplicateOf === undefined ? also : [...also, ['duplicateOf', node.duplicateOf]];
}

const UNKNOWN: Partial<Record<IssueCode, { sv: string; en: string; then: [string, string] }>> = {
  'unknown-level': {
    sv: 'Nivån',
    en: 'Level',
    then: ['Posten visas ändå.', 'The record is shown anyway.'],
  },
  'unknown-unit': {
    sv: 'Enheten',
    en: 'Unit',
    then: ['Dess id visas i stället för namn.', 'Its id is shown instead of a name.'],
  },
  'unknown-perspective': {
    sv: 'Perspektivet',
    en: 'Perspective',
    then: ['Dess id visas i stället för namn.', 'Its id is shown instead of a name.'],
  },
  'unknown-node': {
    sv: 'Posten',
    en: 'Node',
    then: ['Hänvisningen visas inte.', 'The reference is not shown.'],
  },
};

function unknownReference(code: IssueCode, path: string, id: string): Issue {
  const words = UNKNOWN[code];
  return {
    code,
    severity: 'warning',
    path,
    message: {
      sv: `${path}: ${words?.sv} ”${id}” finns inte i planen. ${words?.then[0]}`,
      en: `${path}: ${words?.en} "${id}" is not in the plan. ${words?.then[1]}`,
    },
  };
}
