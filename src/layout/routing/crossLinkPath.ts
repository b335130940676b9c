import type { Point } from '../geometry/box';
import { crossRouter, type CrossLink, type CrossRoute, type CrossRouter } from './edgeRouter';
import { pathThrough } from '../geometry/pathThrough';
import type { TreeLayout } from '../geometry/treeLayout';

/** So many lines run side by side at most. */
const MOST_LANES = 5;
/** More lines than these keep the first way that is found for them. */
const FEW = 12;

/**
 * The line between two boxes that are no parent and child, as SVG path data: orthogonal, with rounded
 * corners, through the free room between the boxes and round them all. Joins no box with itself.
 */
export function crossLinkPath(layout: TreeLayout, from: number, to: number): string {
  return pathThrough(crossLinkPoints(layout, [[from, to]])[0] ?? []);
}

/**
 * The corners of the lines between pairs of boxes, set apart where they run along each other, as far
 * as there is room; none for a line that cannot be drawn. `connectors` are the corners of the tree's.
 */
export function crossLinkPoints(
  layout: TreeLayout,
  links: readonly CrossLink[],
  connectors: readonly (readonly Point[])[] = [],
): Point[][] {
  const router = crossRouter({ layout, connectors, lanes: lanesFor(links.length) });
  return routesApart(router, links).map(({ points }) => [...points]);
}

/** How many lines get room side by side; less when there are many, since each way costs more. */
export function lanesFor(count: number): number {
  return count > FEW ? 2 : Math.min(MOST_LANES, count + 2);
}

/** Ways for all links besides those drawn; few are found again, each knowing the way of the others. */
export function routesApart(
  router: CrossRouter,
  links: readonly CrossLink[],
  drawn: readonly CrossRoute[] = [],
): CrossRoute[] {
  const routes: CrossRoute[] = [];
  for (const link of links) {
    routes.push({ link, points: router.route(link, [...drawn, ...routes]) });
  }
  if (links.length < 2 || links.length > FEW) return routes;
  for (const [place, { link }] of routes.entries()) {
    const others = routes.filter((_, at) => at !== place);
    routes[place] = { link, points: router.route(link, [...drawn, ...others]) };
  }
  return routes;
}
