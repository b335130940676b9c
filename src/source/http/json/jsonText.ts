import { bothTexts } from '../../../messages/bothTexts';
import { loadErrors as en } from '../../../messages/en/issues/loadErrors';
import { type Phrase, phrase } from '../../../messages/phrase';
import { loadErrors as sv } from '../../../messages/sv/issues/loadErrors';
import type { Issue } from '../../../model/parse/issue';

/** A JSON text in UTF-8, and the problems with its encoding. */
export interface JsonText {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

/**
 * Converts a JSON text to UTF-8, which it should already be in. Some older servers send it in the encoding of
 * their database, and do not always say so. A guessed encoding is an issue, and so are damaged characters.
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
  // Intact multi-byte characters do not occur by chance, so the text is UTF-8 with some damage.
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

/** Does not use `makeIssue`, which would bring along all texts about plans for those who only fetch data. */
function answerIssue(code: Issue['code'], severity: Issue['severity'], said: Phrase): Issue {
  const message = bothTexts(said, { sv: { loadErrors: sv }, en: { loadErrors: en } });
  return { code, severity, path: '', phrase: said, message };
}
