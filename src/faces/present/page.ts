import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Deck } from '../../story/deck.ts';
import { slideName } from '../../story/deck.ts';
import type { Lang } from '../../model/types.ts';
import { pageWords } from '../../ui/page-words.ts';
import { chapterSlide, districtSlide, sceneSlide, titleSlide, type SlideOptions } from './slide.ts';
import { talkWords } from './words.ts';

export interface PresentPageOptions extends SlideOptions {
  /** Of the words around the slides; the slides speak the story's. */
  readonly lang: Lang;
  readonly decks: readonly Deck[];
  /** Address of the speaker's notes. */
  readonly notes: string;
  /** Addresses of the site's pages in that language. */
  readonly site: (path: string) => string;
}

/** A ready-made deck as the page carries it: its slides by name. */
export interface PrintedDeck extends Omit<Deck, 'slides'> {
  readonly slides: string;
}

/**
 * The briefing: every slide there is, one below the other, complete without script. The script takes those of the deck that
 * is asked for, and shows one at a time.
 */
export function presentPage(options: PresentPageOptions): TemplateResult {
  const { story, dataset, lang, decks, site } = options;
  const say = pageWords[lang];
  const printed = decks.map((deck): PrintedDeck => ({
    ...deck,
    slides: deck.slides.map(slideName).join(' '),
  }));
  return html`
    <bj-deck
      class="reveal"
      data-notes=${options.notes}
      data-files=${options.href('present/')}
      lang=${lang === 'zh' ? 'zh-CN' : 'en'}
    >
      <main
        class="slides"
        id="main"
        lang=${story.lang === 'zh' ? 'zh-CN' : 'en'}
        aria-label=${talkWords[lang].slides}
      >
        ${titleSlide(story.lang)}
        ${story.parts.flatMap(({ chapters, path }) =>
          chapters.map(
            (chapter) => html`
              ${chapterSlide(chapter, path, options)}
              ${chapter.scenes.map((scene) => sceneSlide(scene, chapter, path, options))}
            `,
          ),
        )}
        ${dataset.districts.map((district) => districtSlide(district, options))}
      </main>
      <footer class="around">
        <p><a href=${site('')}>${say.story}</a> <a href=${site('figures/')}>${say.allFigures}</a></p>
        <p>${say.notOfficial}</p>
        <p>${say.fontNotice}</p>
      </footer>
    </bj-deck>
    ${unsafeHTML(`<script type="application/json" id="decks">${JSON.stringify(printed).replaceAll('<', '\\u003c')}</script>`)}
  `;
}
