import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { useBrowser, WatchedPage } from '../browser.ts';

const host = 'http://host.test/';

export interface HostOptions extends BrowserContextOptions {
  readonly head?: string;
  readonly body: string;
  /** `lang` and `dir` of the page. */
  readonly root?: string;
  /** Its Content-Security-Policy. */
  readonly policy?: string;
}

/** Serves a page, and a folder's scripts, from an origin of its own without CORS. */
export async function serve(folder: string, page = ''): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, host);
    const script = pathname.endsWith('.js');
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? readFileSync(join(folder, pathname)) : page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Opens a page of another site, which has the files of `folder` as its own. */
export async function openHost(
  browser: ReturnType<typeof useBrowser>,
  folder: string,
  { head = '', body, root = 'lang="zh-CN"', policy, ...options }: HostOptions,
): Promise<WatchedPage> {
  const opened = await browser.open('about:blank', options);
  const { page, complaints } = opened;
  await page.route(/^http:\/\/host\.test\//, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    if (pathname !== '/')
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(folder, pathname)) });
    const html = `<!doctype html><html ${root}><head><meta charset="utf-8"><title>A host</title>${head}</head><body>${body}</body></html>`;
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy === undefined ? {} : { 'Content-Security-Policy': policy },
      body: html,
    });
  });
  await page.goto(host);
  // The page was opened blank: its own files are no requests elsewhere.
  for (let i = complaints.length - 1; i >= 0; i--)
    if (complaints[i]!.startsWith(`request: ${host}`)) complaints.splice(i, 1);
  return opened;
}

/** Waits until every given chart has drawn its picture, and fonts and layout rest. */
export async function drawn(page: Page, ...ids: string[]): Promise<void> {
  await page.waitForFunction(
    (all) =>
      all.every((id) =>
        [...document.querySelectorAll(`bj-${id}`)].every((element) =>
          element.shadowRoot
            ?.querySelector(`bj-${id}-picture`)
            ?.shadowRoot?.querySelector('svg[role=img]')
            ?.hasChildNodes(),
        ),
      ),
    ids,
    { timeout: 20_000 },
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
