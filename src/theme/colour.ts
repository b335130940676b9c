/**
 * A colour as linear light, each channel from 0 to 1; contrast and colour vision are computed in this
 * form.
 */
export type Colour = readonly [red: number, green: number, blue: number];

const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;
const NUMBER = String.raw`(\d*\.?\d+)`;
const RGB = new RegExp(
  String.raw`^rgb\(\s*${NUMBER}(?:\s*,\s*|\s+)${NUMBER}(?:\s*,\s*|\s+)${NUMBER}\s*\)$`,
  'i',
);

/**
 * Reads `#rgb`, `#rrggbb`, `rgb(r, g, b)` or `rgb(r g b)`; `undefined` for anything else, such as a
 * translucent colour, whose contrast depends on what is behind it.
 */
export function parseColour(text: unknown): Colour | undefined {
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  return HEX.test(trimmed) ? fromHex(trimmed) : fromRgb(trimmed);
}

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance, 0 to 1. Source: WCAG 2.2, "relative luminance". */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function fromHex(text: string): Colour {
  const width = text.length === 4 ? 1 : 2;
  const channel = (at: number) => {
    const digits = text.slice(1 + at * width, 1 + (at + 1) * width);
    return linear(Number.parseInt(digits.repeat(3 - width), 16));
  };
  return [channel(0), channel(1), channel(2)];
}

function fromRgb(text: string): Colour | undefined {
  const [, red, green, blue] = RGB.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [linear(Number(red)), linear(Number(green)), linear(Number(blue))];
}

/**
 * Linear light of an sRGB channel from 0 to 255; higher values count as 255, as in CSS. Source: IEC
 * 61966-2-1.
 */
function linear(channel: number): number {
  const share = Math.min(channel, 255) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
