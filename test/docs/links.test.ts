/** Links in the documents of the package refer to files in the package. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const pages = ['README.md', 'CHANGELOG.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
/** Files that npm always includes. */
const ALWAYS = ['README.md', 'LICENSE', 'package.json'];
/** Files that a build makes. */
const BUILT = /^dist\/(?:plan|follow-up|organisation)\.schema\.json$/;

/** Links of a document to files that are not in the package. */
function brokenLinks(path: string, text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
    .map(([, link = '']) => posix.join(posix.dirname(path), link))
    .filter((target) => {
      const isPacked = [...manifest.files, ...ALWAYS].some(
        (place) => target === place || target.startsWith(`${place}/`),
      );
      return !isPacked || !(BUILT.test(target) || existsSync(target));
    });
}

describe('The documents of the package', () => {
  test.each(pages.filter((path) => path.endsWith('.md')))(
    '%s links only to files in it',
    (path) => {
      expect(brokenLinks(path, readFileSync(path, 'utf8'))).toEqual([]);
    },
  );

  test.each(['src/core.ts', 'docs/none.md', 'CONTRIBUTING.md'])('must not link to %s', (target) => {
    expect(brokenLinks('README.md', `[there](${target})`)).toEqual([target]);
  });
});
