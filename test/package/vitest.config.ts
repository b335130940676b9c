import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'package',
    dir: 'test/package',
    globalSetup: 'test/package/packOnce.ts',
    // Installing and building take long on a small machine.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
