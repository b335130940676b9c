import type { Messages } from '../../messages';

/** Texts about figures from Kolada, in English. */
export const kolada: Messages['kolada'] = {
  noNodes: 'No indicator in the plan says that it comes from Kolada (measure.origin).',
  morePages: 'Kolada refers to a page that cannot be followed. Values may be missing.',
  noFigures: ({ kpi, name }) =>
    `Kolada has no values for ${kpi} ("${name}") here for these years. Nothing is shown instead.`,
  noValues: 'The response from Kolada has no "values". Nothing can be shown.',
};
