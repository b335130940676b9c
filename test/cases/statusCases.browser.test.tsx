/** The cases on screen: what cards and details say in both languages. */
import { beforeAll, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { GoalTree, loadMessages, NodeDetails } from '../../src/index';
import { readCase, statusCases, wrongIn } from './statusCase';

beforeAll(() => loadMessages('en'));

const LANGUAGES = ['sv', 'en'] as const;

describe.each(statusCases)('$name', ({ why, nodes, ...given }) => {
  const { plan, followUp, compareWith } = readCase({ why, nodes, ...given });

  const followUps = { plan, followUp };

  /** What is wrong with how the nodes are shown, by id. */
  const wrongOf = (part: 'card' | 'details', locale: 'sv' | 'en', textOf: (id: string) => string) =>
    Object.entries(nodes).flatMap(([id, expected]) => {
      const said = expected[part]?.[locale];
      const wrong = said && wrongIn(textOf(id), said);
      return wrong ? [{ id, ...wrong }] : [];
    });

  test.each(LANGUAGES)(`the cards, %s: ${why}`, (locale) => {
    render(
      <GoalTree {...followUps} compareWith={compareWith} defaultExpanded="all" locale={locale} />,
    );
    const wrong = wrongOf('card', locale, (id) => {
      const card = document.querySelector(`[data-node-id="${CSS.escape(id)}"]`);
      return `${card?.textContent} ${card?.getAttribute('aria-label')}`;
    });
    expect(wrong).toEqual([]);
  });

  test.each(LANGUAGES)(`the details, %s: ${why}`, (locale) => {
    const wrong = wrongOf('details', locale, (id) => {
      const { container, unmount } = render(
        <NodeDetails {...followUps} nodeId={id} locale={locale} />,
      );
      const text = container.textContent;
      unmount();
      return text;
    });
    expect(wrong).toEqual([]);
  });
});
