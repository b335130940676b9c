import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Cell } from '../headings/sheet';
import { type NumberFormat, readNumber } from './readNumber';

/** A target as read from a cell. */
export interface ReadTarget {
  readonly target: MeasureTarget;
  /** The unit after its number, or "". */
  readonly unit: string;
  /** Whether it has numbers that were not understood, so that only its text is kept. */
  readonly onlyWords: boolean;
}

const MODALITIES = [
  ['shall', /^(?:ska|skall|shall)$/],
  ['should', /^(?:bör|should)$/],
  ['atMost', /^(?:får|may)$/],
] as const;
const MODAL = /^(ska|skall|bör|får|shall|should|may) /i;
const BE = /(^| )(?:vara|be) /i;

const FORMS: readonly (readonly [RegExp, Partial<MeasureTarget> & Pick<MeasureTarget, 'form'>])[] =
  [
    [/^(?:minst|lägst|at least|>=|≥) ?/i, { form: 'floor' }],
    [
      /^(?:mer än|fler än|högre än|över|more than|above|>) ?/i,
      { form: 'floor', boundary: 'worse' },
    ],
    [/^(?:högst|max\.?|maximalt|at most|<=|≤) ?/i, { form: 'cap' }],
    [
      /^(?:mindre än|färre än|lägre än|under|less than|fewer than|below|<) ?/i,
      { form: 'cap', boundary: 'worse' },
    ],
    [/^(?:öka med|increase by) ?/i, { form: 'change' }],
  ];
const LESS = /^(?:minska med|decrease by) ?/i;
const BETWEEN = /^(?:mellan|between) (.+?) (?:och|and) (.+)$/i;
const DASHED = /^([\d., ]+?) ?(?:till|to|[-–—]) ?(\d[^]*)$/i;
const DUE = /^(?:senast|by) (\d{4}-\d\d-\d\d)$/i;

/** Reads "minst 90 %", "högst 5", "mellan 3 och 5" and "90". Anything else is kept as text. */
export function readTarget(cell: Cell, format: NumberFormat): ReadTarget {
  if (typeof cell === 'number') return { target: { form: 'level', value: cell }, ...NO_UNIT };
  const plain = readNumber(cell, format);
  if ('value' in plain)
    return {
      target: { form: 'level', value: plain.value, ...printed(plain) },
      unit: plain.unit,
      onlyWords: false,
    };
  // The beginning is enough, since no longer text is understood.
  const text = cell.slice(0, 100).replaceAll(/\s+/g, ' ');
  const modal = MODAL.exec(text)?.[1]?.toLowerCase();
  const modality = MODALITIES.find(([, pattern]) => modal && pattern.test(modal))?.[0];
  const rest = (modal ? text.slice(modal.length + 1) : text).replace(BE, '$1');
  const read = dueDate(rest) ?? range(rest, format) ?? amount(rest, format);
  if (!read) return words(cell);
  return { ...read, target: { ...read.target, ...(modality ? { modality } : {}) } };
}

const NO_UNIT = { unit: '', onlyWords: false };

function words(text: string): ReadTarget {
  return { target: { form: 'text', text }, unit: '', onlyWords: /\d/.test(text) };
}

function dueDate(text: string): ReadTarget | undefined {
  const date = DUE.exec(text)?.[1];
  return date ? { target: { form: 'date', dueDate: date }, ...NO_UNIT } : undefined;
}

function range(text: string, format: NumberFormat): ReadTarget | undefined {
  const [, first = '', second = ''] = BETWEEN.exec(text) ?? DASHED.exec(text) ?? [];
  const [low, high] = [readNumber(first, format), readNumber(second, format)];
  if ('problem' in low || 'problem' in high || low.value > high.value) return undefined;
  const target: MeasureTarget = {
    form: 'range',
    low: low.value,
    high: high.value,
    ...printed({ decimals: Math.max(low.decimals ?? 0, high.decimals ?? 0) || undefined }),
  };
  return { target, unit: high.unit, onlyWords: false };
}

function amount(text: string, format: NumberFormat): ReadTarget | undefined {
  const known = FORMS.find(([pattern]) => pattern.test(text));
  const isLess = LESS.test(text);
  const read = readNumber(text.replace(isLess ? LESS : (known?.[0] ?? ''), ''), format);
  if ('problem' in read) return undefined;
  const form = isLess ? { form: 'change' as const } : (known?.[1] ?? { form: 'level' as const });
  const value = isLess ? -read.value : read.value;
  return { target: { ...form, value, ...printed(read) }, unit: read.unit, onlyWords: false };
}

/** The decimals that its number is written with, when they are more than it needs. */
function printed({ decimals }: { decimals?: number | undefined }): Pick<MeasureTarget, 'decimals'> {
  return decimals === undefined ? {} : { decimals };
}
