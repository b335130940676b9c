import { en } from './en/en';
import type { Languages } from './messages';

/** In Node, every language is there from the start, since `renderToString` cannot wait. */
export const languagesAtOnce: Languages = {
  en: () => en,
};

export { languagesAtOnce as languages };
