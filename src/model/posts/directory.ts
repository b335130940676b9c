import * as v from 'valibot';
import { isoDate } from '../parse/isoDate';
import { integerFrom } from '../parse/numberBetween';
import { pictureAddress } from './pictureAddress';
import { repairable } from '../parse/salvage';
import { sourceDocumentSchema, sourceRefSchema } from '../sourceRef';

/** Who holds a post. All of it is personal data: what is not named here is not read. */
export const holderSchema = v.object({
  /** As it is to stand on screen, with the party in brackets when that is to be shown. */
  name: repairable(v.string(), () => 'Namn saknas'),
  /** Address of a picture, https or relative to the page; fetched only from where the host allows. */
  picture: v.optional(
    v.pipe(
      v.string(),
      v.check((url) => pictureAddress(url) !== undefined),
    ),
  ),
  /** Whether the holder stands in until another is appointed (tillförordnad). @default false */
  acting: v.optional(v.boolean()),
  /** First day in the post, ISO 8601. */
  validFrom: v.optional(isoDate),
  /** Last day in the post, ISO 8601. */
  validTo: v.optional(isoDate),
});

/** A post of a unit: "Ordförande", "2:e vice ordförande", "Ledamot", "Förvaltningschef". */
export const postSchema = v.object({
  id: repairable(v.string(), (path) => path),
  /** Id of the unit that it belongs to. */
  unit: v.string(),
  title: repairable(v.string(), () => 'Befattning utan namn'),
  /** One, several who share it, or none: then it is vacant. */
  holders: v.optional(v.array(holderSchema)),
  /** How many there should be: more than one for "Ledamot" and a shared chairmanship. @default 1 */
  seats: v.optional(integerFrom(1)),
  /** ISO 8601. */
  validFrom: v.optional(isoDate),
  /** ISO 8601. */
  validTo: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

/**
 * Posts of an organisation and who holds them, kept apart from it: an organisation has no personal data,
 * and views show none unless the host joins the two.
 */
export const directorySchema = v.object({
  id: repairable(v.string(), () => 'directory'),
  title: v.optional(v.string()),
  /** Whether persons are invented; views then show the mark "Exempeldata". @default false */
  fictional: v.optional(v.boolean()),
  /** Those of a unit stand in this order. */
  posts: repairable(v.array(postSchema), () => []),
  /** Documents that sources refer to. */
  documents: v.optional(v.array(sourceDocumentSchema)),
});

export type PostHolder = v.InferOutput<typeof holderSchema>;
export type Post = v.InferOutput<typeof postSchema>;
export type Directory = v.InferOutput<typeof directorySchema>;
