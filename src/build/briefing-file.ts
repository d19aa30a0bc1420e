import type { AnyChart } from '../model/chart.ts';
import { lookup } from '../model/lookup.ts';
import type { Dataset, Lang } from '../model/types.ts';
import { talkWords } from '../faces/present/words.ts';
import { pack } from '../lib/packed.ts';
import type { Story } from '../story/types.ts';
import { provenanceCss } from '../ui/provenance-css.ts';
import { briefingNotes } from './briefing-notes.ts';
import { numbersBehind } from './briefing-numbers.ts';
import type { Page } from './context.ts';
import { fontFaceCss, headingFont, headingText } from './font.ts';
import { presentPageOf } from './present-pages.ts';
import { escapeXml } from '../lib/escape-xml.ts';
import { renderStill } from './render-svg.ts';
import { policyHash } from './sha256.ts';
import { pageCss } from './shell.ts';

/** The most that the file may weigh, bytes. */
export const most = 3_000_000;

/** Stands before the addresses of the site's pages until it is known whether they can be reached. */
export const sitePrefix = 'site:';

export interface BriefingMaking {
  readonly dataset: Dataset;
  /** Its links begin with `sitePrefix`. */
  readonly story: Story;
  readonly charts: ReadonlyMap<string, AnyChart>;
  readonly lang: Lang;
  /** Where the site is published; '' where that is not known. */
  readonly site: string;
  /** All of the code, as one classic script. */
  readonly script: string;
}

/**
 * The briefing as one HTML file that asks for nothing: `/present/` with its stills, fonts, charts, notes and what its numbers
 * rest on within. Links to the site lead there in a window of their own, or are plain words where it is not published.
 * @throws where the file weighs more than `most`
 */
export async function briefingFile(making: BriefingMaking): Promise<string> {
  const { dataset, story, charts, lang, site } = making;
  const stills: string[] = [];
  const stillNumbers = new Map<string, number>();
  const still = (chart: AnyChart, view: string, width: number, height: number): string => {
    const name = `${chart.id} ${view} ${width}`;
    const options = { view, lang: story.lang, width, height, scheme: 'auto' } as const;
    const number = stillNumbers.get(name) ?? stills.push(renderStill(chart, dataset, options)) - 1;
    stillNumbers.set(name, number);
    return `data:,${number}`;
  };
  const href = (path: string) => `${sitePrefix}${path}`;
  const chartOf = (id: string) => lookup(charts, id, 'charts');
  const page = presentPageOf({ dataset, story, lang, href: () => href, chartOf, still });
  const notes = briefingNotes(story, { dataset, lang, href });
  const absolute = (path: string) => (site === '' ? '' : `${site}${path}`);
  const numbers = numbersBehind(page.body + JSON.stringify(notes), {
    dataset,
    lang: story.lang,
    href,
    absolute,
  });
  const settle = (markup: string) => settleLinks(markup, site, numbers);
  const printed = await printBriefing(page, making.script, {
    body: settle(`${page.body}${behind(numbers, story.lang)}`),
    notes: JSON.stringify(notes, (_, value: unknown) =>
      typeof value === 'string' ? settle(value) : value,
    ).replaceAll('<', '\\u003c'),
    stills: pack(stills),
  });
  const bytes = Buffer.byteLength(printed);
  if (bytes > most) throw new Error(`briefing: ${bytes} bytes, at most ${most} are allowed`);
  return printed;
}

/** What the numbers rest on, below the slides: the dialog lifts its entries, and without script they are led to. */
function behind(numbers: ReadonlyMap<string, string>, lang: Lang): string {
  const entries = [...numbers.values()].join('');
  return `<section class="behind" lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><h2>${talkWords[lang].behind}</h2>${entries}</section>`;
}

/**
 * Points links to numbers at what they rest on within the file, others at the site, or takes them from their words; what the
 * page would fetch or go to from there is taken away.
 */
function settleLinks(markup: string, site: string, numbers: ReadonlyMap<string, string>): string {
  return markup
    .replace(new RegExp(` data-(?:notes|files|place)="${sitePrefix}[^"]*"`, 'g'), '')
    .replace(new RegExp(` href="${sitePrefix}([^"]*)"`, 'g'), (_, path: string) => {
      const id = path.replace(/^figures\/#/, '');
      if (numbers.has(id)) return ` href="#${id}" data-number`;
      return site === '' ? '' : ` href="${site}${path}" target="_blank"`;
    });
}

async function printBriefing(
  page: Page,
  script: string,
  { body, notes, stills }: { readonly body: string; readonly notes: string; readonly stills: string },
): Promise<string> {
  const { bytes } = await headingFont(headingText(body));
  const style = { ...page, css: `${page.css ?? ''}${provenanceCss}` };
  const css = pageCss(style, fontFaceCss(`data:font/woff2;base64,${bytes.toString('base64')}`));
  const csp = [
    `default-src 'none'`,
    `script-src ${policyHash(script)}`,
    `style-src ${policyHash(css)}`,
    `img-src data: blob:`,
    `font-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return [
    `<!doctype html><html lang="${page.lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<title>${escapeXml(page.title)}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="${csp}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">`,
    `<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">`,
    `<style>${css}</style></head><body>${body}`,
    `<script type="application/json" id="notes">${notes}</script>`,
    `<script type="text/plain" id="stills">${stills}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('');
}
