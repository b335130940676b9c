/**
 * What a source is asked, as a short text for query keys: the same for the same question. It is a hash,
 * since keys stand in developer tools and in stored caches, where no secret of an address may be.
 * `undefined` when no part of the question is known beforehand, as of functions that make an address.
 *
 * @param question its parts as JSON; what is `undefined` or a function says nothing
 *
 * @example
 * questionKey(['/api/plan?year=2024']) === questionKey(['/api/plan?year=2025']); // false
 */
export function questionKey(question: readonly unknown[]): string | undefined {
  const isKnown = question.some((part) => part !== undefined && typeof part !== 'function');
  return isKnown ? hashOf(JSON.stringify(question)) : undefined;
}

/** Content by content; blobs cannot be read at once, so each of them is only equal to itself. */
export function contentKey(content: unknown): string | undefined {
  if (typeof content === 'string') return hashOf(content);
  if (typeof content !== 'object' || content === null) return undefined;
  const known = contents.get(content);
  if (known !== undefined) return known;
  const key = 'arrayBuffer' in content ? blobKey() : dataKey(content);
  contents.set(content, key);
  return key;
}

/** Hashing large data takes a while, and queries are made anew each time that a page is rendered. */
const contents = new WeakMap<object, string>();
let blobs = 0;

/** The time tells blobs of this visit from those in a cache that was stored during another. */
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

/** 64 bits of a text or of bytes, in base 36, by FNV-1a with two seeds and primes; not for secrecy. */
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
