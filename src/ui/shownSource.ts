import type { SourceDocument, SourceRef } from '../model/sourceRef';

/** A place in a document, with the document's title and address. */
export interface ShownSource {
  readonly title: string;
  readonly at: SourceRef;
  readonly url: string | undefined;
}

/** A reference with its document's title, or its id when the documents do not include it. */
export function shownSource(at: SourceRef, documents: readonly SourceDocument[]): ShownSource {
  const document = documents.find(({ id }) => id === at.document);
  return { title: document?.title ?? at.document, at, url: document?.url };
}
