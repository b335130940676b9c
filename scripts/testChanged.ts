/**
 * `npm run test:changed`: types, lint and format, and the tests of what has changed since the last
 * commit. `npm run test:changed main`: of what has changed since the branch left `main`.
 */
import { execFileSync } from 'node:child_process';
import { relatedFiles } from './relatedFiles';
import { runLanes, suite } from './runLanes';
import { sourceChecks } from './sourceChecks';

const since = process.argv[3] ?? 'HEAD';

const git = (...args: string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

const changed = [
  ...git('diff', '--name-only', '--relative', '--diff-filter=d', '--merge-base', since),
  ...git('ls-files', '--others', '--exclude-standard'),
];
const files = relatedFiles(changed).map((file) => `"${file}"`);

await runLanes([sourceChecks, [suite('changed', `related --run ${files.join(' ')}`)]]);
