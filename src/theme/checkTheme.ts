import type { Look, StatusScale } from '../model/plan/statusScale';
import { OUTSIDE_LOOKS } from '../status/scale/reason';
import { SCALES } from '../status/scale/scaleFor';
import { readTheme } from './readTheme';
import type { ThemeColours } from './themeColours';
import {
  contrastFinding,
  differenceFinding,
  unreadableFinding,
  type ThemeFinding,
} from './themeFinding';
import {
  contrastsOf,
  differencesOf,
  type ContrastMeasure,
  type DifferenceMeasure,
  type ThemeMeasure,
} from './themeMeasure';

/** The result of `checkTheme`. */
export interface ThemeReport {
  /** Whether there are no findings. */
  readonly ok: boolean;
  readonly findings: readonly ThemeFinding[];
  /** The lowest contrast measured; `undefined` when no two colours could be read. */
  readonly lowestContrast: ContrastMeasure | undefined;
  readonly lowestDifference: DifferenceMeasure | undefined;
}

type Pair = readonly [Look, Look];

/**
 * Checks whether the colours of a theme have enough contrast, and whether the looks of a scale can be
 * told apart by colour, also with colour blindness. Without a scale, all built-in scales are checked.
 */
export function checkTheme(theme: ThemeColours, scale?: StatusScale): ThemeReport {
  const groups = (scale ? [scale] : Object.values(SCALES)).map(looksSeenTogether);
  const looks = [...new Set(groups.flat())];
  const read = readTheme(theme, looks);
  const contrasts = contrastsOf(read, looks);
  const differences = pairsOf(groups).flatMap((pair) => differencesOf(read, pair));
  const findings = [
    ...[...read.unreadable].map(([token, given]) => unreadableFinding(token, given)),
    ...contrasts.filter(isTooLow).map(contrastFinding),
    ...differences.filter(isTooLow).map(differenceFinding),
  ];
  return {
    ok: findings.length === 0,
    findings,
    lowestContrast: lowest(contrasts),
    lowestDifference: lowest(differences),
  };
}

/** The looks of a scale's levels, and the looks for nodes without a verdict that appear beside them. */
function looksSeenTogether({ levels }: StatusScale): Look[] {
  return [...new Set([...levels.map(({ look }) => look), ...OUTSIDE_LOOKS])];
}

/** Every pair of looks that occurs in some group, once. */
function pairsOf(groups: readonly Look[][]): Pair[] {
  const pairs = groups.flatMap((looks) =>
    looks.flatMap((one, at) => looks.slice(at + 1).map((other): Pair => [one, other])),
  );
  return [...new Map(pairs.map((pair) => [pair.toSorted().join(), pair])).values()];
}

function isTooLow({ value, limit }: ThemeMeasure): boolean {
  return value < limit;
}

function lowest<M extends ThemeMeasure>(measures: readonly M[]): M | undefined {
  return measures.toSorted((a, b) => a.value - b.value)[0];
}
