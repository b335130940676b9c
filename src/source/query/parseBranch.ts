import type { Issue, Parsed } from '../../model/parse/issue';
import { parseSteps } from '../../model/parse/parse';
import type { RecordSchema } from '../../model/parse/recordSchema';
import { planSchema, type Plan } from '../../model/plan/plan';
import { planIssues } from '../../model/plan/planIssues';
import type { PlanNode } from '../../model/plan/planNode';
import type { Steps } from '../../steps/steps';
import { runInSlices, type SliceOptions } from '../slices/runInSlices';
import * as v from 'valibot';

type Nodes = Pick<Plan, 'nodes'>;

const branchSchema: RecordSchema<Nodes> = v.object({ nodes: planSchema.entries.nodes });

/**
 * Reads what lies under a node. That it is no whole plan is no issue: its levels, units and the nodes above
 * are elsewhere. The node itself may come along and is left out.
 */
export async function parseBranch(
  input: unknown,
  nodeId: string,
  options: SliceOptions,
): Promise<Parsed<Nodes>> {
  const parsed = await runInSlices(parseSteps(branchSchema, input, branchIssues), options);
  const nodes = parsed.value?.nodes ?? [];
  const under = nodes.filter(({ id }) => id !== nodeId).map((node) => placedUnder(node, nodeId));
  return { ...parsed, value: parsed.value && { nodes: under } };
}

/** What no other part of the plan can set right. */
const OWN: ReadonlySet<Issue['code']> = new Set(['cycle', 'duplicate-id']);

function* branchIssues({ nodes }: Nodes): Steps<readonly Issue[]> {
  const all = yield* planIssues({ id: '', title: '', levels: [], nodes });
  return all.filter(({ code }) => OWN.has(code));
}

function placedUnder(node: PlanNode, parent: string): PlanNode {
  return node.parent ? node : { ...node, parent };
}

/** What lies under a node of a plan, and what was wrong with it. */
export interface Branch {
  readonly nodes: readonly PlanNode[];
  readonly issues: readonly Issue[];
}
