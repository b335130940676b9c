import { describe, expect, test } from 'vitest';
import { exampleFollowUps, financialGoals2021, namndplan2024 } from '../../../src/example';
import type { PhraseTexts } from '../../../src/messages/phrase';
import { sv } from '../../../src/messages/sv/sv';
import { textOf } from '../../../src/messages/textOf';
import type { FollowUp } from '../../../src/model/follow-up/followUp';
import type { Plan } from '../../../src/model/plan/plan';
import { explain } from '../../../src/status/explain/explain';
import { type Explanation, explanationLines } from '../../../src/status/explain/explanation';
import { explanationText } from '../../../src/status/explain/explanationText';
import { planStatuses } from '../../../src/status/plan/planStatuses';

/** A generated language: Swedish, with every text in brackets. */
function bracketed<T>(texts: T): T {
  if (typeof texts === 'string') return `⟦${texts}⟧` as T;
  if (typeof texts === 'function') {
    const text = texts as unknown as (...values: unknown[]) => string;
    return ((...values: unknown[]) => `⟦${text(...values)}⟧`) as T;
  }
  const entries = Object.entries(texts as object).map(([key, text]) => [key, bracketed(text)]);
  return Object.fromEntries(entries) as T;
}

const BRACKETED = bracketed(sv);

/** The parts of a text outside all brackets. */
function outside(text: string): string {
  let depth = 0;
  return [...text]
    .filter((letter) => {
      if (letter === '⟦') depth += 1;
      const isOutside = depth === 0;
      if (letter === '⟧') depth -= 1;
      return isOutside;
    })
    .join('');
}

/** The words of the data in an explanation: labels of nodes and figures, and the motivation. */
function ofTheData({ inputs, figures, motivation }: Explanation): string[] {
  return [
    ...[...inputs, ...figures].map(({ label }) => label),
    ...(motivation ? [motivation] : []),
  ];
}

const cases: [string, Plan, FollowUp | undefined][] = [
  ['the financial goals', financialGoals2021, undefined],
  ['the nämndplan without a follow-up', namndplan2024, undefined],
  ...exampleFollowUps.map((one): [string, Plan, FollowUp] => [one.title, namndplan2024, one]),
];

describe('In another language', () => {
  test.each(cases)('all words of explanations are in it: %s', (_name, plan, followUp) => {
    const statuses = planStatuses(plan, followUp);
    const left: string[] = [];
    for (const id of statuses.tree.nodeById.keys()) {
      const explanation = explain(id, statuses);
      if (!explanation) continue;
      const words = ofTheData(explanation).toSorted((a, b) => b.length - a.length);
      const text = explanationLines(explanation, BRACKETED).map(outside).join('\n');
      const rest = words.reduce((now, word) => now.replaceAll(word, ''), text);
      if (/\p{L}/u.test(rest)) left.push(rest);
    }
    expect(left).toEqual([]);
  });

  test('a sentence that is not from the language is noticed', () => {
    expect(outside('⟦Regel⟧: Den sämsta avgör. ⟦a ⟦b⟧ c⟧')).toBe(': Den sämsta avgör. ');
  });
});

describe('In words of a host', () => {
  const statuses = planStatuses(namndplan2024);
  const own: PhraseTexts = {
    status: { noTarget: 'Inget att jämföra med' },
    explanation: { question: ({ name }) => `Hur går det för ${name}?` },
  };

  test('only the replaced texts differ', () => {
    const explanation = explain('indikator-1-1-1', statuses);
    expect(explanation && textOf(explanation.status, own)).toBe('Ej bedömd: inget att jämföra med');
    const [question, ...rest] = explanationText(explanation, own).split('\n');
    expect(question).toMatch(/^Hur går det för /);
    expect(rest.join('\n')).toContain('Regel: Planen anger inget målvärde');
  });
});
