/** Builds each contestant's page, and measures how large the contestant is without React. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

// React and JSX alike ask for it, and what was built before may have set another.
process.env.NODE_ENV = 'production';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const PAGES = join(HERE, 'node_modules/.cache/pages');
const ENTRY = 'virtual:entry';

const HTML = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<link rel="stylesheet" href="style.css">
<style>body { margin: 0; font: 14px sans-serif; } #app { height: 800px; }</style>
<div id="app"></div>
<script src="main.js"></script>
</html>
`;

/** Builds the page of a contestant; returns its path. */
export async function buildPage(name, { minify = true } = {}) {
  const contestant = join(HERE, 'page/contestants', name);
  return writePage(
    name,
    `import { contestant } from '${contestant}';
     import { startPage } from '${join(HERE, 'page/page.js')}';
     startPage(contestant);`,
    minify,
  );
}

/** Builds the page that times layouts; returns its path. */
export function buildLayoutPage() {
  return writePage('layouts', `import '${join(HERE, 'page/layouts.js')}';`, true);
}

/** Builds what reads data, of which the package exports only a part; returns its path. */
export async function buildData() {
  const outDir = join(HERE, 'node_modules/.cache/data');
  await run({
    minify: false,
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      input: join(HERE, 'page/data.js'),
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: 'data.mjs' },
    },
  });
  return join(outDir, 'data.mjs');
}

/** KiB, gzipped, of the contestant's code and styles without React. */
export async function bundleSize(name) {
  const { output } = await run({
    minify: true,
    write: false,
    rolldownOptions: {
      input: join(HERE, 'page/contestants', name),
      external: /^react(-dom)?(\/.*)?$/,
      preserveEntrySignatures: 'strict',
      output: { format: 'es' },
    },
  });
  const sizeOf = (chosen) =>
    chosen.reduce((sum, file) => sum + gzipSync(file.code ?? file.source).length / 1024, 0);
  return {
    code: sizeOf(output.filter(({ type }) => type === 'chunk')),
    styles: sizeOf(output.filter(({ type }) => type === 'asset')),
  };
}

/* Builds `code` to a page in a folder of that name. */
async function writePage(name, code, minify) {
  const outDir = join(PAGES, minify ? name : `${name}-readable`);
  mkdirSync(outDir, { recursive: true });
  const entry = {
    name: 'bench:entry',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? code : undefined),
  };
  const options = {
    minify,
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      input: ENTRY,
      output: { format: 'iife', entryFileNames: 'main.js', assetFileNames: 'style.css' },
    },
  };
  await run(options, [entry]);
  writeFileSync(join(outDir, 'index.html'), HTML);
  return join(outDir, 'index.html');
}

function run(options, plugins = []) {
  return build({
    configFile: false,
    root: HERE,
    mode: 'production',
    logLevel: 'error',
    plugins,
    resolve: {
      alias: [
        { find: /^maltrad$/, replacement: join(DIST, 'index.js') },
        { find: /^maltrad\/styles\.css$/, replacement: join(DIST, 'styles.css') },
      ],
      // One React for the library and the pages.
      dedupe: ['react', 'react-dom', 'd3-hierarchy'],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Nothing is lowered for older browsers.
    build: { target: 'chrome130', cssCodeSplit: false, chunkSizeWarningLimit: 10_000, ...options },
  });
}
