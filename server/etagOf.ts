/**
 * A strong ETag for content: two FNV-1a hashes and the length. `crypto.subtle.digest` is missing on pages
 * served without TLS, where the same responses are made.
 */
export function etagOf(bytes: Uint8Array): string {
  let first = 0x811c9dc5;
  let second = 0x050c5d1f;
  for (const byte of bytes) {
    first = Math.imul(first ^ byte, 0x01000193);
    second = Math.imul(second ^ byte, 0x01000193) ^ (second >>> 15);
  }
  const parts = [first, second, bytes.length].map((part) => (part >>> 0).toString(36));
  return `"${parts.join('-')}"`;
}
