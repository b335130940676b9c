/** Finishes `dist/` after the modules and the declarations: what neither Vite nor tsc writes. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { runnerImport } from 'vite';

const DIST = 'dist';

/** Node resolves no specifier without an extension, so declarations for it need one. */
function addExtensions(path) {
  let text = readFileSync(path, 'utf8');
  // From the last to the first, so that positions stay true.
  for (const { fileName, pos } of ts.preProcessFile(text).importedFiles.toReversed()) {
    if (!fileName.startsWith('.') || /\.(?:js|json|css)$/.test(fileName)) continue;
    const end = pos + 1 + fileName.length;
    text = `${text.slice(0, end)}.js${text.slice(end)}`;
  }
  writeFileSync(path, text);
}

/** Vite leaves a mark of its own at the end of the sheet. */
function tidyStyles(path) {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\/\*\$vite\$:\d+\*\/\s*$/, '\n'));
}

async function writeJsonSchemas() {
  const { module } = await runnerImport('./scripts/modelSchemas.ts');
  for (const [file, schema] of Object.entries(module.publishedSchemas())) {
    writeFileSync(join(DIST, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

const files = readdirSync(DIST, { recursive: true });
for (const file of files.filter((name) => name.endsWith('.d.ts'))) addExtensions(join(DIST, file));
tidyStyles(join(DIST, 'styles.css'));
// So that `import 'maltrad/styles.css'` passes a type check.
writeFileSync(join(DIST, 'styles.css.d.ts'), 'export {};\n');
await writeJsonSchemas();
