/** `npm test`: everything, in two lanes, since small machines have two cores. */
import { runLanes, suite, type Step } from './runLanes';
import { sourceChecks } from './sourceChecks';

const unused: Step[] = [
  { name: 'unused', command: 'knip --no-progress' },
  // Code that only tests use is also unused.
  {
    name: 'unused-production',
    command:
      'knip --config knip.production.json --no-progress --production --include files,exports',
  },
];

const ofPackage: Step[] = [
  { name: 'publint', command: 'publint --strict' },
  {
    name: 'attw',
    command: 'attw --pack . --profile esm-only --exclude-entrypoints styles.css?raw',
  },
  { name: 'size', command: 'size-limit' },
  suite('package', 'run --config test/package/vitest.config.ts'),
];

await runLanes([
  [suite('tests', 'run')],
  [
    ...sourceChecks,
    ...unused,
    { name: 'build', command: 'npm run --silent build' },
    ...ofPackage.map((step) => ({ ...step, needs: 'build' })),
  ],
]);
