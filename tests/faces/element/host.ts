import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { useBrowser, WatchedPage } from '../browser.ts';

/** Another site's page that takes our charts: from `/charts/` of its own, or of `charts.test`, which answers without CORS. */
export const host = 'http://host.test/';
export const charts = 'http://charts.test/';

export interface HostOptions extends BrowserContextOptions {
  readonly head?: string;
  readonly body: string;
  /** `lang` and `dir` of the page. */
  readonly root?: string;
  /** Its Content-Security-Policy. */
  readonly policy?: string;
}

/** Opens a page of another site; the built site's files come from `folder`. */
export async function openHost(
  browser: ReturnType<typeof useBrowser>,
  folder: string,
  { head = '', body, root = 'lang="zh-CN"', policy, ...options }: HostOptions,
): Promise<WatchedPage> {
  const opened = await browser.open('about:blank', options);
  const { page, complaints } = opened;
  await page.route(/^http:\/\/(host|charts)\.test\//, (route) => {
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
  // What a page of ours may not do, a host's may: it loads our scripts from elsewhere.
  for (let i = complaints.length - 1; i >= 0; i--)
    if (/^request: http:\/\/(host|charts)\.test/.test(complaints[i]!)) complaints.splice(i, 1);
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
