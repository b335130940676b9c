import * as v from 'valibot';
import { finiteNumber } from './parse/numberBetween';

/** A document that a plan or an organisation quotes. */
export const sourceDocumentSchema = v.object({
  /** Key that `SourceRef.document` refers to. */
  id: v.string(),
  /** Title as printed. */
  title: v.string(),
  /** Who decided or published it. */
  publisher: v.optional(v.string()),
  /** Date as printed, or ISO 8601. */
  date: v.optional(v.string()),
  /** Address of the document; only http, https and relative links are shown as links. */
  url: v.optional(v.string()),
});

/** Where in a document something stands. */
export const sourceRefSchema = v.object({
  /** Id of a `SourceDocument`. */
  document: v.string(),
  /** Page as printed on it. */
  page: v.optional(v.string()),
  /** Heading or table it stands under. */
  section: v.optional(v.string()),
  /** The words as printed, when they differ from what is shown. */
  quote: v.optional(v.string()),
});

/** Another figure or wording printed for the same thing, kept beside the one that is used. */
export const alternateSchema = v.object({
  /** Number, when it is a figure. */
  value: v.optional(finiteNumber),
  /** The figure or wording as printed. */
  text: v.string(),
  /** Why it differs, in plain words. */
  note: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

export type SourceDocument = v.InferOutput<typeof sourceDocumentSchema>;
export type SourceRef = v.InferOutput<typeof sourceRefSchema>;
export type Alternate = v.InferOutput<typeof alternateSchema>;
