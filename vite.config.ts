import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { beijingInNumbers, entries } from './src/build/vite-plugin.ts';

/** `SITE_URL` is the published origin, `BASE_PATH` the path below it; see README. */
export default defineConfig({
  plugins: [beijingInNumbers()],
  appType: 'mpa',
  // d3-zoom would bring all of D3's transitions along; the map of places flies without.
  resolve: {
    alias: {
      'd3-transition': fileURLToPath(new URL('src/faces/districts/map/no-transition.ts', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { ...entries },
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        // Few requests: what all pages need, the arithmetic that charts share, and that of maps. Charts stay by themselves,
        // and so does what one part alone uses.
        codeSplitting: {
          groups: [
            { name: 'geo', test: /node_modules[\\/](d3-geo|topojson-client)/, priority: 2 },
            {
              name: 'd3',
              test: /node_modules[\\/](d3-(array|scale|interpolate|color|format|time|shape|path)|internmap)/,
              priority: 3,
            },
            {
              name: 'core',
              test: /node_modules[\\/](?!minisearch|reveal|fflate|lit(-html)?[\\/]directives[\\/](keyed|repeat)|d3-(zoom|selection|drag|dispatch|transition))|src[\\/](lib[\\/](?!packed|path-points|search|terms)|theme|model[\\/](?!chart-files|district-at)|story[\\/](?!deck|talk|remote|stopwatch|kiosk)|controllers[\\/](?!link|wake)|ui[\\/](?!bj-provenance|dialog|provenance)|scenes[\\/]take[\\/]offer|charts[\\/](shared|registry))/,
              priority: 1,
            },
            // The map of places stands on the story's map and its data: one file, loaded once.
            {
              name: 'bj-district-map',
              test: /src[\\/]charts[\\/]district-map[\\/]|virtual:chart-data\/district-map/,
              priority: 0,
            },
          ],
        },
      },
    },
  },
});
