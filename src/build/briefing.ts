import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { langs } from '../model/types.ts';
import { briefingFile, sitePrefix } from './briefing-file.ts';
import { bundleBriefing } from './briefing-script.ts';
import { siteConfig } from './context.ts';
import { loadDataset } from './dataset.ts';
import { loadCharts } from './load-charts.ts';
import { loadStory } from './story.ts';

/**
 * `npm run build:briefing [-- en] [folder]`: the briefing as one file that opens from `file://`, into `briefing/`; `en` is
 * that with English around the slides. With `SITE_URL` and `BASE_PATH` its links lead to the published site.
 */
async function run(words: readonly string[]): Promise<void> {
  const lang = langs.find((each) => words.includes(each)) ?? 'zh';
  const folder = words.find((each) => each !== lang) ?? join(process.cwd(), 'briefing');
  const { siteUrl, base } = siteConfig(process.env);
  const dataset = loadDataset();
  const charts = await loadCharts();
  const story = await loadStory({ dataset, lang: 'zh', href: (path) => `${sitePrefix}${path}` });
  const script = await bundleBriefing(charts, dataset);
  const site = siteUrl === '' ? '' : `${siteUrl}${base}`;
  const html = await briefingFile({ dataset, story, charts, lang, site, script });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `beijing-in-numbers-2025${lang === 'en' ? '.en' : ''}.html`);
  writeFileSync(file, html);
  console.log(`${file}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
