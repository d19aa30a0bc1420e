import { expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { random } from '../../../src/lib/random.ts';
import { atRest, pictures, place, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1000, height: 640 },
];

type Draw = (below: number) => number;

/** What a reader may do, one thing at a time. */
const actions: Record<string, (page: Page, draw: Draw) => Promise<unknown>> = {
  wheel: (page, draw) => page.mouse.wheel(0, draw(1600) - 500),
  async fling(page, draw) {
    const by = draw(2) === 0 ? 400 : -400;
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, by);
  },
  key: (page, draw) => page.keyboard.press(['j', 'k', 'j', 'PageDown', 'PageUp', 'End', 'Home'][draw(7)]!),
  hash: (page, draw) =>
    page.evaluate(
      (share) => {
        const stops = document.querySelectorAll('[data-stop]');
        location.hash = `#${stops[Math.floor(share * stops.length)]!.id}`;
      },
      draw(1000) / 1000,
    ),
  resize: (page, draw) => page.setViewportSize(sizes[draw(sizes.length)]!),
  async zoom(page, draw) {
    const { width, height } = page.viewportSize()!;
    const zoom = [1, 1.25, 1.5][draw(3)]!;
    await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
  },
  reload: (page) => page.reload(),
  async back(page) {
    await page.goto(`${site}charts/`);
    await page.goBack();
  },
  known: (page) => page.getByRole('button', { name: '后来', exact: true }).click(),
};

it.each([1, 2, 3, 4, 5, 6])(
  'after any way through the story the picture is the one reached directly (seed %i)',
  async (seed) => {
    const next = random(seed);
    const draw: Draw = (below) => Math.floor(next() * below);
    // Odd ways lead through the first part, even ones through the second.
    const part = seed % 2 === 1 ? '' : '2025/';
    const { page, complaints, close } = await browser.open(`${site}${part}`);
    await page.mouse.move(200, 300);
    const taken: string[] = [];
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 7; i++) {
        const name = Object.keys(actions)[draw(Object.keys(actions).length)]!;
        taken.push(name);
        await actions[name]!(page, draw);
        await page.waitForTimeout(draw(4) * 90);
      }
      await atRest(page);
      const address = await place(page);
      const reached = await pictures(page);
      const direct = await browser.open(`${site}${part}${new URL(page.url()).search}#${address}`, {
        viewport: page.viewportSize(),
      });
      await atRest(direct.page);
      expect(await place(direct.page), taken.join()).toBe(address);
      const there = await pictures(direct.page);
      const both = [...reached.keys()].filter((scene) => there.has(scene));
      const here =
        address.split('/').length === 3
          ? [...reached.keys()].find((id) => id.startsWith(address.split('/').slice(0, 2).join('/')))
          : undefined;
      if (here !== undefined) expect(both, taken.join()).toContain(here);
      for (const scene of both)
        expect(`${scene} ${reached.get(scene)!}`, taken.join()).toBe(`${scene} ${there.get(scene)!}`);
      await direct.close();
    }
    expect(complaints).toEqual([]);
    await close();
  },
);
