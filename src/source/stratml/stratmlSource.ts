import { LoadError } from '../../load/loadError';
import { questionKey, contentKey } from '../questionKey';
import { Converted } from '../converted';
import { fetchBytes } from '../http/fetchBytes';
import type { HttpOptions } from '../http/httpOptions';
import type { Source } from '../source';

/** A StratML document as text, bytes or a chosen file, or what gets it. */
export type StratmlFile = string | Uint8Array | Blob | (() => Promise<string | Uint8Array | Blob>);

/** Where a StratML document is. */
export type StratmlOptions = {
  /** Stable name, for query keys. */
  readonly id: string;
  /** What it is called for a reader. @default none */
  readonly name?: string | undefined;
  /** What a function for `file` depends on. @default nothing; address and file count anyway */
  readonly cacheKey?: string | undefined;
} & (({ readonly url: string } & HttpOptions) | { readonly file: StratmlFile });

/**
 * A plan out of a StratML document (ISO 17469), at an address or in a file.
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
    load: async ({ signal }) => {
      const content = await contentOf(options, signal);
      // With its parser of XML it is as large as the rest, and only needed now.
      const { readStratml } = await import('./readStratml');
      if (signal.aborted) throw new LoadError('cancelled');
      const { data, issues } = readStratml(content);
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
  // Not `instanceof`: a file that was chosen in another window is of that window's class.
  const isBlob = typeof given !== 'string' && 'arrayBuffer' in given;
  return isBlob ? new Uint8Array(await given.arrayBuffer()) : given;
}
