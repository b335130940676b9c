/**
 * A short text for query keys that is the same for the same request to a source. It is a hash, since keys
 * are visible in developer tools and in stored caches, where secrets in an address must not appear.
 * `undefined` when no part of the request is known in advance, because functions make all of it.
 *
 * @param question The parts of the request, as JSON; parts that are `undefined` or functions are unknown.
 *
 * @example
 * questionKey(['/api/plan?year=2024']) === questionKey(['/api/plan?year=2025']); // false
 */
export function questionKey(question: readonly unknown[]): string | undefined {
  const isKnown = question.some((part) => part !== undefined && typeof part !== 'function');
  return isKnown ? hashOf(JSON.stringify(question)) : undefined;
}

/** A key for the content of some data. Blobs cannot be read synchronously, so each gets a key of its own. */
export function contentKey(content: unknown): string | undefined {
  if (typeof content === 'string') return hashOf(content);
  if (typeof content !== 'object' || content === null) return undefined;
  const known = contents.get(content);
  if (known !== undefined) return known;
  const key = 'arrayBuffer' in content ? blobKey() : dataKey(content);
  contents.set(content, key);
  return key;
}

/** Cached, since hashing large data takes a while and queries are made again on every render. */
const contents = new WeakMap<object, string>();
let blobs = 0;

/** Includes the time, so that blobs are never confused with those of an earlier visit in a stored cache. */
function blobKey(): string {
  blobs += 1;
  return `${Date.now().toString(36)} ${blobs}`;
}

function dataKey(content: object): string {
  if (ArrayBuffer.isView(content)) return hashOf(content as Uint8Array);
  try {
    return hashOf(JSON.stringify(content));
  } catch {
    return blobKey();
  }
}

/** A 64-bit hash in base 36, by FNV-1a with two seeds and primes; not cryptographic. */
function hashOf(content: string | Uint8Array): string {
  const isText = typeof content === 'string';
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < content.length; index += 1) {
    const unit = isText ? content.charCodeAt(index) : (content[index] ?? 0);
    one = Math.imul(one ^ unit, 16_777_619);
    other = Math.imul(other ^ unit, 2_654_435_761);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('');
}
