import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { isoDate } from '../parse/isoDate';
import { integerFrom } from '../parse/numberBetween';
import { pictureAddress } from './pictureAddress';
import { repairable } from '../parse/salvage';
import {
  sourceDocumentSchema,
  sourceRefSchema,
  type SourceRef,
  type SourceDocument,
} from '../sourceRef';

/** Who holds a post. All of this is personal data; fields that are not listed here are never read. */
export interface PostHolder {
  /** As displayed, with the party in brackets if that should be shown. */
  readonly name: string;
  /**
   * Address of a picture, https or relative to the page; fetched only from origins that the host allows.
   */
  readonly picture?: string | undefined;
  /** Whether the holder is acting, until another is appointed (tillförordnad). @default false */
  readonly acting?: boolean | undefined;
  /** First day in the post, ISO 8601. */
  readonly validFrom?: string | undefined;
  /** Last day in the post, ISO 8601. */
  readonly validTo?: string | undefined;
}

const postHolderSchema: RecordSchema<PostHolder> = v.object({
  name: repairable(v.string(), (_, words) => words.noName),
  picture: v.optional(
    v.pipe(
      v.string(),
      v.check((url) => pictureAddress(url) !== undefined),
    ),
  ),
  acting: v.optional(v.boolean()),
  validFrom: v.optional(isoDate),
  validTo: v.optional(isoDate),
});

/** A post of a unit: "Ordförande", "2:e vice ordförande", "Ledamot", "Förvaltningschef". */
export interface OrganisationPost {
  /** Unique in the directory. */
  readonly id: string;
  /** Id of the unit that it belongs to. */
  readonly unit: string;
  /** Title of the post. */
  readonly title: string;
  /** One, several who share it, or none when the post is vacant. */
  readonly holders?: readonly PostHolder[] | undefined;
  /** Number of seats: more than one for "Ledamot" and a shared chairmanship. @default 1 */
  readonly seats?: number | undefined;
  /** First day that the post exists, ISO 8601. */
  readonly validFrom?: string | undefined;
  /** Last day that the post exists, ISO 8601. */
  readonly validTo?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

const postSchema: RecordSchema<OrganisationPost> = v.object({
  id: repairable(v.string(), (path) => path),
  unit: v.string(),
  title: repairable(v.string(), (_, words) => words.noPostTitle),
  holders: v.optional(v.array(postHolderSchema)),
  seats: v.optional(integerFrom(1)),
  validFrom: v.optional(isoDate),
  validTo: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

/**
 * The posts of an organisation and their holders. They are kept apart from the organisation, which has no
 * personal data, and views show none unless the host joins the two.
 */
export interface Directory {
  /** Unique among the directories of a page. */
  readonly id: string;
  /** Title of the directory. */
  readonly title?: string | undefined;
  /** Whether the persons are fictional; views then show the mark "Exempeldata". @default false */
  readonly fictional?: boolean | undefined;
  /** The posts of a unit are shown in this order. */
  readonly posts: readonly OrganisationPost[];
  /** Documents that sources refer to. */
  readonly documents?: readonly SourceDocument[] | undefined;
}

/** @internal */
export const directorySchema: RecordSchema<Directory> = v.object({
  id: repairable(v.string(), () => 'directory'),
  title: v.optional(v.string()),
  fictional: v.optional(v.boolean()),
  posts: repairable(v.array(postSchema), () => []),
  documents: v.optional(v.array(sourceDocumentSchema)),
});
