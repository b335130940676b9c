import * as v from 'valibot';
import { finiteNumber } from '../parse/numberBetween';
import { repairable } from '../parse/salvage';
import { alternateSchema, sourceDocumentSchema, sourceRefSchema } from '../sourceRef';

/** A row of a budget; an amount is `null` where the table has an empty cell. */
export const budgetRowSchema = v.object({
  id: v.string(),
  /** Label as printed. */
  name: v.string(),
  /** Id of the unit it is for. */
  unitId: v.optional(v.string()),
  /** Id of the row it is a part of ("varav"). */
  partOf: v.optional(v.string()),
  /** Whether the parts of this row add up to it. @default true */
  partsAreExhaustive: v.optional(v.boolean()),
  /** One amount per column of the budget; what cannot be read leaves its cell empty, and moves no other. */
  amounts: v.array(repairable(v.nullable(finiteNumber), () => null)),
  /** Other figures printed for this row, with the column they concern. */
  alternates: v.optional(v.array(v.object({ ...alternateSchema.entries, column: v.string() }))),
  note: v.optional(v.string()),
  source: v.optional(sourceRefSchema),
});

/** A budget table, its cells as printed. */
export const budgetSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** Caption as printed. */
  caption: v.optional(v.string()),
  /** Unit of every amount: "mkr". */
  unit: v.string(),
  columns: v.array(v.object({ id: v.string(), name: v.string() })),
  rows: v.array(budgetRowSchema),
  documents: v.optional(v.array(sourceDocumentSchema)),
  notes: v.optional(v.array(v.string())),
  source: v.optional(sourceRefSchema),
});

export type BudgetRow = v.InferOutput<typeof budgetRowSchema>;
export type Budget = v.InferOutput<typeof budgetSchema>;
