import * as fc from 'fast-check';

/** A change to one place of a JSON-like value. */
interface Mutation {
  readonly place: number;
  readonly change: 'remove' | 'replace' | 'repeat' | 'rename' | 'reparent';
  readonly other: number;
  readonly value: unknown;
}

type Container = Record<string, unknown> | unknown[];

/** A place in the value: its container and its key there. */
type Place = readonly [container: Container, key: string];

/** Values that may replace the expected one. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, -1, NaN, '', 'x', '__proto__', [], {}, [[null]]),
  fc.constant(nested(60)),
  fc.jsonValue(),
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  change: fc.constantFrom('remove', 'replace', 'repeat', 'rename', 'reparent'),
  other: fc.nat(),
  value: anything,
});

/** The plan after one to eight random changes anywhere in it. */
export function mutatedPlan(plan: object): fc.Arbitrary<Record<string, unknown>> {
  return fc.array(mutation, { minLength: 1, maxLength: 8 }).map((mutations) => {
    const changed = structuredClone(plan) as Record<string, unknown>;
    for (const one of mutations) mutate(changed, one);
    // Output for a failed property: the changes instead of the plan.
    return Object.assign(changed, { [fc.toStringMethod]: () => fc.stringify(mutations) });
  });
}

/**
 * Whatever is put in is a copy. A part in two places would change in both, and changes would remain in the
 * values of later runs, which could grow until memory ran out.
 */
function mutate(plan: Record<string, unknown>, { place, change, other, value }: Mutation): void {
  const places = placesOf(plan);
  const ids = places
    .filter(([, key]) => key === 'id')
    .map(([container, key]) => at(container, key));
  const id = structuredClone(ids[other % Math.max(1, ids.length)]);
  const nodes = (Array.isArray(plan['nodes']) ? plan['nodes'] : []) as unknown[];
  const node = nodes[place % Math.max(1, nodes.length)];
  if (change === 'rename' && isContainer(node))
    put(node, 'id', other % 2 === 0 ? id : structuredClone(value));
  if (change === 'reparent' && isContainer(node)) put(node, 'parent', id);
  if (change === 'rename' || change === 'reparent') return;
  const [container, key] = places[place % Math.max(1, places.length)] ?? [plan, 'nodes'];
  if (change === 'replace') put(container, key, structuredClone(value));
  else if (change === 'repeat' && Array.isArray(container))
    container.push(structuredClone(at(container, key)));
  else if (Array.isArray(container)) container.splice(Number(key), 1);
  else Reflect.deleteProperty(container, key);
}

function placesOf(value: unknown, places: Place[] = []): Place[] {
  if (!isContainer(value)) return places;
  for (const key of Object.keys(value)) {
    places.push([value, key]);
    placesOf(at(value, key), places);
  }
  return places;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function at(container: Container, key: string): unknown {
  return (container as Record<string, unknown>)[key];
}

function put(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function nested(depth: number): object {
  return depth === 0 ? {} : { nodes: [nested(depth - 1)], id: depth };
}
