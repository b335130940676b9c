import type { Languages } from './messages';

/** In the browser, a language is loaded when it is first shown; see `imports` in package.json. */
export const languages: Languages = {
  en: () => import('./en/en').then(({ en }) => en),
};
