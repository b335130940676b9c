import type { Messages } from '../messages';

/** Texts that several views share, in English. */
export const general: Messages['general'] = {
  orphans: 'No parent found',
  fictional: 'Example data',
  fictionalAbout: 'The content is invented.',
  comparedWith: (title) => `Compared with ${title}:`,
  comparedUntil: (title) => `Until ${title}:`,
};

/** Texts of panels and lists, which trees do without, in English. */
export const panels: Messages['panels'] = {
  compareWith: 'Compare with',
  noComparison: 'None',
  close: 'Close',
  page: (page) => `p.\u00A0${page}`,
  actionsInLine:
    'No action of its own is reported. There are actions for what lies above or below it in the plan.',
  copy: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text instead.',
};
