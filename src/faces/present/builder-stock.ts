import { html, type TemplateResult } from 'lit';
import type { Lang } from '../../model/types.ts';
import type { Slide } from '../../story/deck.ts';
import { builderWords } from './builder-words.ts';

export interface StockOptions {
  readonly lang: Lang;
  /** The slides that may be added. */
  readonly slides: readonly Slide[];
  readonly titleOf: (slide: Slide) => string;
  /** Something was typed that slides are to hold. */
  readonly asked: (text: string) => void;
  readonly add: (slide: Slide) => void;
}

/** All slides that a deck may be made of, and the field that narrows them. */
export function stockList({ lang, slides, titleOf, asked, add }: StockOptions): TemplateResult {
  const say = builderWords[lang];
  return html`<section aria-label=${say.stock}>
    <h3>${say.stock}</h3>
    <input
      type="search"
      aria-label=${say.find}
      placeholder=${say.find}
      @input=${(event: InputEvent) => asked((event.target as HTMLInputElement).value)}
    />
    <ul class="stock" lang="zh-CN">
      ${slides.map(
        (slide) =>
          html`<li>
            <button aria-label="${say.add} ${titleOf(slide)}" @click=${() => add(slide)}>
              + ${titleOf(slide)}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
