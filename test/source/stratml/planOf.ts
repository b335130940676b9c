import { parsePlan } from '../../../src/model/plan/parsePlan';
import type { Plan } from '../../../src/model/plan/plan';
import { readStratml } from '../../../src/source/stratml/readStratml';

/** A document of part 2 with this content in its core. */
export function part2(core: string, after = ''): string {
  return `<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Strategic_Plan"><Name>Plan</Name><StrategicPlanCore>${core}</StrategicPlanCore>${after}</PerformancePlanOrReport>`;
}

/** The plan in a document, with the issues of the reader and of the plan. */
export function planOf(xml: string | Uint8Array) {
  const { data, issues } = readStratml(xml);
  const parsed = parsePlan(data);
  if (!parsed.value) throw new Error('No plan');
  return { plan: parsed.value, issues, planIssues: parsed.issues };
}

/** Identifies the nodes by text, place and number. */
export function outline(plan: Plan) {
  return plan.nodes.map(({ id, level, name, parent = null, number }) => {
    return { id, level, name, parent, number };
  });
}

/** The outline in a canonical order, for documents that group nodes by kind. */
export function sortedOutline(plan: Plan) {
  return outline(plan).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
