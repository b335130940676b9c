import { LoadError } from '../../load/loadError';
import type { Issue } from '../../model/parse/issue';
import { decodeXml } from '../xml/decodeXml';
import { markupProblem } from './markupProblem';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';

/** Most elements within one another; StratML itself needs ten. */
const MAX_DEPTH = 100;

/**
 * The root element of an XML document. Nothing is fetched and nothing is expanded: a DOCTYPE and
 * entities that XML does not have of itself are refused. Throws a `LoadError`.
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
  if (problem) throw notXml(problem);
  const root = parsed(xml);
  if (!root) throw notXml({ sv: 'Filen är tom.', en: 'The file is empty.' });
  return root;
}

/** The error for a file that is not what was expected. */
export function notXml(message: Issue['message'], format = 'XML', cause?: unknown): LoadError {
  const issue: Issue = { code: 'unreadable-markup', severity: 'error', path: '', message };
  return new LoadError('wrong-format', { format, issues: [issue], cause });
}

function decoded(bytes: Uint8Array): string {
  try {
    return decodeXml(bytes);
  } catch (cause) {
    const message = {
      sv: 'Tecknen följer inte den teckenkodning som filen anger.',
      en: 'The characters do not follow the encoding that the file names.',
    };
    throw notXml(message, 'XML', cause);
  }
}

function parsed(xml: string): XmlElement | null {
  try {
    return parseXml(xml).root;
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : '';
    const message = {
      sv: `Filen är inte välformad XML: ${detail}`,
      en: `The file is not well-formed XML: ${detail}`,
    };
    throw notXml(message, 'XML', cause);
  }
}
