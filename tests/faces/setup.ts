import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
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

async function serve(outDir: string, basePath: string): Promise<PreviewServer> {
  // In a process of its own: the test runner's environment would make it a development build.
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    BASE_PATH: basePath,
    SITE_URL: 'https://example.org',
  };
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  execFileSync(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    { env, stdio: 'inherit' },
  );
  process.env.BASE_PATH = basePath;
  return preview({ build: { outDir }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
}

/** Builds the site twice, at the root and below a path, and serves both while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = [await serve(folder, '/'), await serve(folderBelow, '/news/beijing/')];
  project.provide('site', servers[0]!.resolvedUrls!.local[0]!);
  project.provide('siteBelow', servers[1]!.resolvedUrls!.local[0]!);
  project.provide('siteFolder', folder);
  return async () => {
    for (const server of servers)
      await new Promise<void>((resolve) => server.httpServer.close(() => resolve()));
  };
}
