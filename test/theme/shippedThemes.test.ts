/** The built-in colours exist both in the style sheet and as data, and agree. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOOKS } from '../../src/model/plan/statusScale';
import { shippedThemes } from '../../src/theme/shippedThemes';

const sheet = readFileSync('src/theme/tokens.css', 'utf8');
const marks = readFileSync('src/ui/status-mark.css', 'utf8');

/** The value of a token's default; an alias is resolved. */
function defaultOf(name: string, theme: 'light' | 'dark'): string | undefined {
  const value = new RegExp(`--maltrad-${name}-default: ([^;]+);`).exec(sheet)?.[1] ?? '';
  const alias = /^var\(--maltrad-([a-z-]+), var\(--maltrad-\1-default\)\)$/.exec(value)?.[1];
  if (alias) return defaultOf(alias, theme);
  const [, light, dark] = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(value) ?? [];
  return theme === 'light' ? light : dark;
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe.each(['light', 'dark'] as const)('In %s', (name) => {
  const theme = shippedThemes[name];

  test.each(['surface', 'page', 'text', 'muted'] as const)(
    '%s is as in the style sheet',
    (token) => {
      expect(theme[token]).toBe(defaultOf(token, name));
    },
  );

  test.each(LOOKS)('the look %s is as in the style sheet', (look) => {
    const token = kebab(look);
    expect(theme.looks[look]).toEqual({
      strong: defaultOf(token, name),
      text: defaultOf(`${token}-text`, name),
      tint: defaultOf(`${token}-tint`, name),
    });
  });
});

test.each(LOOKS)('The look %s uses the tokens with its name', (look) => {
  const rule = marks.split(`[data-status='${look}'])`)[1]?.split('}')[0] ?? '';
  const tokens = [...rule.matchAll(/var\(--maltrad-([a-z-]+), var\(--maltrad-([a-z-]+)\)\)/g)];
  const name = kebab(look);
  expect(tokens.map(([, own, shipped]) => [own, shipped])).toEqual(
    ['', '-text', '-tint'].map((part) => [`${name}${part}`, `${name}${part}-default`]),
  );
});
