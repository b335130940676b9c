/** On a server, the whole matrix is rendered. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../../src/example';
import { GoalMatrix } from '../../src/index';

const [, august] = exampleFollowUps;

describe('On a server', () => {
  test('every goal and every unit of the authority is rendered', () => {
    const html = renderToString(createElement(GoalMatrix, { plan: regionplan2020 }));
    const goals = regionplan2020.nodes.filter(({ directedTo }) => directedTo);
    const units = (regionplan2020.units ?? []).filter(({ comparison }) => comparison !== true);
    const words = [...goals, ...units].map(({ name }) => name);
    expect(words.filter((word) => !html.includes(word))).toEqual([]);
    expect(html.match(/Riktas till</g)).toHaveLength(58);
  });

  test('the selected assessment is rendered, without styles and ids', () => {
    const chosen = { defaultSelected: 'mal-4', defaultSelectedUnit: 'PN' };
    const matrix = createElement(GoalMatrix, { plan: namndplan2024, followUp: august, ...chosen });
    const html = renderToString(matrix);
    expect(html).toContain('Tillgängligheten är inte bättre än året före.');
    expect(html).not.toMatch(/<[^>]+\s(style|id)=/);
  });
});
