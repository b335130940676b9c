import type { Step } from './runLanes';

/** What is checked in the whole source within seconds. */
export const sourceChecks: Step[] = [
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'format', command: 'oxfmt --check' },
];
