import type { Colour } from './colour';

/** Kinds of colour vision: with all three kinds of cones, or with one missing (red, green or blue). */
export type ColourVision = 'normal' | 'protan' | 'deutan' | 'tritan';

/** Every kind of colour vision, once. */
export const COLOUR_VISIONS: readonly ColourVision[] = ['normal', 'protan', 'deutan', 'tritan'];

type Matrix = readonly [Colour, Colour, Colour];

/**
 * Severity 1, for linear light. Source: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009.
 */
const MATRICES: Readonly<Record<Exclude<ColourVision, 'normal'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How a colour looks with a kind of colour vision, as the colour that normal vision would see. */
export function seenWith(vision: ColourVision, colour: Colour): Colour {
  if (vision === 'normal') return colour;
  const [red, green, blue] = MATRICES[vision];
  return [mixed(red, colour), mixed(green, colour), mixed(blue, colour)];
}

function mixed(weights: Colour, colour: Colour): number {
  const sum = weights[0] * colour[0] + weights[1] * colour[1] + weights[2] * colour[2];
  return Math.min(1, Math.max(0, sum));
}
