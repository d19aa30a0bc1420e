import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { launchBrowser } from './browser.ts';

/** One frame of a screen with 60 in a second, ms. */
const frame = 1000 / 60;

/** The deck's element, as far as it is needed here. */
interface Deck extends HTMLElement {
  readonly counts: readonly number[];
  readonly sections: readonly HTMLElement[];
}

interface Seen {
  /** When each frame began, ms. */
  readonly frames: readonly number[];
  /** When each place was gone to, and its name. */
  readonly places: ReadonlyArray<readonly [number, string]>;
}

/**
 * Steps through the ten-minute deck of the site as it is built, with a key every 1.5 to 1.8 s, and prints the frames that
 * came late: of each place, and of all. How busy the machine was stands below: on a busy one the numbers tell nothing.
 *
 * `npm run bench:deck`; a number after `--` is the CPU's slow-down instead of 4.
 */
async function bench(rate: number): Promise<void> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.resolvedUrls!.local[0]!}present/?deck=ten-minutes`);
  await page.waitForSelector('bj-talk-tools', { state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await page.waitForTimeout(2500);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  report(await walk(page));
  console.log(`CPU ${rate}× slower; load of the machine ${loadavg()[0]!.toFixed(1)}`);
  await browser.close();
  await server.close();
}

async function walk(page: Page): Promise<Seen> {
  const steps = await page.evaluate(() => {
    const deck = document.querySelector<Deck>('bj-deck')!;
    const bench = {
      frames: [] as number[],
      places: [] as Array<[number, string]>,
      done: false,
      // A method: the names of other functions are helped along by what the page does not have.
      tick(now: number) {
        bench.frames.push(now);
        if (!bench.done) requestAnimationFrame(bench.tick);
      },
    };
    Object.assign(globalThis, { bench });
    deck.addEventListener('bj-talk-place', ({ detail: { slide, step } }) => {
      const name = `${slide + 1}.${step + 1} ${deck.sections[slide]!.dataset.slide!}`;
      bench.places.push([performance.now(), name]);
    });
    requestAnimationFrame(bench.tick);
    return deck.counts.reduce((sum, count) => sum + count, 0);
  });
  for (let step = 1; step < steps; step++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(1500 + (step % 3) * 150);
  }
  return page.evaluate(() => {
    const { bench } = globalThis as unknown as { bench: Seen & { done: boolean } };
    bench.done = true;
    return { frames: bench.frames, places: bench.places };
  });
}

function report({ frames, places }: Seen): void {
  const gaps = frames.slice(1).map((time, i) => ({ at: frames[i]!, gap: time - frames[i]! }));
  const missedIn = (gap: number) => Math.max(0, Math.round(gap / frame) - 1);
  const by = new Map<string, number[]>();
  for (const { at, gap } of gaps) {
    // The frame that shows a place begins before it.
    const place = places.findLast(([time]) => time <= at + frame)?.[1] ?? 'the beginning';
    if (missedIn(gap) > 0) by.set(place, [...(by.get(place) ?? []), Math.round(gap)]);
  }
  for (const [place, late] of by) console.log(`${place}: frames of ${late.join(', ')} ms`);
  const missed = gaps.reduce((sum, { gap }) => sum + missedIn(gap), 0);
  const worst = Math.max(...gaps.map(({ gap }) => gap));
  const dropped = (100 * missed) / (missed + gaps.length);
  console.log(`worst ${worst.toFixed(0)} ms; ${missed} frames dropped, ${dropped.toFixed(2)} %`);
}

await bench(Number(process.argv[2] ?? 4));
