import { phrase } from '../../messages/phrase';
import { type Issue, makeIssue } from '../parse/issue';
import { placeInInput } from '../parse/salvage';
import type { Plan } from './plan';

/**
 * Links of a plan that lead nowhere: to nodes that the other plan does not have, to plans that are not at
 * hand, and to earlier nodes when the plan does not say which plan it supersedes. Such a link is shown with the
 * id that it states. A plan that is not at hand is reported once.
 *
 * @example
 * const issues = linkIssues(boardPlan, [regionalPlan]);
 */
export function linkIssues(plan: Plan, linkedPlans: readonly Plan[]): Issue[] {
  const known = new Map(
    [...linkedPlans, plan].map(({ id, nodes }) => [id, new Set(nodes.map((node) => node.id))]),
  );
  const told = new Set<string>();
  return linksIn(plan).flatMap(({ path, planPath, inPlan, node }): Issue[] => {
    const nodes = known.get(inPlan);
    if (nodes?.has(node)) return [];
    if (nodes) {
      const said = phrase('issues', 'linkedNode', { path, id: node, plan: inPlan });
      return [makeIssue('unknown-node', 'warning', path, said)];
    }
    if (told.has(inPlan)) return [];
    told.add(inPlan);
    const said =
      inPlan === ''
        ? phrase('issues', 'noSupersedes', { path: planPath })
        : phrase('issues', 'unknownPlan', { path: planPath, id: inPlan });
    return [makeIssue('unknown-plan', inPlan === '' ? 'warning' : 'notice', planPath, said)];
  });
}

/** Where a link is stated, and where it leads. */
interface StatedLink {
  readonly path: string;
  /** Where the plan that it leads to is stated. */
  readonly planPath: string;
  readonly inPlan: string;
  readonly node: string;
}

function linksIn({ nodes, supersedes = '' }: Plan): StatedLink[] {
  return nodes.flatMap(({ contributesTo = [], succeeds = [] }, index) => {
    const at = `nodes.${placeInInput(nodes, index)}`;
    return [
      ...contributesTo.map((link, place) => {
        const path = `${at}.contributesTo.${placeInInput(contributesTo, place)}`;
        return {
          path: `${path}.node`,
          planPath: `${path}.plan`,
          inPlan: link.plan,
          node: link.node,
        };
      }),
      ...succeeds.map((node, place) => {
        const path = `${at}.succeeds.${placeInInput(succeeds, place)}`;
        return {
          path,
          planPath: supersedes === '' ? path : 'supersedes',
          inPlan: supersedes,
          node,
        };
      }),
    ];
  });
}
