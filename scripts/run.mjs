/** Runs a script in TypeScript, which Node 20 does not read: `node scripts/run.mjs testAll`. */
import { runnerImport } from 'vite';

await runnerImport(`./scripts/${process.argv[2]}.ts`, { configFile: false });
