import type { Messages } from '../../messages';

/** Texts about the colours of a theme, in English. */
export const theme: Messages['theme'] = {
  contrast: ({ colour, ground, value, limit }) =>
    `${colour} is too weak on ${ground}: the contrast is ${value}, at least ${limit} is needed.`,
  difference: ({ one, other, vision, value, limit }) =>
    `${one} and ${other} are too alike ${EYES[vision]}: the difference is ${value}, at least ${limit} is needed.`,
  unreadable: ({ token, text }) =>
    `${token}: "${text}" cannot be read. Write #rgb, #rrggbb or rgb(r g b).`,
};

const EYES = {
  normal: 'to normal vision',
  protan: 'with protanopia',
  deutan: 'with deuteranopia',
  tritan: 'with tritanopia',
};
