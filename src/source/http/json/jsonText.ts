import { bothTexts } from '../../../messages/bothTexts';
import { loadErrors as en } from '../../../messages/en/issues/loadErrors';
import { type Phrase, phrase } from '../../../messages/phrase';
import { loadErrors as sv } from '../../../messages/sv/issues/loadErrors';
import type { Issue } from '../../../model/parse/issue';

/** A JSON text in UTF-8, and what was wrong with how it came. */
export interface JsonText {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

/**
 * A JSON text in UTF-8, as it ought to be. Some older servers send it in the encoding of their database,
 * whether they say so or not; a guess is an issue, and so are characters that are damaged.
 */
export function jsonText(bytes: Uint8Array, contentType: string): JsonText {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { bytes, issues: [] };
  } catch {
    return otherText(bytes, /charset\s*=\s*"?([\w-]+)/.exec(contentType)?.[1] ?? '');
  }
}

function otherText(bytes: Uint8Array, charset: string): JsonText {
  const text = new TextDecoder().decode(bytes);
  const count = text.split('\uFFFD').length - 1;
  // Letters of several bytes that are whole are no accident, so that it is UTF-8.
  if ((text.match(/[\x80-\uFFFC]/g)?.length ?? 0) > count) {
    const said = phrase('loadErrors', 'damagedText', { count });
    return { bytes, issues: [answerIssue('damaged-text', 'warning', said)] };
  }
  if (/^(?:iso-?8859|windows|macintosh|cp)/.test(charset) && isKnown(charset)) {
    return { bytes: recoded(bytes, charset), issues: [] };
  }
  const said = phrase('loadErrors', 'guessedEncoding', { encoding: 'Windows-1252' });
  const issues = [answerIssue('guessed-encoding', 'notice', said)];
  return { bytes: recoded(bytes, 'windows-1252'), issues };
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function recoded(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}

/** The maker of issues brings along all sentences about plans, which whoever fetches may not need. */
function answerIssue(code: Issue['code'], severity: Issue['severity'], said: Phrase): Issue {
  const message = bothTexts(said, { sv: { loadErrors: sv }, en: { loadErrors: en } });
  return { code, severity, path: '', phrase: said, message };
}
