import type { ChangeWord } from './changeWords';

/** A label beside a unit's kind, in short and in full. */
export interface UnitMark {
  readonly kind: 'share' | 'dormant' | 'uncertain' | ChangeWord;
  readonly text: string;
  readonly about: string;
  /** Of a change: the unit's former name or place. */
  readonly was?: string | undefined;
}
