/**
 * Counts the requests per key. Returns for how many seconds there are too many, or 0 when there are not;
 * rejected requests do not count.
 */
export function rateLimit(
  now = Date.now,
): (key: string, allowed: { readonly limit: number; readonly per: number }) => number {
  const served = new Map<string, number[]>();
  return (key, { limit, per }) => {
    if (!Number.isFinite(limit)) return 0;
    const time = now();
    const recent = (served.get(key) ?? []).filter((each) => each > time - per);
    const isFree = recent.length < limit;
    served.set(key, isFree ? [...recent, time] : recent);
    return isFree ? 0 : Math.max(1, Math.ceil(((recent[0] ?? time) + per - time) / 1000));
  };
}
