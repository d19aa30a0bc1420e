import type { BjScene } from '../../scenes/bj-scene.ts';
import { offer } from '../../scenes/take/offer.ts';
import { words } from '../../ui/words.ts';

/** It stands in the line of the caption after the data, and so changes no stage's height. */
const css = `
.stage .data:not([open]){display:inline-block}
.take{margin-inline-start:.75em;white-space:nowrap;text-underline-offset:.25em}
@media print{.take{display:none}}`;

/** Offers every scene's chart to be taken along. The links come by script: the page's bytes are the prose's. */
export function offerCharts(): void {
  const story = document.querySelector('bj-story');
  const home = document.querySelector<HTMLAnchorElement>('.brand a');
  if (!story || !home) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const lang = story.lang.startsWith('en') ? 'en' : 'zh';
  const { origin, pathname } = new URL(home.href);
  const base = `${origin}${pathname.replace(/en\/$/, '')}`;
  for (const scene of story.querySelectorAll<BjScene>('bj-scene[chart]')) {
    const chart = scene.getAttribute('chart')!;
    const link = document.createElement('a');
    link.className = 'take';
    link.href = `${home.href.split('?')[0]!}charts/${chart}/`;
    link.textContent = words[lang].take;
    scene.querySelector('figcaption')?.append(link);
    offer({ link, chart, view: () => scene.shown, lang, base });
  }
}
