import * as v from 'valibot';
import type { RecordSchema } from '../parse/recordSchema';
import { budgetSchema, type Budget } from '../budget/budget';
import { isoDate } from '../parse/isoDate';
import { numberBetween } from '../parse/numberBetween';
import { repairable } from '../parse/salvage';
import {
  sourceDocumentSchema,
  sourceRefSchema,
  type SourceRef,
  type SourceDocument,
} from '../sourceRef';

/** A unit of an organisation: board, committee, administration, company … Keyed by id, never by name. */
export interface OrganisationUnit {
  /** Unique in the organisation; what relations, plans and budgets refer to. */
  readonly id: string;
  /** As printed: "Hälso- och sjukvårdsnämnden". */
  readonly name: string;
  /** For narrow places: "HSN". */
  readonly shortName?: string | undefined;
  /** Other names printed for the same unit. */
  readonly alsoNamed?: readonly string[] | undefined;
  /**
   * What sort of unit it is: fullmäktige, beredning, nämnd, utskott, revision, förvaltning, stab,
   * område, kontor, ledningsgrupp, befattning, bolag, gemensam nämnd, förbund, kommunalförbund,
   * samordningsförbund, samverkan.
   */
  readonly kind:
    | 'assembly'
    | 'assemblyCommittee'
    | 'board'
    | 'subcommittee'
    | 'audit'
    | 'administration'
    | 'staffUnit'
    | 'operatingArea'
    | 'office'
    | 'managementGroup'
    | 'post'
    | 'company'
    | 'jointBoard'
    | 'federation'
    | 'localFederation'
    | 'coordinationAssociation'
    | 'collaborationForum'
    | 'other';
  /** What it is there for (uppdrag), as decided; an empty line separates paragraphs. */
  readonly description?: string | undefined;
  /** The sphere of the authority that it belongs to; `joint` is what it has together with others. */
  readonly sphere?: 'elected' | 'official' | 'company' | 'joint' | undefined;
  /** Official numbers of the unit. */
  readonly identifiers?:
    | readonly {
        /** Kind of number: "organisationsnummer". */
        readonly scheme: string;
        /** The number as written. */
        readonly value: string;
      }[]
    | undefined;
  /** Whether it is a company without operations of its own (vilande). @default false */
  readonly dormant?: boolean | undefined;
  /** How the units below it stand in a chart: side by side or stacked; without it, whichever fits. */
  readonly spacing?: 'spread' | 'stack' | undefined;
  /** Remarks about how it was read from its document, for readers. */
  readonly note?: string | undefined;
  /** First day it exists, ISO 8601. */
  readonly validFrom?: string | undefined;
  /** Last day it exists, ISO 8601. */
  readonly validTo?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const organisationUnitSchema: RecordSchema<OrganisationUnit> = v.object({
  id: repairable(v.string(), (path) => path),
  name: repairable(v.string(), (_, words) => words.noName),
  shortName: v.optional(v.string()),
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
      'localFederation',
      'coordinationAssociation',
      'collaborationForum',
      'other',
    ]),
    () => 'other',
  ),
  description: v.optional(v.string()),
  sphere: v.optional(v.picklist(['elected', 'official', 'company', 'joint'])),
  identifiers: v.optional(v.array(v.object({ scheme: v.string(), value: v.string() }))),
  dormant: v.optional(v.boolean()),
  spacing: v.optional(v.picklist(['spread', 'stack'])),
  note: v.optional(v.string()),
  validFrom: v.optional(isoDate),
  validTo: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

/** How one unit is related to another. */
export interface OrganisationRelation {
  /** Id of the unit above, owning, ordering or managing. */
  readonly from: string;
  /** Id of the other unit. */
  readonly to: string;
  /**
   * What `to` is to `from`. subordinate: under it; side: beside it; staff: its staff; advisory: its
   * adviser; administers: the administration that works for it; manages: `from` is its manager; orders:
   * `from` directs its work; owns: `from` owns it; collaborates: they work together; member: a member of
   * it; succeeds: `from` replaces it.
   */
  readonly kind:
    | 'subordinate'
    | 'side'
    | 'staff'
    | 'advisory'
    | 'administers'
    | 'manages'
    | 'orders'
    | 'owns'
    | 'collaborates'
    | 'member'
    | 'succeeds';
  /** Ownership, per cent. */
  readonly share?: number | undefined;
  /** Stated in the document, inferred from it, or a guess. @default "stated" */
  readonly basis?: 'stated' | 'inferred' | 'guess' | undefined;
  /** Remarks about how it was read from its document, for readers. */
  readonly note?: string | undefined;
  /** First day that it is valid, ISO 8601. */
  readonly validFrom?: string | undefined;
  /** Last day that it is valid, ISO 8601. */
  readonly validTo?: string | undefined;
  /** Where it is printed. */
  readonly source?: SourceRef | undefined;
}

/** @internal */
export const organisationRelationSchema: RecordSchema<OrganisationRelation> = v.object({
  from: v.string(),
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
  share: v.optional(numberBetween(0, 100)),
  basis: v.optional(v.picklist(['stated', 'inferred', 'guess'])),
  note: v.optional(v.string()),
  validFrom: v.optional(isoDate),
  validTo: v.optional(isoDate),
  source: v.optional(sourceRefSchema),
});

/** Units and the relations between them; several hierarchies may share the units. */
export interface Organisation {
  /** Unique among the organisations of a page. */
  readonly id: string;
  /** The title that readers know it by: "Politisk organisation 2019–2022". */
  readonly title: string;
  /** What the organisation is, in running text; an empty line separates paragraphs. */
  readonly description?: string | undefined;
  /** Date that the chart shows, ISO 8601. */
  readonly date?: string | undefined;
  /** Years as shown: "2019–2022". */
  readonly period?: string | undefined;
  /** Whether the content is fictional; every view that shows it says "Exempeldata". @default false */
  readonly fictional?: boolean | undefined;
  /** Every unit, flat; siblings are shown in this order. */
  readonly units: readonly OrganisationUnit[];
  /** How the units are related to one another. */
  readonly relations: readonly OrganisationRelation[];
  /** Amounts by unit. */
  readonly budget?: Budget | undefined;
  /** Documents that sources refer to. */
  readonly documents?: readonly SourceDocument[] | undefined;
  /** Remarks about how the organisation was read from its documents, for readers. */
  readonly notes?: readonly string[] | undefined;
}

/** @internal */
export const organisationSchema: RecordSchema<Organisation> = v.object({
  id: repairable(v.string(), () => 'organisation'),
  title: repairable(v.string(), (_, words) => words.noOrganisationTitle),
  description: v.optional(v.string()),
  date: v.optional(isoDate),
  period: v.optional(v.string()),
  fictional: v.optional(v.boolean()),
  units: repairable(v.array(organisationUnitSchema), () => []),
  relations: repairable(v.array(organisationRelationSchema), () => []),
  budget: v.optional(budgetSchema),
  documents: v.optional(v.array(sourceDocumentSchema)),
  notes: v.optional(v.array(v.string())),
});
