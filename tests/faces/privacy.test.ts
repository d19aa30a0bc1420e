import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const site = inject('site');

/** What a page has kept on the reader's device. */
async function kept(): Promise<Record<string, unknown>> {
  return {
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}

describe('a reader’s privacy', () => {
  it.each([
    '',
    '2025/',
    'figures/',
    'promises/',
    'districts/haidian/',
    'charts/district-map/',
    'en/charts/pm25-series/',
    'embed/pm25-series/',
    'en/embed/district-map/',
  ])('/%s asks nobody but its own origin and keeps nothing', async (path) => {
    const { page, complaints, close } = await browser.open(`${site}${path}`);
    await page.mouse.wheel(0, 3000);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(kept)).toEqual({
      cookies: '',
      local: [],
      session: [],
      databases: 0,
      caches: 0,
      workers: 0,
    });
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('an embed in another site’s page asks for nothing but itself, and sets no cookie', async () => {
    const { page, close } = await browser.open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route('http://host.test/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>A host</title><iframe src="http://own.test/embed/pm25-series/"></iframe>`,
      }),
    );
    await page.route('http://own.test/**', async (route) => {
      const answer = await fetch(route.request().url().replace('http://own.test/', site));
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: await answer.text() });
    });
    await page.goto('http://host.test/', { waitUntil: 'networkidle' });
    expect(asked).toEqual(['http://host.test/', 'http://own.test/embed/pm25-series/']);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });
});
