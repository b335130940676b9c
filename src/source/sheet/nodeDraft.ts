/** A node as its row gives it, before it is known what lies above it. */
export interface NodeDraft {
  readonly id: string;
  readonly row: number;
  /** Id of its level. */
  readonly level: string;
  readonly name: string;
  readonly number: string;
  /** The nearest node on a higher level in the rows above. */
  readonly above: NodeDraft | undefined;
}

/** The nodes of a sheet, its levels' ids from the top down, and whose row each row is. */
export interface NodeDrafts {
  readonly drafts: readonly NodeDraft[];
  readonly draftOfRow: ReadonlyMap<number, NodeDraft>;
}
