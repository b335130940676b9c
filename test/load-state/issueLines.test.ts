import { beforeAll, describe, expect, test } from 'vitest';
import {
  copiedIssues,
  cutText,
  issueLines,
  type ListedIssue,
  severityCounts,
} from '../../src/load-state/issueLines';
import { issueListWords } from '../../src/load-state/issueListWords';
import { messagesFor } from '../../src/messages/messagesFor';
import { places as englishPlaces } from '../../src/messages/en/issues/places';
import type { Issue } from '../../src/model/parse/issue';
import { placeWords } from '../../src/load-state/placeWords';
import { followUpSchema } from '../../src/model/follow-up/followUp';
import { organisationSchema } from '../../src/model/organisation/organisation';
import { entriesOf, unwrap } from '../../src/model/parse/salvage';
import { parsePlan } from '../../src/model/plan/parsePlan';
import { planSchema } from '../../src/model/plan/plan';
import { directorySchema } from '../../src/model/posts/directory';
import { node, smallPlan } from '../model/fixtures/smallPlan';
import { loadMessages } from '../../src/messages/loadMessages';

const messages = messagesFor(issueListWords);

function issue(severity: Issue['severity'], text: string, path = ''): ListedIssue {
  return { severity, path, message: { sv: text, en: `${text} in English` } };
}

beforeAll(() => loadMessages('en'));

describe('Issues', () => {
  test('are ordered with the most severe first, otherwise in their original order', () => {
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

  test('have unique keys, even when they are identical', () => {
    const lines = issueLines([issue('error', 'a', 'x'), issue('error', 'a', 'x')], messages);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
  });

  test('are counted by severity', () => {
    const three = [issue('error', 'a'), issue('error', 'b'), issue('warning', 'c')];
    expect(severityCounts(issueLines(three, messages), messages)).toBe('2 fel, 1 varning');
    expect(
      severityCounts(
        issueLines(three, messagesFor(issueListWords, 'en')),
        messagesFor(issueListWords, 'en'),
      ),
    ).toBe('2 errors, 1 warning');
  });

  test('are copied uncut, one per line, with their places', () => {
    const long = 'x'.repeat(1_000_000);
    const lines = issueLines([issue('warning', long, 'nodes.3'), issue('error', 'b')], messages);
    expect(copiedIssues(lines)).toBe(`Fel: b\nVarning: ${long} (nodes.3)`);
  });

  test('are cut only when they are too long', () => {
    expect(cutText('abc', 3)).toBe('abc');
    expect(cutText('abcd', 3)).toBe('abc …');
  });
});

describe('The words of an issue', () => {
  const { issues } = parsePlan(smallPlan([node('a', null, { ovner: 'x' })]));

  test('are its message in either language, without the path that is shown beside it', () => {
    const said = (language: 'sv' | 'en') =>
      issueLines(issues, messagesFor(issueListWords, language)).map(({ path, text }) => [
        path,
        `${path}: ${text}`.toLowerCase(),
      ]);
    for (const language of ['sv', 'en'] as const) {
      const whole = issues.map(({ path, message }) => [path, message[language].toLowerCase()]);
      expect(said(language)).toEqual(whole);
    }
    expect(issueLines(issues, messages)[0]?.text).toMatch(/^Fältet är inte känt/);
    const copied = copiedIssues(issueLines(issues, messages));
    expect(copied.split('nodes.0.ovner')).toHaveLength(2);
  });

  test('are the host’s own if it has any', () => {
    const own = { issues: { unknownField: ({ field }: { field: string }) => `Okänt: ${field}` } };
    const [line] = issueLines(issues, messagesFor(issueListWords, 'sv', [own]));
    expect(line?.text).toBe('Okänt: ovner');
  });

  test('are the host’s message when it has no phrase, or an unknown one', () => {
    const strange = { ...issue('notice', 'a'), phrase: { code: 'host.own' } };
    expect(issueLines([issue('notice', 'b'), strange], messages).map(({ text }) => text)).toEqual([
      'b',
      'a',
    ]);
  });
});

describe('The place of an issue', () => {
  test.each([
    ['', ''],
    ['nodes.46.level', 'post 47: nivå'],
    ['nodes.0.targets.1.thresholds.0.level', 'post 1: målvärde 2: gräns 1: nivå'],
    ['title', 'titel'],
    ['nodes.3.ovner', 'post 4: ovner'],
    ['nodes.3.constructor', 'post 4: constructor'],
    ['row 3, column H', 'rad 3, kolumn H'],
    ['row 12', 'rad 12'],
    ['Goal[1]/Identifier', ''],
    ['0', ''],
  ])('%j is called %j', (path, words) => {
    expect(placeWords(path, messages)).toBe(words);
  });

  test('is in the language of the view', () => {
    expect(placeWords('nodes.46.level', { places: englishPlaces })).toBe('record 47: level');
    expect(placeWords('row 3, column H', { places: englishPlaces })).toBe('row 3, column H');
  });

  test('is copied in words for a cell, and unchanged for anything else', () => {
    const lines = issueLines(
      [issue('error', 'a', 'row 3, column H'), issue('error', 'b', 'nodes.3')],
      messages,
    );
    expect(copiedIssues(lines)).toBe('Fel: a (rad 3, kolumn H)\nFel: b (nodes.3)');
  });

  test('has a word for every field of the data', () => {
    const fields = new Set<string>();
    const collect = (schema: Parameters<typeof unwrap>[0]) => {
      const inner = unwrap(schema);
      if (inner.type === 'array') collect(inner.item as typeof schema);
      if (inner.type !== 'object') return;
      for (const [field, each] of Object.entries(entriesOf(inner))) {
        fields.add(field);
        collect(each);
      }
    };
    for (const schema of [planSchema, followUpSchema, organisationSchema, directorySchema]) {
      collect(schema);
    }
    expect([...fields].toSorted()).toEqual(Object.keys(messages.places.fields).toSorted());
  });
});
