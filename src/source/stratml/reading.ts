import type { XmlElement } from '@rgrove/parse-xml';
import type { StratmlData } from '../../messages/stratmlDataIn';
import type { Findings } from './findings';
import { textOf } from './childrenOf';
import { idOfXmlName } from './xmlName';

/** State while a document is read. */
export interface Reading {
  readonly findings: Findings;
  /** Ids of units by name. */
  readonly unitIds: Map<string, string>;
  readonly taken: Set<string>;
  /** Period of the document itself. */
  readonly period: string | undefined;
  /** Whether `writeStratml` wrote the document, so that stakeholders without roles are not a finding. */
  readonly isOwn: boolean;
  readonly words: StratmlData;
}

/** The state when reading begins. */
export function startReading(known: Omit<Reading, 'taken'>): Reading {
  return { ...known, taken: new Set() };
}

const NC_NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_.·-]*$/u;

/** An id that no other record has: the stated one, else one made from the place in the document. */
export function idFor(element: XmlElement, place: string, path: string, reading: Reading): string {
  const stated = textOf(element, 'Identifier');
  if (stated !== undefined && !NC_NAME.test(stated)) {
    reading.findings.add('invalidId', `${path}/Identifier`);
  }
  const wanted = stated === undefined ? place : idOfXmlName(stated);
  if (stated !== undefined && reading.taken.has(wanted)) {
    reading.findings.add('repeatedId', `${path}/Identifier`);
  }
  let id = reading.taken.has(wanted) ? `${wanted}~${place}` : wanted;
  while (reading.taken.has(id)) id += '~';
  reading.taken.add(id);
  return id;
}
