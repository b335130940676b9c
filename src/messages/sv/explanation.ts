import { exactWords } from '../../text/formatNumber';

/** What is said of how a status came about, in Swedish. */
export const explanation = {
  /** A figure that would mislead as it is rounded: "80,0 % (2025), exakt 79,96,". */
  figureExactly: ({ figure, exact }: { figure: string; exact: number }) =>
    `${figure}, exakt ${exactWords(exact, 'sv')},`,
  meetsTarget: ({ figure, target, kept }: Compared) =>
    `${figure} klarar målvärdet ${target}${keptWords(kept)}.`,
  nearlyMeetsTarget: ({ figure, target, kept }: Compared) =>
    `${figure} klarar inte helt målvärdet ${target}${keptWords(kept)}.`,
  missesTarget: ({ figure, target, kept }: Compared) =>
    `${figure} klarar inte målvärdet ${target}${keptWords(kept)}.`,
  /** Why there is no verdict, with the target and the latest figure when there are any. */
  reasonWithFigure: ({ reason, target, due, figure }: ReasonWithFigure) =>
    reason +
    (target === undefined
      ? ''
      : ` Målvärde: ${target}${due === undefined ? '' : ` (gäller ${due})`}.`) +
    (figure === undefined ? '' : ` Senaste värde: ${figure}.`),
};

/** A figure beside its target. */
export interface Compared {
  figure: string;
  target: string;
  /** A target that is met beside one that only should be and is not. */
  kept: string | undefined;
}

/** Why there is no verdict, with what is known all the same. */
export interface ReasonWithFigure {
  reason: string;
  target: string | undefined;
  /** When the target applies. */
  due: string | undefined;
  figure: string | undefined;
}

function keptWords(kept: string | undefined): string {
  return kept === undefined ? '' : ` (bör), men klarar ${kept}`;
}
