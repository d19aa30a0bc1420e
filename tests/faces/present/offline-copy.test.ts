import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { place, ready } from './talking.ts';

const browser = useBrowser();
const types: Record<string, string> = {
  js: 'text/javascript',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/** A static host of its own: its second edition has another title; a file that is `gone` is not served. */
let server: Server;
let site = '';
let edition = 1;
let gone = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    const file = join(inject('siteFolder'), path.endsWith('/') ? `${path}index.html` : path);
    let body: string | Buffer;
    try {
      if (gone !== '' && path.includes(gone)) throw new Error('gone');
      body = readFileSync(file);
    } catch {
      return response.writeHead(404).end();
    }
    if (edition === 2 && path === '/en/present/')
      body = body.toString().replace(/<title>/, '<title>Corrected: ');
    if (edition === 2 && path === '/en/present/offline.js')
      body = body.toString().replace(/(en\/present\/[`"'],revision:[`"'])/, '$1second');
    response.setHeader('Content-Type', types[path.split('.').pop()!] ?? 'text/html; charset=utf-8');
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.closeAllConnections());
afterAll(() => new Promise((done) => server.close(done)));

const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const said = (page: Page) => page.locator('.note-talk').allTextContents();
/** The machine may be busy: files are fetched, kept and taken in its own time. */
const inTime = { timeout: 30_000 };

describe('a kiosk', () => {
  it('survives a reload without the network, its pictures and numbers with it, and leaves nothing when it is told to', async () => {
    const { page, close } = await browser.open(`${site}present/?deck=chapter-air&kiosk=3`);
    await ready(page);
    await expect.poll(() => said(page), inTime).toContainEqual(expect.stringContaining('留好了'));
    await page.context().setOffline(true);
    await page.reload();
    await ready(page);
    const from = await place(page);
    await expect.poll(() => place(page), inTime).not.toBe(from);
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.slide.present.is-live');
    const broken = await page.evaluate(async () => {
      const images = [...document.querySelectorAll<HTMLImageElement>('.slides .still img')];
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
      return { count: images.length, failed: images.filter(({ naturalWidth }) => naturalWidth < 300).length };
    });
    expect(broken).toEqual({ count: 3, failed: 0 });
    await page.locator('.slide.present .step.is-now a').first().click();
    await page.locator('bj-provenance .entry').waitFor();
    await page.keyboard.press('Escape');
    // What is not kept is not gone to.
    await page.keyboard.press('v');
    expect(await said(page)).toContainEqual(expect.stringContaining('没有网络'));
    expect(await place(page)).toBe('3.1');

    await page.mouse.move(300, 300);
    await page.locator('bj-talk-tools button', { hasText: '删去离线的一份' }).click();
    await expect.poll(() => kept(page), inTime).toEqual({ caches: 0, workers: 0 });
    await close();
  });
});

describe('a briefing', () => {
  it('is kept when the speaker asks for it, and takes a newer edition when it begins, without the older’s files', async () => {
    const { page, complaints, close } = await browser.open(`${site}en/present/?deck=chapter-air`);
    await ready(page);
    expect(await kept(page)).toEqual({ caches: 0, workers: 0 });
    gone = 'stills/air-grains';
    const keep = page.locator('bj-talk-tools button', { hasText: 'Keep for offline' });
    await page.mouse.move(300, 300);
    await keep.click();
    await expect
      .poll(() => said(page), inTime)
      .toContainEqual(expect.stringContaining('No offline copy could be kept'));
    expect(await kept(page)).toEqual({ caches: 0, workers: 0 });
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
    gone = '';
    await page.mouse.move(310, 310);
    await keep.click();
    await expect.poll(() => said(page), inTime).toContainEqual(expect.stringMatching(/^Kept/));
    const pages = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const cached = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return cached.flat().filter(({ url }) => new URL(url).pathname === '/en/present/').length;
      });
    expect(await pages()).toBe(1);

    edition = 2;
    await page.reload();
    await ready(page);
    const waiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    await expect.poll(waiting, inTime).toBe('installed');
    expect(await page.title()).not.toContain('Corrected');
    await page.reload();
    await expect.poll(() => page.title().catch(() => ''), inTime).toContain('Corrected');
    await expect.poll(pages, inTime).toBe(1);
    await close();
  });
});
