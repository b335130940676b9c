/** Completes `dist/` after the build of modules and declarations, with what neither Vite nor tsc writes. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { runnerImport } from 'vite';

const DIST = 'dist';

/** Node does not resolve specifiers without an extension, so declarations for it need them. */
function addExtensions(path) {
  let text = readFileSync(path, 'utf8');
  // Backwards, so that earlier positions stay valid.
  for (const { fileName, pos } of ts.preProcessFile(text).importedFiles.toReversed()) {
    if (!fileName.startsWith('.') || /\.(?:js|json|css)$/.test(fileName)) continue;
    const end = pos + 1 + fileName.length;
    text = `${text.slice(0, end)}.js${text.slice(end)}`;
  }
  writeFileSync(path, text);
}

/**
 * The declarations that the entries import, directly or through others; nobody can import the rest from
 * the installed package.
 */
function reachable(entries) {
  const reached = new Set(entries);
  for (const path of reached) {
    const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'));
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith('.')) reached.add(join(dirname(path), `${fileName}.d.ts`));
    }
  }
  return reached;
}

/** Removes the marker that Vite leaves in the style sheet. */
function tidyStyles(path) {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\/\*\$vite\$:\d+\*\/\s*/, ''));
}

async function writeJsonSchemas() {
  const { module } = await runnerImport('./scripts/modelSchemas.ts');
  for (const [file, schema] of Object.entries(module.publishedSchemas())) {
    writeFileSync(join(DIST, file), `${JSON.stringify(schema, null, '\t')}\n`);
  }
}

const declarations = readdirSync(DIST, { recursive: true })
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => join(DIST, name));
const kept = reachable(declarations.filter((path) => dirname(path) === DIST));
for (const path of declarations.filter((each) => !kept.has(each))) rmSync(path);
for (const path of kept) addExtensions(path);
tidyStyles(join(DIST, 'styles.css'));
// Makes `import 'maltrad/styles.css'` pass a type check.
writeFileSync(join(DIST, 'styles.css.d.ts'), 'export {};\n');
await writeJsonSchemas();
