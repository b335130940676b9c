import { LoadError } from '../../load/loadError';
import { questionKey, contentKey } from '../questionKey';
import { Converted } from '../converted';
import { fetchBytes } from '../http/fetchBytes';
import type { HttpOptions } from '../http/httpOptions';
import type { Source } from '../source';

/** A StratML document as text, bytes or a `File`, or a function that gets it. */
export type StratmlFile = string | Uint8Array | Blob | (() => Promise<string | Uint8Array | Blob>);

/** Where a StratML document is. */
export type StratmlOptions = {
  /** Stable id, which becomes part of query keys. */
  readonly id: string;
  /** Name that is shown to readers. @default none */
  readonly name?: string | undefined;
  /**
   * Key of what the function in `file` depends on; another key means that it must load again. Address and
   * file are part of the key anyway. @default none
   */
  readonly cacheKey?: string | undefined;
} & (({ readonly url: string } & HttpOptions) | { readonly file: StratmlFile });

/**
 * Source of a plan in a StratML document (ISO 17469), at an address or in a file.
 *
 * @example
 * const source = stratmlSource({ id: 'plan-2024', url: '/plan.xml' });
 */
export function stratmlSource(options: StratmlOptions): Source {
  return {
    id: options.id,
    name: options.name,
    get cacheKey() {
      const file = 'file' in options ? contentKey(options.file) : undefined;
      return questionKey([{ ...options, file }]);
    },
    load: async ({ signal, locale }) => {
      const content = await contentOf(options, signal);
      // Loaded only here, since the reader and its XML parser are large.
      const { readStratml } = await import('./readStratml');
      if (signal.aborted) throw new LoadError('cancelled');
      const { data, issues } = readStratml(content, { locale });
      return new Converted(data, issues);
    },
  };
}

async function contentOf(
  options: StratmlOptions,
  signal: AbortSignal,
): Promise<string | Uint8Array> {
  if ('url' in options) return (await fetchBytes(options.url, options, signal)).bytes;
  const { file } = options;
  const given = typeof file === 'function' ? await file() : file;
  // Not `instanceof`, since a file that was chosen in another window is of that window's `Blob` class.
  const isBlob = typeof given !== 'string' && 'arrayBuffer' in given;
  return isBlob ? new Uint8Array(await given.arrayBuffer()) : given;
}
