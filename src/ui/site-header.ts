import { html, type TemplateResult } from 'lit';
import type { Lang } from '../model/types.ts';
import { pageWords } from './page-words.ts';

/** The head of every page that is not the story. Printed at build, no element. */
export function siteHeader(lang: Lang, href: (path: string) => string): TemplateResult {
  const say = pageWords[lang];
  return html`
    <a class="skip" href="#main">${say.skip}</a>
    <header class="masthead">
      <p class="brand"><a href=${href('')}>${say.title}</a></p>
      <nav aria-label=${say.site}>
        <a href=${href('')}>${say.story}</a>
        <a href=${href('figures/')}>${say.figures}</a>
        <a href=${href('districts/')}>${say.map}</a>
        <a href=${href('promises/')}>${say.promises}</a>
        <a href=${href('charts/')}>${say.charts}</a>
        <a href=${href('data/')}>${say.downloads}</a>
        <a href=${href('method/')}>${say.method}</a>
      </nav>
    </header>
  `;
}
