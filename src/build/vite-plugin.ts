import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createServer, type Plugin, type Rollup, type ViteDevServer } from 'vite';
import type * as Registry from '../charts/registry.ts';
import type * as Outline from '../charts/shared/outline.ts';
import type { SharedPart } from '../model/chart.ts';
import { chartDataModule, virtual, virtualShared, withoutDefinitions } from './chart-modules.ts';
import { siteConfig } from './context.ts';
import type * as DatasetFile from './dataset.ts';
import type * as OfflineWorker from './offline-worker.ts';
import type * as Site from './site.ts';

type SiteModule = typeof Site;
type OfflineWorkerModule = typeof OfflineWorker;
type DatasetModule = typeof DatasetFile;
type RegistryModule = typeof Registry;
type OutlineModule = typeof Outline;

const virtualDistricts = 'virtual:districts';
const virtualPlaces = 'virtual:places-map';
const shellFile = () => readFileSync(join(process.cwd(), 'index.html'), 'utf8');

/** Of the files that the build makes, for the development server. */
const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  png: 'image/png',
  js: 'text/javascript',
  xml: 'application/xml',
};

/** The client entries, by the name pages call them. */
export const entries = {
  story: 'src/faces/story/main.ts',
  explore: 'src/faces/explore/main.ts',
  promises: 'src/faces/explore/promises.ts',
  districts: 'src/faces/districts/main.ts',
  places: 'src/faces/districts/places.ts',
  gallery: 'src/faces/gallery/main.ts',
  present: 'src/faces/present/main.ts',
  handout: 'src/faces/present/handout.ts',
} as const;

/**
 * Makes the site around Vite's bundle: a chart's data as a module, every page rendered from `index.html` at build, and
 * the same pages on request in development. All of it runs through Vite's own module loader, so prose, data and code
 * are read afresh when they change.
 */
