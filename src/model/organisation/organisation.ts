import * as v from 'valibot';
import { budgetSchema } from '../budget/budget';
import { isoDate } from '../parse/isoDate';
import { numberBetween } from '../parse/numberBetween';
import { repairable } from '../parse/salvage';
import { sourceDocumentSchema, sourceRefSchema } from '../sourceRef';

/** A unit of an organisation: board, committee, administration, company … Keyed by id, never by name. */
export const organisationUnitSchema = v.object({
  id: repairable(v.string(), (path) => path),
  name: repairable(v.string(), () => 'Namn saknas'),
  shortName: v.optional(v.string()),
  /** Other names printed for the same unit. */
  alsoNamed: v.optional(v.array(v.string())),
  kind: repairable(
    v.picklist([
      'assembly',
      'assemblyCommittee',
      'board',
      'subcommittee',
      'audit',
      'administration',
      'staffUnit',
      'operatingArea',
      'office',
      'managementGroup',
      'post',
      'company',
      'jointBoard',
      'federation',
      'collaborationForum',
      'other',
    ]),
    () => 'other',
  ),
  /** Which of the region's spheres it belongs to. */
  sphere: v.optional(v.picklist(['elected', 'official', 'company', 'joint'])),
  identifiers: v.optional(v.array(v.object({ scheme: v.string(), value: v.string() }))),
  /** A company without business of its own (vilande). */
  dormant: v.optional(v.boolean()),
  /** How the units below it stand in a chart: side by side or stacked; without it, as there is room. */
  spacing: v.optional(v.picklist(['spread', 'stack'])),
  note: v.optional(v.string()),
  /** ISO 8601. */
  validFrom: v.optional(isoDate),
  /** ISO 8601. */
  validTo: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

/** How one unit stands to another. */
export const organisationRelationSchema = v.object({
  /** Id of the unit above, owning, ordering or managing. */
  from: v.string(),
  /** Id of the other unit. */
  to: v.string(),
  kind: v.picklist([
    'subordinate',
    'side',
    'staff',
    'advisory',
    'administers',
    'manages',
    'orders',
    'owns',
    'collaborates',
    'member',
    'succeeds',
  ]),
  /** Ownership, per cent. */
  share: v.optional(numberBetween(0, 100)),
  /** Stated in the document, inferred from it, or a guess. @default "stated" */
  basis: v.optional(v.picklist(['stated', 'inferred', 'guess'])),
  note: v.optional(v.string()),
  /** ISO 8601. */
  validFrom: v.optional(isoDate),
  /** ISO 8601. */
  validTo: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

/** Units and the relations between them: several hierarchies may share the units. */
export const organisationSchema = v.object({
  id: repairable(v.string(), () => 'organisation'),
  title: repairable(v.string(), () => 'Organisation utan titel'),
  /** Day the chart shows, ISO 8601. */
  date: v.optional(isoDate),
  /** Years as shown: "2019–2022". */
  period: v.optional(v.string()),
  fictional: v.optional(v.boolean()),
  units: repairable(v.array(organisationUnitSchema), () => []),
  relations: repairable(v.array(organisationRelationSchema), () => []),
  budget: v.optional(budgetSchema),
  documents: v.optional(v.array(sourceDocumentSchema)),
  notes: v.optional(v.array(v.string())),
});

export type OrganisationUnit = v.InferOutput<typeof organisationUnitSchema>;
export type OrganisationRelation = v.InferOutput<typeof organisationRelationSchema>;
export type Organisation = v.InferOutput<typeof organisationSchema>;
