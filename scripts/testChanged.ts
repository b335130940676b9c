/**
 * `npm run test:changed`: types, lint, format, and the tests that concern what has changed since the last
 * commit. `npm run test:changed main`: what has changed since the branch left `main`.
 */
import { execFileSync } from 'node:child_process';
import { readSourceFiles } from '../test/support/sourceFile';
import { relatedTests } from './relatedTests';
import { runLanes, suite } from './runLanes';
import { sourceChecks } from './sourceChecks';

const FOLDERS = ['scripts', 'server', 'src', 'stories', 'test'];

const git = (...args: string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

const since = process.argv[3] ?? 'HEAD';
const changed = [
  ...git('diff', '--name-only', '--relative', '--merge-base', since),
  ...git('ls-files', '--others', '--exclude-standard'),
];
const files = FOLDERS.flatMap((folder) =>
  readSourceFiles(folder).map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
);
const tests = relatedTests(changed, files);

console.log(`${changed.length} files have changed, ${tests.length} files of tests are related\n`);
await runLanes([sourceChecks, [suite('changed', `run ${tests.join(' ')}`)]]);
