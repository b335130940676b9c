/** How many of the nodes that count have a level of the scale. */
export interface Coverage {
  readonly assessed: number;
  readonly total: number;
}

/** How many under a node have each verdict, by key of level or reason. */
export interface Distribution {
  /** Of the nodes that count: no placeholders, no duplicates, and none that no target applies to. */
  readonly coverage: Coverage;
  /** Nodes that do not count are listed under `placeholder`, `duplicate`, `notApplicable` and `notLoaded`. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Adds up distributions; kept between sums so that each key is looked up once. */
export interface DistributionSum {
  readonly indexOf: Map<string, number>;
  /** The index of the only key of a distribution that leaves share, so that the key need not be looked up. */
  readonly indexOfLeaf: Map<Distribution, number>;
  readonly keys: string[];
  readonly counts: number[];
  assessed: number;
  total: number;
}

/** The distribution of no nodes. */
export function distributionSum(): DistributionSum {
  return {
    indexOf: new Map(),
    indexOfLeaf: new Map(),
    keys: [],
    counts: [],
    assessed: 0,
    total: 0,
  };
}

/** The distribution of a single leaf; frozen, since leaves with the same verdict share it. */
export function distributionOf(key: string, { assessed, total }: Coverage): Distribution {
  return Object.freeze({
    coverage: Object.freeze({ assessed, total }),
    counts: Object.freeze({ [key]: 1 }),
  });
}

/** Adds a distribution to a sum. */
export function addDistribution(sum: DistributionSum, added: Distribution): void {
  const { coverage, counts } = added;
  sum.assessed += coverage.assessed;
  sum.total += coverage.total;
  const leaf = sum.indexOfLeaf.get(added);
  if (leaf !== undefined) {
    sum.counts[leaf] = (sum.counts[leaf] ?? 0) + 1;
    return;
  }
  for (const key in counts) {
    const index = indexIn(sum, key);
    sum.counts[index] = (sum.counts[index] ?? 0) + (counts[key] ?? 0);
    if (Object.isFrozen(added)) sum.indexOfLeaf.set(added, index);
  }
}

/** Returns what has been added up, and empties the sum so that it can be used again. */
export function takeDistribution(sum: DistributionSum): Distribution {
  const counts: Record<string, number> = {};
  for (let index = 0; index < sum.keys.length; index += 1) {
    const count = sum.counts[index] ?? 0;
    if (count === 0) continue;
    setOwn(counts, sum.keys[index] ?? '', count);
    sum.counts[index] = 0;
  }
  const coverage = { assessed: sum.assessed, total: sum.total };
  sum.assessed = 0;
  sum.total = 0;
  return { coverage, counts };
}

function indexIn({ indexOf, keys, counts }: DistributionSum, key: string): number {
  const known = indexOf.get(key);
  if (known !== undefined) return known;
  indexOf.set(key, keys.length);
  counts.push(0);
  return keys.push(key) - 1;
}

/** A plan chooses its own level keys. If one is `__proto__`, plain assignment would lose the count. */
function setOwn(counts: Record<string, number>, key: string, value: number): void {
  if (key !== '__proto__') counts[key] = value;
  else Object.defineProperty(counts, key, { value, enumerable: true });
}
