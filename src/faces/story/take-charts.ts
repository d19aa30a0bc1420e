import type { BjScene } from '../../scenes/bj-scene.ts';
import { offer } from '../../scenes/take/offer.ts';

/** From now on the link under every chart of the story opens the dialog to take it along. */
export function offerCharts(): void {
  const story = document.querySelector('bj-story');
  const home = document.querySelector<HTMLAnchorElement>('.brand a');
  if (!story || !home) return;
  const lang = story.lang.startsWith('en') ? 'en' : 'zh';
  const base = new URL(home.href.replace(/(en\/)?(\?.*)?$/, '')).href;
  for (const scene of story.querySelectorAll<BjScene>('bj-scene[chart]')) {
    const link = scene.querySelector<HTMLAnchorElement>('a.take');
    if (link) offer({ link, chart: scene.chart, view: () => scene.shown, lang, base });
  }
}
