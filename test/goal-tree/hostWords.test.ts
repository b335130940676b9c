import { expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024 } from '../../src/example';
import { cardContent } from '../../src/goal-tree/cardContent';
import { goalTreeWords } from '../../src/goal-tree/goalTreeWords';
import type { MessageOverrides } from '../../src/messages/messages';
import { messagesFor } from '../../src/messages/messagesFor';
import { planStatuses } from '../../src/status/plan/planStatuses';

const statuses = planStatuses(namndplan2024, exampleFollowUps[1]);

/** Everything that cards say about their status, in the host's texts. */
function saidOnCards(own: MessageOverrides): string {
  const messages = messagesFor(goalTreeWords, 'sv', [own]);
  const context = {
    plan: namndplan2024,
    linkedPlans: [],
    statuses,
    isSingleRooted: true,
    saysLevel: () => false,
    messages,
    isFollowedUp: true,
    isJudged: true,
  };
  return [...statuses.tree.nodeById.values()]
    .map((node) => cardContent(node, statuses.of(node.id), undefined, context).name)
    .join('\n');
}

test('A host’s own words for a reason or a status are used on the cards', () => {
  const ours = saidOnCards({});
  expect(ours).toContain('Målvärde saknas');
  expect(ours).toContain('ej bedömd');
  const theirs = saidOnCards({
    status: { noTarget: 'Inget att jämföra med', notAssessed: 'Utan bedömning' },
  });
  expect(theirs).toContain('utan bedömning, Inget att jämföra med');
  expect(theirs).not.toMatch(/målvärde saknas|ej bedömd/i);
});
