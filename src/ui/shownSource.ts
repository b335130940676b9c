import type { SourceDocument, SourceRef } from '../model/sourceRef';

/** Where something stands, with the title and the address of the document. */
export interface ShownSource {
  readonly title: string;
  readonly at: SourceRef;
  readonly url: string | undefined;
}

/** A reference with its document's title; its id when the documents do not list it. */
export function shownSource(at: SourceRef, documents: readonly SourceDocument[]): ShownSource {
  const document = documents.find(({ id }) => id === at.document);
  return { title: document?.title ?? at.document, at, url: document?.url };
}
