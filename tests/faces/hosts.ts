import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A page of another site, by its path; its own headers say what it allows. */
export interface Host {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves other sites' pages on an origin of their own while a test file runs, and files of packages below `/lib/`. */
export function useHosts(hosts: Readonly<Record<string, Host>>): { address: (path: string) => string } {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.split('?')[0]!.slice(1));
    const host = hosts[path];
    if (host) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...host.headers });
      response.end(`<!doctype html><html><head><link rel="icon" href="data:,"></head>${host.html}</html>`);
    } else if (path.startsWith('lib/')) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(readFileSync(join(process.cwd(), 'node_modules', path.slice('lib/'.length))));
    } else response.writeHead(404).end();
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: (path) => `${origin}${path}` };
}
