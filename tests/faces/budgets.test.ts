import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { registry } from '../../src/charts/registry.ts';
import { useBrowser } from './browser.ts';

const folder = inject('siteFolder');
const browser = useBrowser();
const brotli = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;
/** The story's pages, one a part. */
const parts = ['index.html', '2025/index.html'];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const cssOf = (file: string) => /<style>([\s\S]*?)<\/style>/.exec(read(file))![1]!;
const assets = readdirSync(join(folder, 'assets'));

/** The chunks a chunk needs, itself included, by following its imports. */
function closure(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(folder, 'assets', entry), 'utf8');
  for (const [, file] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) closure(file!, seen);
  return seen;
}

describe('bytes, brotli', () => {
  it.each(parts)('HTML of %s: at most 30 kB, its style included', (file) => {
    expect(brotli(file)).toBeLessThanOrEqual(30_000);
  });

  it.each(parts)('CSS of %s: at most 12 kB', (file) => {
    expect(brotliCompressSync(cssOf(file)).length).toBeLessThanOrEqual(12_000);
  });

  it.each(parts)('HTML of %s: at most 10 kB per 1,000 characters', (file) => {
    const characters = read(file)
      .replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, '')
      .replace(/\s/g, '').length;
    expect(brotli(file) / (characters / 1000)).toBeLessThanOrEqual(10_000);
  });

  it('heading font: at most 60 kB', () => {
    const [font] = assets.filter((file) => file.endsWith('.woff2'));
    expect(readFileSync(join(folder, 'assets', font!)).length).toBeLessThanOrEqual(60_000);
  });

  it.each(['', '2025/'])('first load of script of /%s: at most 50 kB in at most 5 requests', async (path) => {
    const { page, close } = await browser.open('about:blank');
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.slice(1));
    });
    await page.goto(`${inject('site')}${path}`, { waitUntil: 'networkidle' });
    // Script is asked for after the first paint, which a busy machine may put off.
    await expect.poll(() => scripts.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(1000);
    expect(scripts.length, scripts.join()).toBeLessThanOrEqual(5);
    expect(
      scripts.reduce((sum, file) => sum + brotli(file), 0),
      scripts.join(),
    ).toBeLessThanOrEqual(50_000);
    await close();
  });

  const entryOf = (id: string) => assets.find((file) => new RegExp(`^bj-${id}-[\\w-]{8}\\.js$`).test(file))!;
  const story = assets.find((file) => file.startsWith('story-'))!;

  it.each(Object.keys(registry))(
    'chart %s: at most 12 kB of its own with its data; the map code and data apart',
    async (id) => {
      const others = new Set(
        Object.keys(registry)
          .filter((each) => each !== id)
          .flatMap((each) => [...closure(entryOf(each))]),
      );
      const own = [...closure(entryOf(id))].filter((file) => !others.has(file));
      const total = own.reduce((sum, file) => sum + brotli(`assets/${file}`), 0);
      const { definition } = await registry[id as keyof typeof registry].definition();
      const data =
        id === 'district-map'
          ? brotliCompressSync(JSON.stringify(definition.select(loadDataset()))).length
          : 0;
      expect(total - data, own.join()).toBeLessThanOrEqual(12_000);
      expect(data).toBeLessThanOrEqual(12_000);
    },
  );

  it.each(parts)(
    'all charts of %s, with what they share: at most 80 kB; geography apart, each file at most 12 kB',
    async (part) => {
      const first = closure(story);
      const ids = new Set(
        [...read(part).matchAll(/<bj-scene class="scene" chart="([a-z0-9-]+)"/g)].map((match) => match[1]!),
      );
      expect(ids.size).toBeGreaterThan(8);
      const files = new Set([...ids].flatMap((id) => [...closure(entryOf(id))]));
      const { definition } = await registry['district-map'].definition();
      const map = brotliCompressSync(JSON.stringify(definition.select(loadDataset()))).length;
      const outline = [...files].find((file) => file.startsWith('outline-'))!;
      expect(brotli(`assets/${outline}`)).toBeLessThanOrEqual(12_000);
      const total = [...files]
        .filter((file) => !first.has(file) && file !== outline)
        .reduce((sum, file) => sum + brotli(`assets/${file}`), 0);
      expect(total - map).toBeLessThanOrEqual(80_000);
    },
  );
});
