import { LoadError } from '../../load/loadError';
import { type Phrase, phrase } from '../../messages/phrase';
import { decodeXml } from '../xml/decodeXml';
import { stratmlIssue } from './findings';
import { markupProblem } from './markupProblem';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';

/** Deepest nesting of elements that is read; StratML itself needs ten levels. */
const MAX_DEPTH = 100;

/**
 * Reads the root element of an XML document. Nothing is fetched or expanded: a DOCTYPE, and entities other
 * than the five predefined ones, are refused. Throws a `LoadError` when the document cannot be read.
 *
 * @example
 * const root = readXml(bytes);
 */
export function readXml(input: string | Uint8Array): XmlElement {
  const xml = typeof input === 'string' ? input : decoded(input);
  const problem = markupProblem(xml, MAX_DEPTH);
  if (problem === 'too-deep') {
    throw new LoadError('too-deep', { limit: { value: MAX_DEPTH, of: 'levels' } });
  }
  if (problem) throw notXml(phrase('stratml', problem));
  const root = xml.trim() === '' ? null : parsed(xml);
  if (!root) throw notXml(phrase('stratml', 'emptyFile'));
  return root;
}

/** The error for a file in another format than expected. */
export function notXml(said: Phrase, format = 'XML', cause?: unknown): LoadError {
  const issue = stratmlIssue('unreadable-markup', 'error', '', said);
  return new LoadError('wrong-format', { format, issues: [issue], cause });
}

function decoded(bytes: Uint8Array): string {
  try {
    return decodeXml(bytes);
  } catch (cause) {
    throw notXml(phrase('stratml', 'wrongEncoding'), 'XML', cause);
  }
}

function parsed(xml: string): XmlElement | null {
  try {
    return parseXml(xml).root;
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : '';
    throw notXml(phrase('stratml', 'notWellFormed', { detail }), 'XML', cause);
  }
}
