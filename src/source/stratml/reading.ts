import type { XmlElement } from '@rgrove/parse-xml';
import { findings, type Findings } from './findings';
import { textOf } from './childrenOf';
import { idOfXmlName } from './xmlName';

/** What is known while a document is read. */
export interface Reading {
  readonly findings: Findings;
  /** Ids of units by name. */
  readonly unitIds: Map<string, string>;
  readonly taken: Set<string>;
  /** Period of the document itself. */
  readonly period: string | undefined;
  /** Whether a file of the package's own says who acts. */
  readonly isOwn: boolean;
}

/** The start of a reading. */
export function reading(known: Pick<Reading, 'unitIds' | 'period' | 'isOwn'>): Reading {
  return { ...known, findings: findings(), taken: new Set() };
}

const NC_NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_.·-]*$/u;

/** An id that no other record has: the stated one, else one by the place. */
export function idFor(element: XmlElement, place: string, path: string, of: Reading): string {
  const stated = textOf(element, 'Identifier');
  if (stated !== undefined && !NC_NAME.test(stated)) {
    of.findings.add('invalidId', `${path}/Identifier`);
  }
  const wanted = stated === undefined ? place : idOfXmlName(stated);
  if (stated !== undefined && of.taken.has(wanted)) {
    of.findings.add('repeatedId', `${path}/Identifier`);
  }
  let id = of.taken.has(wanted) ? `${wanted}~${place}` : wanted;
  while (of.taken.has(id)) id += '~';
  of.taken.add(id);
  return id;
}
