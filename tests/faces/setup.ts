import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site built for the root of an origin. */
    site: string;
    /** Address of the site built for a path below one. */
    siteBelow: string;
    /** Folder of the build at `site`. */
    siteFolder: string;
  }
}

const folder = join(process.cwd(), '.cache/site');
const folderBelow = join(process.cwd(), '.cache/site-below');

/** Builds the site, in a process of its own: the test runner's environment would make it a development build. */
function build(outDir: string, basePath: string): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    BASE_PATH: basePath,
    SITE_URL: 'https://example.org',
  };
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  const building = spawn(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    { env, stdio: 'inherit' },
  );
  return new Promise((resolve, reject) => {
    building.on('error', reject);
    building.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`vite build for ${basePath}: exit code ${code}`)),
    );
  });
}

function serve(outDir: string, basePath: string): Promise<PreviewServer> {
  process.env.BASE_PATH = basePath;
  return preview({ build: { outDir }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
}

const below = '/news/beijing/';

/** Builds the site twice at once, at the root and below a path, and serves both while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all([build(folder, '/'), build(folderBelow, below)]);
  const servers = [await serve(folder, '/'), await serve(folderBelow, below)];
  project.provide('site', servers[0]!.resolvedUrls!.local[0]!);
  project.provide('siteBelow', servers[1]!.resolvedUrls!.local[0]!);
  project.provide('siteFolder', folder);
  return async () => {
    for (const server of servers)
      await new Promise<void>((resolve) => server.httpServer.close(() => resolve()));
  };
}
