import { defineConfig } from 'vite';
import { beijingInNumbers, entries } from './src/build/vite-plugin.ts';

/** `SITE_URL` is the published origin, `BASE_PATH` the path below it; see README. */
export default defineConfig({
  plugins: [beijingInNumbers()],
  appType: 'mpa',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { ...entries },
      output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' },
    },
  },
});