export function beijingInNumbers(): Plugin {
  const config = siteConfig(process.env);
  let loader: ViteDevServer | undefined;
  let base = config.base;

  const load = async <T>(module: string): Promise<T> => {
    loader ??= await createServer({
      configFile: false,
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      appType: 'custom',
      optimizeDeps: { noDiscovery: true },
      logLevel: 'error',
    });
    return (await loader.ssrLoadModule(module)) as T;
  };

  const makers: Record<SharedPart, () => Promise<unknown>> = {
    outline: async () => {
      const { cityOutline } = await load<OutlineModule>('/src/charts/shared/outline.ts');
      const { loadDataset } = await load<DatasetModule>('/src/build/dataset.ts');
      return cityOutline(loadDataset().topology);
    },
  };
  const sharedPart = (part: SharedPart) => makers[part]();

  return {
    name: 'beijing-in-numbers',

    config: () => ({ base: config.base }),

    configResolved(resolved) {
      base = resolved.base;
    },

    resolveId: (id) =>
      id.startsWith(virtual) || id.startsWith(virtualShared) || [virtualDistricts, virtualPlaces].includes(id)
        ? `\0${id}`
        : null,

    async load(id) {
      if (id.startsWith(`\0${virtualShared}`)) {
        const part = await sharedPart(id.slice(virtualShared.length + 1) as SharedPart);
        return `export default ${JSON.stringify(part)}`;
      }
      if (id === `\0${virtualDistricts}`) {
        const { loadDataset } = await load<DatasetModule>('/src/build/dataset.ts');
        const choices = loadDataset().districts.map(({ slug, adcode, name, tile }) => ({
          slug,
          adcode,
          name,
          tile,
        }));
        return `export default ${JSON.stringify(choices)}`;
      }
      if (id === `\0${virtualPlaces}`) {
        const { placesMap } = await load<SiteModule>('/src/build/site.ts');
        return `export default ${JSON.stringify(await placesMap({ ...config, base }))}`;
      }
      if (!id.startsWith(`\0${virtual}`)) return null;
      const name = id.slice(virtual.length + 1);
      const { registry } = await load<RegistryModule>('/src/charts/registry.ts');
      const entry = (registry as Record<string, Registry.ChartEntry>)[name];
      if (!entry) throw new Error(`${virtual}${name}: no such chart in src/charts/registry.ts`);
      const { loadDataset } = await load<DatasetModule>('/src/build/dataset.ts');
      const { definition } = await entry.definition();
      const data = definition.select(loadDataset()) as Record<string, unknown>;
      const shared = definition.shared ?? [];
      for (const part of shared)
        if (JSON.stringify(data[part]) !== JSON.stringify(await sharedPart(part)))
          throw new Error(`chart ${name}: its ${part} is not the one that charts share`);
      return chartDataModule(data, shared);
    },

    // Titles, tables, sources and selections are printed at build: readers load the elements alone.
    transform(code, id, options) {
      if (options?.ssr || !id.endsWith('/src/charts/registry.ts')) return null;
      return withoutDefinitions(code);
    },

    async generateBundle(_, bundle) {
      const site = await load<SiteModule>('/src/build/site.ts');
      const scripts = new Map<string, string>();
      const chunks: Record<string, Rollup.OutputChunk> = {};
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        chunks[file.fileName] = file;
        if (file.isEntry) scripts.set(file.name, file.fileName);
      }
      const entryFile = (entry: string) => {
        const file = scripts.get(entry);
        if (file === undefined) throw new Error(`no client entry "${entry}"`);
        return file;
      };
      const script = (entry: string) => `${base}${entryFile(entry)}`;
      const made = await site.makeSite({ ...config, base });
      if (config.siteUrl === '') this.info('SITE_URL is not given: the hand-outs have no QR codes');
      const files = new Map<string, string | Buffer>();
      for (const name of readdirSync('public')) files.set(name, readFileSync(join('public', name)));
      for (const page of made.pages) {
        const options = { config: { ...config, base }, shell: shellFile(), script, policy: true };
        const source = site.printPage(page, made, options);
        files.set(page.path, source);
        this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source });
      }
      // All at once: what is rasterised is worked on outside the main thread.
      const sources = await Promise.all([...made.files.values()].map((make) => make()));
      for (const [index, fileName] of [...made.files.keys()].entries()) {
        files.set(fileName, sources[index]!);
        this.emitFile({ type: 'asset', fileName, source: sources[index]! });
      }
      const { keptFiles, bundleOfflineWorker } = await load<OfflineWorkerModule>(
        '/src/build/offline-worker.ts',
      );
      for (const { path } of made.pages.filter(({ entry }) => entry === 'present')) {
        const kept = keptFiles({ path, base, bundle: chunks, entry: entryFile('present'), files });
        const source = await bundleOfflineWorker(kept);
        this.emitFile({ type: 'asset', fileName: `${path}offline.js`, source });
      }
    },

    async closeBundle() {
      if (this.meta.watchMode) return;
      await loader?.close();
      loader = undefined;
    },

    configureServer(server) {
      loader = server;
      let made: ReturnType<SiteModule['makeSite']> | undefined;
      const sources = ['data', 'src'].map((folder) => join(process.cwd(), folder) + sep);
      server.watcher.add(sources);
      server.watcher.on('all', (_, file) => {
        if (!sources.some((folder) => file.startsWith(folder))) return;
        made = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = (request.originalUrl ?? '/').split(/[?#]/)[0]!.slice(base.length);
          void (async () => {
            const site = await load<SiteModule>('/src/build/site.ts');
            made ??= site.makeSite({ ...config, base });
            const current = await made;
            const page = current.pages.find((each) => each.path === path.replace(/index\.html$/, ''));
            const fileName = path.endsWith('/') ? `${path}index.html` : path;
            const file = current.files.get(fileName);
            if (page) {
              const script = (entry: string) => `${base}${entries[entry as keyof typeof entries]}`;
              const html = site.printPage(page, current, {
                config: { ...config, base },
                shell: shellFile(),
                script,
                policy: false,
              });
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              response.end(await server.transformIndexHtml(`/${path}`, html));
            } else if (file) {
              response.setHeader('Content-Type', contentTypes[fileName.split('.').pop()!] ?? 'text/plain');
              response.end(await file());
            } else next();
          })().catch((error: unknown) => {
            made = undefined;
            server.ssrFixStacktrace(error as Error);
            next(error);
          });
        });
      };
    },
  };
}
