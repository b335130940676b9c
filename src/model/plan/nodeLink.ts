import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { sourceRefSchema, type SourceRef } from '../sourceRef';

/** A link to a node of another plan. */
export interface NodeLink {
  /** Id of the other plan. */
  readonly plan: string;
  /** Id of the node in that plan. */
  readonly node: string;
  /** What the node is called where the link is stated: "regionplanens mål 4". @default its level and number */
  readonly text?: string | undefined;
  /** Where the link is stated. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const nodeLinkSchema: RecordSchema<NodeLink> = v.object({
  plan: v.string(),
  node: v.string(),
  text: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});
