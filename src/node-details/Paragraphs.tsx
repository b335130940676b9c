import type { ReactNode } from 'react';

/** Paragraphs of a text as written, divided at its empty lines. */
export function Paragraphs({ text }: { text: string }): ReactNode {
  return text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
