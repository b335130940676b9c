import type { Phrase } from '../../src/messages/phrase';
import { textOf } from '../../src/messages/textOf';

/** A result with its sentences in both languages in place of its phrases. */
export type Said<T> = T extends Phrase
  ? { readonly sv: string; readonly en: string }
  : T extends readonly (infer Item)[]
    ? readonly Said<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Said<T[K]> }
      : T;

/** Replaces all phrases of a result, at any depth. */
export function said<T>(value: T): Said<T> {
  return wordsOf(value) as Said<T>;
}

function wordsOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wordsOf);
  if (isPhrase(value)) return { sv: textOf(value), en: textOf(value, 'en') };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wordsOf(part)]));
}

function isPhrase(value: object): value is Phrase {
  return 'code' in value && typeof value.code === 'string' && value.code.includes('.');
}
