import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { NATURES } from '../measure/nature';
import { finiteNumber, integerBetween } from '../parse/numberBetween';
import { repairable } from '../parse/salvage';
import {
  alternateSchema,
  sourceDocumentSchema,
  sourceRefSchema,
  type Alternate,
  type SourceDocument,
  type SourceRef,
} from '../sourceRef';

/** A row of a budget; an amount is `null` where the table has an empty cell. */
export interface BudgetRow {
  /** Unique in the budget. */
  readonly id: string;
  /** Label as printed. */
  readonly name: string;
  /** Id of the unit it is for. */
  readonly unitId?: string | undefined;
  /** Heading that the row stands under in the table: "Tillgångar". */
  readonly group?: string | undefined;
  /** Id of the row that this one is part of ("varav"). */
  readonly partOf?: string | undefined;
  /** Whether the parts of this row add up to it. @default true */
  readonly partsAreExhaustive?: boolean | undefined;
  /** Ids of the rows that it is the sum of; such a row is set off from the others. */
  readonly sumOf?: readonly string[] | undefined;
  /**
   * One amount per column of the budget. A cell that cannot be read is empty and does not shift the
   * others.
   */
  readonly amounts: readonly (number | null)[];
  /** Unit of its amounts: "%". @default the unit of the budget */
  readonly unit?: string | undefined;
  /**
   * The number of decimals printed for each amount, in the order of the amounts, so that 336,0 stays
   * 336,0; `null` for those that the amount has itself. @default those that the amounts have
   */
  readonly printedDecimals?: readonly (number | null)[] | undefined;
  /** Other figures printed for this row, with the column that they concern. */
  readonly alternates?: readonly BudgetAlternate[] | undefined;
  /** Remarks about how the row was read from its table, for readers. */
  readonly note?: string | undefined;
  /** Remarks about single amounts, for readers. */
  readonly cellNotes?: readonly BudgetCellNote[] | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** Another figure printed for a row of a budget. */
export interface BudgetAlternate extends Alternate {
  /** Id of the column. */
  readonly column: string;
}

/** What a reader should know about one amount of a budget. */
export interface BudgetCellNote {
  /** Id of the column. */
  readonly column: string;
  /** In plain words. */
  readonly text: string;
}

/** @internal */
export const budgetRowSchema: RecordSchema<BudgetRow> = v.object({
  id: v.string(),
  name: v.string(),
  unitId: v.optional(v.string()),
  group: v.optional(v.string()),
  partOf: v.optional(v.string()),
  partsAreExhaustive: v.optional(v.boolean()),
  sumOf: v.optional(v.array(v.string())),
  amounts: v.array(repairable(v.nullable(finiteNumber), () => null)),
  unit: v.optional(v.string()),
  printedDecimals: v.optional(v.array(repairable(v.nullable(integerBetween(0, 20)), () => null))),
  alternates: v.optional(v.array(v.object({ ...alternateSchema.entries, column: v.string() }))),
  note: v.optional(v.string()),
  cellNotes: v.optional(v.array(v.object({ column: v.string(), text: v.string() }))),
  source: v.optional(sourceRefSchema),
});

/** A column of a budget; each row has one amount for it. */
export interface BudgetColumn {
  /** Unique in the budget. */
  readonly id: string;
  /** Heading as printed: "Budget 2021". */
  readonly name: string;
  /** What its amounts are, when the heading does not say so. */
  readonly nature?: 'outcome' | 'budget' | 'plan' | 'forecast' | undefined;
}

/** A budget table, its cells as printed. */
export interface Budget {
  /** Unique among the budgets of a page. */
  readonly id: string;
  /** Title of the table. */
  readonly title: string;
  /** Caption of the table, as printed. */
  readonly caption?: string | undefined;
  /** Unit of every amount: "mkr". */
  readonly unit: string;
  /** The meaning of each amount of a row, in the order of the amounts. */
  readonly columns: readonly BudgetColumn[];
  /** The rows in the order of the table. */
  readonly rows: readonly BudgetRow[];
  /** Documents that sources refer to. */
  readonly documents?: readonly SourceDocument[] | undefined;
  /** Whether the content is invented; views that show it then say "Exempeldata". @default false */
  readonly fictional?: boolean | undefined;
  /** Remarks about the table as a whole, for readers. */
  readonly notes?: readonly string[] | undefined;
  /** Where the table is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const budgetSchema: RecordSchema<Budget> = v.object({
  id: v.string(),
  title: v.string(),
  caption: v.optional(v.string()),
  unit: v.string(),
  columns: v.array(
    v.object({ id: v.string(), name: v.string(), nature: v.optional(v.picklist(NATURES)) }),
  ),
  rows: v.array(budgetRowSchema),
  documents: v.optional(v.array(sourceDocumentSchema)),
  fictional: v.optional(v.boolean()),
  notes: v.optional(v.array(v.string())),
  source: v.optional(sourceRefSchema),
});
