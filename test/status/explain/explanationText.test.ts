import { describe, expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024 } from '../../../src/example';
import { explain } from '../../../src/status/explain/explain';
import { explanationText } from '../../../src/status/explain/explanationText';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import { goal, single } from './explained';

const NBSP = '\u00A0';

describe('The plain text', () => {
  test('has the status, the answer, the rule and every figure with its source', () => {
    expect(explanationText(single(82).raw).replaceAll(NBSP, ' ').split('\n')).toEqual([
      'Varför har indikatorn denna status?',
      'Uppfyllt',
      '82 % (2025) klarar målvärdet minst 80 %.',
      'Regel: Utfallet jämförs med målvärdet för 2025 (ska): minst 80 %.',
      'Siffror:',
      '- Andel i: 82 % (2025). Årsredovisning 2025, Resultat, s. 12',
    ]);
  });

  test('states what is set, missing and conflicting, in both languages', () => {
    const assessments = [{ of: 'mål', status: 'met', motivation: 'Rätt väg.' }];
    const explanation = goal([82, 70], [{ kind: 'worst' }], { assessments }).raw;
    const text = explanationText(explanation);
    for (const words of [
      '”Rätt väg.”',
      '2 av 7 indikatorer bedömda',
      'men siffrorna ger Ej uppfyllt',
    ]) {
      expect(text).toContain(words);
    }
    expect(explanationText(explanation, 'en')).toContain('Why does the goal have this status?');
  });

  test.each(exampleFollowUps.map((followUp) => [followUp.report, followUp] as const))(
    'of every node in the follow-up %s contains no technical words',
    (_report, followUp) => {
      const all = planStatuses(namndplan2024, followUp);
      for (const id of all.tree.nodeById.keys()) {
        const explanation = explain(id, all);
        const texts = (['sv', 'en'] as const).map((one) => explanationText(explanation, one));
        expect(texts.join('\n')).not.toMatch(/undefined|null|NaN|\[object|\(\)| \.( |$)/m);
      }
    },
  );
});
