import type { Colour } from './colour';

/** A colour as CIE L*a*b* under D65: lightness, green to red, blue to yellow. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** How different two colours look (CIEDE2000); a difference of 1 is just noticeable. */
export function colourDifference(one: Colour, other: Colour): number {
  return labDifference(toLab(one), toLab(other));
}

/**
 * CIEDE2000 with all weights 1. Source: Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference
 * Formula", Color Research & Application 30(1), 2005; the names follow its equations.
 */
export function labDifference(one: Lab, other: Lab): number {
  const g = redness((chroma(one) + chroma(other)) / 2);
  const [first, second] = [polar(one, g), polar(other, g)];
  const hueStep = hueDifference(first, second);
  const middle: Polar = {
    l: (first.l + second.l) / 2,
    c: (first.c + second.c) / 2,
    h: meanHue(first, second),
  };
  const [sl, sc, sh] = tolerances(middle);
  const lightness = (second.l - first.l) / sl;
  const saturation = (second.c - first.c) / sc;
  const hue = (2 * Math.sqrt(first.c * second.c) * sine(hueStep / 2)) / sh;
  const turned = rotation(middle) * saturation * hue;
  return Math.sqrt(lightness ** 2 + saturation ** 2 + hue ** 2 + turned);
}

/** Lightness, chroma and hue (degrees). */
interface Polar {
  l: number;
  c: number;
  h: number;
}

/** A colour as L*a*b*, by way of XYZ under D65. Source: IEC 61966-2-1, CIE 15. */
export function toLab([red, green, blue]: Colour): Lab {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx, fy, fz] = [perceived(x), perceived(y), perceived(z)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function perceived(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
}

function chroma([, a, b]: Lab): number {
  return Math.hypot(a, b);
}

/** G: how much the red-green axis of near-greys is stretched. */
function redness(meanChroma: number): number {
  return 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
}

function polar([l, a, b]: Lab, g: number): Polar {
  const wide = (1 + g) * a;
  const degrees = (Math.atan2(b, wide) * 180) / Math.PI;
  return { l, c: Math.hypot(wide, b), h: (degrees + 360) % 360 };
}

/** The shorter way around from one hue to the other, in degrees; 0 when either colour is grey. */
function hueDifference(one: Polar, other: Polar): number {
  if (one.c * other.c === 0) return 0;
  const step = other.h - one.h;
  if (Math.abs(step) <= 180) return step;
  return step > 0 ? step - 360 : step + 360;
}

function meanHue(one: Polar, other: Polar): number {
  const sum = one.h + other.h;
  if (one.c * other.c === 0) return sum;
  if (Math.abs(one.h - other.h) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

/** S_L, S_C and S_H: how tolerant the eye is of differences in lightness, chroma and hue in that region. */
function tolerances({ l, c, h }: Polar): readonly [number, number, number] {
  const t =
    1 -
    0.17 * cosine(h - 30) +
    0.24 * cosine(2 * h) +
    0.32 * cosine(3 * h + 6) -
    0.2 * cosine(4 * h - 63);
  const off = (l - 50) ** 2;
  return [1 + (0.015 * off) / Math.sqrt(20 + off), 1 + 0.045 * c, 1 + 0.015 * c * t];
}

/** R_T: in the blue region, chroma and hue interact. */
function rotation({ c, h }: Polar): number {
  const turn = 30 * Math.exp(-(((h - 275) / 25) ** 2));
  return -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sine(2 * turn);
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
