import * as v from 'valibot';
import type { RecordSchema } from './parse/recordSchema';
import { finiteNumber } from './parse/numberBetween';

/** A document that a plan or an organisation quotes. */
export interface SourceDocument {
  /** Key that `SourceRef.document` refers to. */
  readonly id: string;
  /** Title as printed. */
  readonly title: string;
  /** Who decided or published it. */
  readonly publisher?: string | undefined;
  /** Date as printed, or ISO 8601. */
  readonly date?: string | undefined;
  /** Address of the document; only http, https and relative links are shown as links. */
  readonly url?: string | undefined;
}

/** @internal */
export const sourceDocumentSchema: RecordSchema<SourceDocument> = v.object({
  id: v.string(),
  title: v.string(),
  publisher: v.optional(v.string()),
  date: v.optional(v.string()),
  url: v.optional(v.string()),
});

/** Where in a document something is printed. */
export interface SourceRef {
  /** Id of a `SourceDocument`. */
  readonly document: string;
  /** Page as printed on it. */
  readonly page?: string | undefined;
  /** Heading or table that it is printed under. */
  readonly section?: string | undefined;
  /** The words as printed, when they differ from what is shown. */
  readonly quote?: string | undefined;
}

/** @internal */
export const sourceRefSchema: RecordSchema<SourceRef> = v.object({
  document: v.string(),
  page: v.optional(v.string()),
  section: v.optional(v.string()),
  quote: v.optional(v.string()),
});

/** Another figure or wording printed for the same thing, kept in addition to the one that is used. */
export interface Alternate {
  /** Number, when it is a figure. */
  readonly value?: number | undefined;
  /** The figure or wording as printed. */
  readonly text: string;
  /** Why it differs, in plain words. */
  readonly note?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const alternateSchema: RecordSchema<Alternate> = v.object({
  value: v.optional(finiteNumber),
  text: v.string(),
  note: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});
