import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { formatParts } from '../../model/format.ts';
import type { Figure, Lang } from '../../model/types.ts';
import { slideName, type Deck } from '../../story/deck.ts';
import type { Chapter, Step } from '../../story/types.ts';
import { handoutWords } from './handout-words.ts';
import type { PrintedDeck } from './page.ts';

/** A number of a scene, with its words and where they stand. */
export interface HandoutNumber {
  readonly label: string;
  readonly value: string;
  readonly words: string;
  readonly where: string;
  readonly note: string;
}

/** Steps with the picture that serves them all. */
export interface HandoutPart {
  readonly steps: ReadonlyArray<
    Step & { readonly targets: ReadonlyArray<{ label: string; phrase: string }> }
  >;
  readonly picture: {
    readonly src: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
}

export interface HandoutScene {
  /** `air/grains`, or `district-haidian`. */
  readonly name: string;
  readonly line: string;
  readonly title: string;
  /** Its live scene. */
  readonly href: string;
  /** The same as a QR code, SVG; '' where the site's address is not known. */
  readonly code: string;
  readonly parts: readonly HandoutPart[];
  readonly source: string;
  readonly numbers: readonly HandoutNumber[];
  /** What to say beside the notes of its steps; '' where they say it all. */
  readonly say: string;
}

export type HandoutItem =
  | {
      readonly kind: 'chapter';
      readonly chapter: Chapter;
      readonly opener: Figure | null;
      readonly where: string;
    }
  | { readonly kind: 'scene'; readonly scene: HandoutScene };

/** `handout` for the audience to keep; `pages` for the speaker: a slide a page, with what to say. */
export type HandoutForm = 'handout' | 'pages';

export interface Handout {
  readonly form: HandoutForm;
  readonly lang: Lang;
  readonly title: string;
  readonly deck: string;
  /** Of the report, the data and the site: on the cover. */
  readonly about: readonly string[];
  readonly contents: readonly string[];
  readonly items: readonly HandoutItem[];
  /** For the script, which lays out any deck: what is not in this one, and the ready-made decks. */
  readonly stock: { readonly items: readonly HandoutItem[]; readonly decks: readonly Deck[] } | null;
  /** Address of the briefing. */
  readonly back: string;
}

/** A deck on A4, for the reader to keep: every scene with its picture, its sentences, and what its numbers rest on. */
export function handoutPage({
  form,
  lang,
  title,
  deck,
  about,
  contents,
  items,
  stock,
  back,
}: Handout): TemplateResult {
  const say = handoutWords[lang];
  return html`
    <header class="how"><a href=${back}>${say.back}</a> <span>${say.how}</span></header>
    <main class="handout of-${form}" id="main">
      <section class="cover" data-slide="title">
        <p class="line">${say.forms[form]}</p>
        <h1 class="said">${title}</h1>
        <p class="under">${deck}</p>
        ${about.map((text) => html`<p class="byline">${text}</p>`)}
        ${
          contents.length < 2
            ? nothing
            : html`<ol class="chapters">
                ${contents.map((each) => html`<li>${each}</li>`)}
              </ol>`
        }
      </section>
      ${items.map((item) => itemSection(item, form, lang))}
    </main>
    ${stock ? stockOf(stock, form, lang) : nothing}
  `;
}

function stockOf(
  { items, decks }: NonNullable<Handout['stock']>,
  form: HandoutForm,
  lang: Lang,
): TemplateResult {
  const printed = decks.map((deck): PrintedDeck => ({
    ...deck,
    slides: deck.slides.map(slideName).join(' '),
  }));
  return html`<div hidden>${items.map((item) => itemSection(item, form, lang))}</div>
    ${unsafeHTML(`<script type="application/json" id="decks">${JSON.stringify(printed).replaceAll('<', '\\u003c')}</script>`)}`;
}

function itemSection(item: HandoutItem, form: HandoutForm, lang: Lang): TemplateResult {
  return item.kind === 'chapter' ? chapterSection(item, lang) : sceneSection(item.scene, form, lang);
}

function chapterSection(
  { chapter, opener, where }: Extract<HandoutItem, { kind: 'chapter' }>,
  lang: Lang,
): TemplateResult {
  return html`<section class="chapter" data-slide="chapter-${chapter.id}">
    <p class="line">${chapter.title}</p>
    <h2>${unsafeHTML(chapter.headline.replace(/<\/?p>/g, ''))}</h2>
    ${
      opener
        ? html`<p class="number ${opener.role}">
              ${formatParts(opener, lang).map((part) => html`<span class=${part.role}>${part.text}</span>`)}
            </p>
            <p class="label">${opener.label[lang]} · <q>${opener.phrase}</q>，${where}</p>`
        : nothing
    }
    <div class="deck">${unsafeHTML(chapter.deck)}</div>
  </section>`;
}

function sceneSection(
  { name, line, title, href, code, parts, source, numbers, say: spoken }: HandoutScene,
  form: HandoutForm,
  lang: Lang,
): TemplateResult {
  const say = handoutWords[lang];
  return html`<section class="scene" data-slide=${name}>
    <header>
      <div>
        <p class="line">${line}</p>
        <h2><a href=${href}>${title}</a></h2>
      </div>
      ${code === '' ? nothing : html`<div class="code" role="img" aria-label=${say.code}>${unsafeHTML(code)}</div>`}
    </header>
    ${parts.map(partBlock)} ${form === 'pages' ? notesBlock(parts, spoken, lang) : nothing}
    ${source === '' ? nothing : html`<p class="source">${say.source}${source}</p>`}
    ${numbers.length === 0 ? nothing : numberTable(numbers, lang)}
  </section>`;
}

function partBlock({ steps, picture }: HandoutPart): TemplateResult {
  return html`<div class="part ${picture ? 'of-picture' : 'of-words'}">
    ${
      picture
        ? html`<img
            src=${picture.src}
            alt=${picture.alt}
            width=${picture.width}
            height=${picture.height}
            decoding="async"
          />`
        : nothing
    }
    <div class="steps">
      ${steps.map(
        ({ id, prose, targets }) =>
          html`<article class="step" data-step=${id}>
            ${unsafeHTML(prose)}
            ${
              targets.length === 0
                ? nothing
                : html`<ul class="targets">
                    ${targets.map(({ label, phrase }) => html`<li>${label}<q>${phrase}</q></li>`)}
                  </ul>`
            }
          </article>`,
      )}
    </div>
  </div>`;
}

/** What the speaker says to a scene, step by step. */
function notesBlock(parts: readonly HandoutPart[], say: string, lang: Lang): TemplateResult | typeof nothing {
  const notes = parts.flatMap(({ steps }) => steps).filter((step) => step.notes !== '');
  if (notes.length === 0 && say === '') return nothing;
  return html`<aside class="notes" aria-label=${handoutWords[lang].notes}>
    <p class="heading">${handoutWords[lang].notes}</p>
    ${say === '' ? nothing : html`<p>${say}</p>`} ${notes.map((step) => unsafeHTML(step.notes))}
  </aside>`;
}

function numberTable(numbers: readonly HandoutNumber[], lang: Lang): TemplateResult {
  const say = handoutWords[lang];
  const row = ({ label, value, words, where, note }: HandoutNumber) =>
    html`<tr>
      <th scope="row">${label}</th>
      <td class="value">${value}</td>
      <td>
        ${words === '' ? nothing : html`<q>${words}</q>`} <span class="where">${where}</span>
        ${note === '' ? nothing : html`<span class="note">· ${note}</span>`}
      </td>
    </tr>`;
  return html`<table class="numbers">
    <caption>
      ${say.numbers}
    </caption>
    <thead>
      <tr>
        ${say.head.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${numbers.map(row)}
    </tbody>
  </table>`;
}
