import { en } from './en/en';
import type { Languages } from './messages';

/** In Node, every language is loaded from the start, since `renderToString` cannot wait for one. */
export const languagesAtOnce: Languages = {
  en: () => en,
};

export { languagesAtOnce as languages };
