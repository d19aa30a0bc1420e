import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { registry } from '../../src/charts/registry.ts';
import { useBrowser } from './browser.ts';

/** The origin that the site was built for; here it is served under another. */
const built = 'https://example.org';
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
};
const browser = useBrowser();
let server: Server;
let origin: string;

/** As any static host would: a folder is its index, a query is ignored. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url!, built).pathname.replace(/\/$/, '/index.html');
    readFile(join(inject('siteFolder'), path)).then(
      (content) => {
        const type = types[path.split('.').pop()!]!;
        response.setHeader('Content-Type', type);
        response.end(type === types.png ? content : content.toString().replaceAll(built, origin));
      },
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const frame = /<iframe src="([^"]+)" width="640" height="(\d+)"/;

describe('an editor that is given a chart’s address', () => {
  for (const id of Object.keys(registry))
    it(`gets the embed of ${id} by oEmbed, in both languages`, async () => {
      for (const prefix of ['', 'en/']) {
        const page = `${origin}/${prefix}charts/${id}/`;
        // The first asks a page for its link, the second follows it itself.
        const found = (await extract(page)) as unknown as Record<string, unknown>;
        const { oEmbed, open_graph, twitter_card } = await unfurl(page, { oembed: true });
        expect(found).toMatchObject({ type: 'rich', version: '1.0', width: 640 });
        expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0', width: 640, html: found.html });
        const [, src, height] = frame.exec(String(found.html))!;
        expect(src).toBe(`${origin}/${prefix}embed/${id}/`);
        expect(Number(height)).toBe(found.height);
        expect((await fetch(String(found.thumbnail_url))).headers.get('content-type')).toBe('image/png');
        expect(open_graph.images?.[0]).toMatchObject({ url: found.thumbnail_url, width: 1200, height: 630 });
        expect(open_graph.url).toBe(page);
        expect(twitter_card.card).toBe('summary_large_image');
      }
    });
});

describe('the height that a host is told', () => {
  it.each(['', 'en/'])(
    'holds what the browser makes of every embed of /%s, with little to spare',
    async (prefix) => {
      const { page, close } = await browser.open('about:blank', { viewport: { width: 640, height: 800 } });
      for (const id of Object.keys(registry)) {
        const answer = await fetch(`${origin}/${prefix}oembed/${id}.json`);
        const { height } = (await answer.json()) as { height: number };
        await page.goto(`${origin}/${prefix}embed/${id}/`, { waitUntil: 'load' });
        const real = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
        expect(height, id).toBeGreaterThanOrEqual(Math.ceil(real));
        expect(height - real, id).toBeLessThan(130);
      }
      await close();
    },
  );

  it('is found from the embed’s address too', async () => {
    const found = (await extract(`${origin}/en/embed/goals/`)) as unknown as Record<string, unknown>;
    expect(found.thumbnail_url).toBe(`${origin}/cards/goals.en.png`);
  });
});
