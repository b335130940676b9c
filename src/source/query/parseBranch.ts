import type { Issue, Parsed, ParseOptions } from '../../model/parse/issue';
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
 * Reads the nodes under a node. Levels, units and nodes above are not part of a branch, so their absence
 * is not an issue. The node itself and other parts of a plan may be included, but are left out.
 */
export async function parseBranch(
  input: unknown,
  nodeId: string,
  options: SliceOptions & ParseOptions,
): Promise<Parsed<Nodes>> {
  const parsed = await runInSlices(
    parseSteps(branchSchema, input, options, branchIssues, planSchema),
    options,
  );
  const nodes = parsed.value?.nodes ?? [];
  const under = nodes.filter(({ id }) => id !== nodeId).map((node) => placedUnder(node, nodeId));
  return { ...parsed, value: parsed.value && { nodes: under } };
}

/** Issues that the rest of the plan cannot resolve. */
const OWN: ReadonlySet<Issue['code']> = new Set(['cycle', 'duplicate-id']);

function* branchIssues({ nodes }: Nodes): Steps<readonly Issue[]> {
  const all = yield* planIssues({ id: '', title: '', levels: [], nodes });
  return all.filter(({ code }) => OWN.has(code));
}

function placedUnder(node: PlanNode, parent: string): PlanNode {
  return node.parent ? node : { ...node, parent };
}

/** The nodes under a node of a plan, and what was wrong with them. */
export interface Branch {
  readonly nodes: readonly PlanNode[];
  readonly issues: readonly Issue[];
}
