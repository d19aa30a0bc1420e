import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';

/** The most that a reader's device is asked to keep, bytes; the briefing's words promise it. */
const most = 9_000_000;

/** A file to keep: its address from the worker's folder, and its content's hash, or null where its name holds that. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

export interface KeptFilesMaking {
  /** The page's path below the base, `en/present/`. */
  readonly path: string;
  readonly base: string;
  /** Its chunks, by file name. */
  readonly bundle: Readonly<Record<string, Pick<Rollup.OutputChunk, 'imports' | 'dynamicImports' | 'code'>>>;
  /** The file name of its entry. */
  readonly entry: string;
  /** All pages, by path, and all other files. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * All that a page needs to be shown without the network: itself, its code with all that this may load, the files that it
 * names, and the pages of figures behind its numbers.
 * @throws where that is more than `most`
 */
export function keptFiles({ path, base, bundle, entry, files }: KeptFilesMaking): readonly KeptFile[] {
  const html = String(files.get(path));
  const scripts = codeOf(entry, bundle);
  const named = [path, ...filesIn(html, base, files)];
  const sizes = [
    ...scripts.map((name) => Buffer.byteLength(bundle[name]!.code)),
    ...named.map((name) => Buffer.byteLength(files.get(name)!)),
  ];
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > most)
    throw new Error(`${path}: its offline copy has ${bytes} bytes, at most ${most} are allowed`);
  const up = '../'.repeat(path.split('/').length - 1);
  return [
    ...scripts.map((name) => ({ url: `${up}${name}`, revision: null })),
    ...named.map((name) => ({ url: `${up}${name}`, revision: hash(files.get(name)!) })),
  ];
}

/** An entry's chunk with all that it may load. */
function codeOf(entry: string, bundle: KeptFilesMaking['bundle']): readonly string[] {
  const found = new Set([entry]);
  for (const name of found) {
    const { imports, dynamicImports } = bundle[name]!;
    for (const each of [...imports, ...dynamicImports]) found.add(each);
  }
  return [...found];
}

/** The files that a page names in its markup and styles; of pages, those that numbers are looked up in. */
function filesIn(html: string, base: string, files: KeptFilesMaking['files']): readonly string[] {
  const addresses = html.matchAll(/[="(](\/[^"#?)\s>]+)/g);
  const names = [...addresses].map(([, address = '']) =>
    address.startsWith(base) ? address.slice(base.length) : '',
  );
  const isPage = (name: string) => name === '' || name.endsWith('/');
  const wanted = (name: string) => files.has(name) && (!isPage(name) || name.endsWith('figures/'));
  return [...new Set(names)].filter(wanted);
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** The service worker that keeps these files, as one classic script: not every browser takes a module. */
export async function bundleOfflineWorker(kept: readonly KeptFile[]): Promise<string> {
  const virtual = 'virtual:kept-files';
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    mode: 'production',
    plugins: [
      {
        name: 'kept-files',
        resolveId: (name) => (name === virtual ? `\0${virtual}` : null),
        load: (name) => (name === `\0${virtual}` ? `export default ${JSON.stringify(kept)}` : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: join(process.cwd(), 'src/faces/present/offline-worker.ts'),
        output: { format: 'iife' },
      },
    },
  })) as Rollup.RollupOutput;
  return output[0].code;
}
