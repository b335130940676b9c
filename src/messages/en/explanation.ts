import { exactWords } from '../../text/formatNumber';
import type { Messages } from '../messages';

/** What is said of how a status came about, in English. */
export const explanation: Messages['explanation'] = {
  figureExactly: ({ figure, exact }) => `${figure}, exactly ${exactWords(exact, 'en')},`,
  meetsTarget: ({ figure, target, kept }) =>
    `${figure} meets the target ${target}${keptWords(kept)}.`,
  nearlyMeetsTarget: ({ figure, target, kept }) =>
    `${figure} does not fully meet the target ${target}${keptWords(kept)}.`,
  missesTarget: ({ figure, target, kept }) =>
    `${figure} does not meet the target ${target}${keptWords(kept)}.`,
  reasonWithFigure: ({ reason, target, due, figure }) =>
    reason +
    (target === undefined ? '' : ` Target: ${target}${due === undefined ? '' : ` (for ${due})`}.`) +
    (figure === undefined ? '' : ` Latest figure: ${figure}.`),
};

function keptWords(kept: string | undefined): string {
  return kept === undefined ? '' : ` (should), but meets ${kept}`;
}
