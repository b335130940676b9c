/** The command line: `--nodes=100,1000 --repetitions=5 --only=maltrad,floor --quick --markdown`. */
import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.mjs';

export function readOptions() {
  const { values } = parseArgs({
    options: {
      nodes: { type: 'string' },
      repetitions: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      'skip-build': { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',');
  return {
    nodes: (values.nodes ?? (values.quick ? '100,1000' : '100,1000,10000')).split(',').map(Number),
    repetitions: Number(values.repetitions ?? (values.quick ? 2 : 5)),
    data: (!only || only.includes('data')) && {
      sizes: values.quick ? [1000, 20_000] : [1000, 20_000, 100_000],
      rows: 20_000,
    },
    growth: !only || only.includes('growth'),
    statuses: !only || only.includes('statuses'),
    contestants: CONTESTANTS.filter(({ name }) => !only || only.includes(name)),
    markdown: values.markdown,
    skipBuild: values['skip-build'],
  };
}
