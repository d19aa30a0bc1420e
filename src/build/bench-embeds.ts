import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession } from 'playwright-core';
import { preview } from 'vite';
import { registry } from '../charts/registry.ts';
import { launchBrowser } from './browser.ts';

/**
 * What embeds cost, measured on the site as it is built: the page they stand in by itself, with one embed, and with twenty,
 * each scrolled to; then how long each embed blocks by itself. Prints tables; the first depends on the machine and on what
 * else it does, the second counts the thread's own time.
 *
 * `npm run bench:embeds`; a number after `--` is the CPU's slow-down instead of 4.
 */

const slowDown = Number(process.argv[2] ?? 4);
const viewport = { width: 1000, height: 800 };
const ids = Object.keys(registry);
/** Of the host's page alone, and of how many embeds in it. */
const counts = [0, 1, 20];

function hostPage(site: string, count: number): string {
  const text = (id: string) => `<p id="${id}">${'Text of the host. '.repeat(20)}</p>`;
  const embeds = ids.slice(0, count).map((id) => `<bj-embed chart="${id}"></bj-embed>${text(`after ${id}`)}`);
  return `<!doctype html><link rel="icon" href="data:,"><script src="${site}embed.js"></script>${text('first')}${embeds.join('')}`;
}

/** What the host's own page sees. */
interface Seen {
  shift: number;
  /** What moved. */
  moved: string[];
  /** Elements whose embed has said what it shows. */
  readonly shown: Set<EventTarget>;
}

/** Watches a page from its start on; nothing is left out of the layout shift, what follows input neither. */
function watch(): void {
  const seen: Seen = { shift: 0, moved: [], shown: new Set() };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Array<
      PerformanceEntry & { value: number; sources: Array<{ node: Node | null }> }
    >) {
      seen.shift += entry.value;
      seen.moved.push(
        ...entry.sources.map(({ node }) => (node as Element | null)?.id ?? node?.nodeName ?? '?'),
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('bj-view', ({ target }) => seen.shown.add(target!));
  Object.assign(globalThis, { seen });
}

/** Goes to every embed and waits until it has drawn itself; by the page's own means, which cost no memory in the frames. */
async function visitAll(): Promise<void> {
  const { shown } = (globalThis as unknown as { seen: Seen }).seen;
  for (const embed of document.querySelectorAll('bj-embed')) {
    embed.scrollIntoView({ block: 'center' });
    while (!shown.has(embed))
      await new Promise((resolve) => addEventListener('bj-view', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Megabytes in memory of all processes that draw pages, where the system tells. */
async function residentOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/statm`))
    .reduce(
      (sum, { id }) => sum + (Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6,
      0,
    );
}

async function metricsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function measure(url: string) {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(watch);
  let scripts = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/embed.js')) scripts++;
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(visitAll);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, TaskDuration, ScriptDuration, LayoutDuration, RecalcStyleDuration } =
    await metricsOf(session);
  const { shift, moved } = await page.evaluate(() => {
    const { shift, moved } = (globalThis as unknown as { seen: Seen }).seen;
    return { shift, moved };
  });
  const made = {
    'heap MB': JSHeapUsedSize! / 1e6,
    'renderers MB': await residentOf(browser),
    'main thread s': TaskDuration!,
    'script s': ScriptDuration!,
    'layout and style s': LayoutDuration! + RecalcStyleDuration!,
    'layout shift': shift,
    'embed.js asked for': scripts,
  };
  await browser.close();
  if (moved.length > 0) console.log(`moved: ${[...new Set(moved)].join(', ')}`);
  return made;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** The thread's own time, microseconds. */
  readonly tdur?: number;
}

/**
 * Milliseconds by which the tasks of a page's main thread exceed 50 ms at the slow-down, from its address to a second after
 * it has loaded, on a phone's screen; the median of three.
 */
async function blockingOf(browser: Browser, url: string): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 3; run++) {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(1000);
    const trace = (await browser.stopTracing()).toString();
    const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
    const { pid, tid } = traceEvents.find(({ name }) => name === 'EvaluateScript')!;
    const over = traceEvents
      .filter((event) => event.name === 'ThreadControllerImpl::RunTask' && event.ph === 'X')
      .filter((event) => event.pid === pid && event.tid === tid)
      .map(({ tdur = 0 }) => Math.max(0, (tdur / 1000) * slowDown - 50));
    runs.push(over.reduce((sum, each) => sum + each, 0));
    await page.close();
  }
  return runs.toSorted((a, b) => a - b)[1]!;
}

const site = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const origin = site.resolvedUrls!.local[0]!;
const host = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(hostPage(origin, Number(request.url!.slice(1))));
});
await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
const { port } = host.address() as AddressInfo;
const table: Record<string, Record<string, string>> = {};
for (const count of counts) {
  const made = await measure(`http://127.0.0.1:${port}/${count}`);
  for (const [name, value] of Object.entries(made))
    (table[name] ??= {})[`${count} embeds`] = value.toFixed(name === 'layout shift' ? 4 : 2);
}
console.log(`CPU slowed down ${slowDown} times, ${viewport.width} × ${viewport.height} px`);
console.table(table);
const browser = await launchBrowser();
const blocking: Record<string, string> = {};
for (const id of ids) blocking[id] = (await blockingOf(browser, `${origin}embed/${id}/`)).toFixed(0);
console.log('blocking ms, each by itself on a phone’s screen');
console.table(blocking);
await browser.close();
host.close();
await site.close();
