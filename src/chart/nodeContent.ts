/** Works a value out when it is first asked for, and keeps it. */
export function once<V>(make: () => V): () => V {
  let kept: { readonly value: V } | undefined;
  return () => (kept ??= { value: make() }).value;
}
