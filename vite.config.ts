import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };

const installed = Object.keys({ ...manifest.peerDependencies, ...manifest.dependencies });

/** Puts the style sheet into the build; nothing in `src` imports it, since that is the host's choice. */
const styles: Plugin = {
  name: 'maltrad:styles',
  apply: ({ build }, { command }) => command === 'build' && Boolean(build?.lib),
  transform: {
    filter: { id: /\/src\/index\.ts$/ },
    handler: (code) => ({ code: `import './styles.css';\n${code}`, map: null }),
  },
};

/** Whether a module has a component or a hook: where there are server components, it is not one. */
const isForBrowser = (path: string | null) => /\.tsx$|\/use[A-Z]\w*\.ts$/.test(path ?? '');

export default defineConfig({
  plugins: [react(), styles],
  // In the package, `imports` of package.json chooses between two modules; here it would lead into `dist`.
  resolve: { alias: { '#languages': resolve('src/messages/languages.ts') } },
  build: {
    target: 'es2022',
    // What is installed can be read as it is: the modules are the source without its types and comments. What
    // a host calls is described by the types.
    minify: false,
    cssMinify: 'lightningcss',
    // Those with `light-dark()` and container queries, so that neither is written otherwise.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    cssCodeSplit: false,
    copyPublicDir: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        core: 'src/core.ts',
        data: 'src/data.ts',
        query: 'src/query.ts',
        example: 'src/example.ts',
        'messages/languages': 'src/messages/languages.ts',
        'messages/languagesAtOnce': 'src/messages/languagesAtOnce.ts',
      },
      formats: ['es'],
      cssFileName: 'styles',
    },
    rolldownOptions: {
      // Otherwise each module repeats its path.
      experimental: { attachDebugInfo: 'none' },
      // `react/jsx-runtime` included: a bundled copy breaks hosts on another React version.
      external: (id) =>
        id === '#languages' || installed.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        comments: { legal: true, annotation: true, jsdoc: false },
        banner: ({ facadeModuleId }) => (isForBrowser(facadeModuleId) ? "'use client';" : ''),
      },
    },
  },
});
