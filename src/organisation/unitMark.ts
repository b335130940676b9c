import type { ChangeWord } from './changeWords';

/** What stands beside the kind of a unit, and that in full. */
export interface UnitMark {
  readonly kind: 'share' | 'dormant' | 'uncertain' | ChangeWord;
  readonly text: string;
  readonly about: string;
  /** Of a change: what it was called, or where it stood. */
  readonly was?: string | undefined;
}
