import { describe, expect, test } from 'vitest';
import { copiedIssues, cutText, issueLines, severityCounts } from '../../src/load-state/issueLines';
import { issueListWords } from '../../src/load-state/issueListWords';
import { messagesFor } from '../../src/messages/messagesFor';
import type { Issue } from '../../src/model/parse/issue';

const messages = messagesFor(issueListWords);

function issue(severity: Issue['severity'], text: string, path = ''): Issue {
  return { code: 'wrong-type', severity, path, message: { sv: text, en: `${text} in English` } };
}

describe('Issues', () => {
  test('stand with the gravest first, else in their order', () => {
    const issues = [
      issue('notice', 'a'),
      issue('warning', 'b'),
      issue('error', 'c'),
      issue('warning', 'd'),
      issue('error', 'e'),
    ];
    expect(
      issueLines(issues, messages)
        .map(({ text }) => text)
        .join(''),
    ).toBe('cebda');
  });

  test('have a key each, also when they say the same of the same place', () => {
    const lines = issueLines([issue('error', 'a', 'x'), issue('error', 'a', 'x')], messages);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
  });

  test('are counted by severity, those there are', () => {
    const three = [issue('error', 'a'), issue('error', 'b'), issue('warning', 'c')];
    expect(severityCounts(issueLines(three, messages), messages)).toBe('2 fel, 1 varning');
    expect(
      severityCounts(
        issueLines(three, messagesFor(issueListWords, 'en')),
        messagesFor(issueListWords, 'en'),
      ),
    ).toBe('2 errors, 1 warning');
  });

  test('are copied whole, one a line, with where it is', () => {
    const long = 'x'.repeat(1_000_000);
    const lines = issueLines([issue('warning', long, 'nodes.3'), issue('error', 'b')], messages);
    expect(copiedIssues(lines)).toBe(`Fel: b\nVarning: ${long} (nodes.3)`);
  });

  test('are cut only where they are too long', () => {
    expect(cutText('abc', 3)).toBe('abc');
    expect(cutText('abcd', 3)).toBe('abc …');
  });
});
