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

export default defineConfig({
  plugins: [react(), styles],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    cssCodeSplit: false,
    copyPublicDir: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        core: 'src/core.ts',
        data: 'src/data.ts',
        query: 'src/query.ts',
        example: 'src/example.ts',
      },
      formats: ['es'],
      cssFileName: 'styles',
    },
    rolldownOptions: {
      // `react/jsx-runtime` included: a bundled copy breaks hosts on another React version.
      external: (id) => installed.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
