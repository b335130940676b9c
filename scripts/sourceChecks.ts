import type { Step } from './runLanes';

/** Checks of the whole source that take only seconds. */
export const sourceChecks: Step[] = [
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'format', command: 'oxfmt --check' },
];
