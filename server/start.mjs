/** Starts the reference server: `npm run server`, or `npm run server -- 6100` for another port. */
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path, { configFile: false })).module;
const [{ listen }, { createExampleApi }, { referencePaths }] = await Promise.all(
  ['./server/listen.ts', './server/exampleApi.ts', './server/referenceRoutes.ts'].map(load),
);
const port = Number(process.argv[2] ?? 6007);
const { url } = await listen(createExampleApi(), { port });

console.log(referencePaths.map((path) => `${url}${path}`).join('\n'));
console.log(`\ncurl -i '${url}/plans/namndplan-2024?depth=2'`);
console.log(`curl -i '${url}/plans?status=503&times=2&delay=1000'`);
