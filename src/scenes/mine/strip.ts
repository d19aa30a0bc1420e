import type { Lang } from '../../model/types.ts';
import type { Mine, MinePlace } from '../../story/mine.ts';
import { mineWords } from './words.ts';

/** A strip at a chapter's end: solid is done, outlined is planned, as everywhere. */
export const stripCss = `
aside.mine{padding:2.5rem max(1.25rem,5vw) 4rem 9.5rem}
.also+aside.mine{margin-block-start:-3rem}
aside.mine h2{display:flex;align-items:center;gap:.75em;margin-block-end:.75rem;font:600 .875rem/1.6 var(--sans);letter-spacing:.1em}
aside.mine ul{display:flex;flex-wrap:wrap;gap:0 1.75rem;max-inline-size:64rem;margin:0 0 .75rem;padding:0;list-style:none;font-size:.9375rem}
aside.mine li{position:relative;padding:.25rem 0 .25rem 1.15rem}
aside.mine li::before{content:'';position:absolute;inset:.95em auto auto 0;box-sizing:border-box;inline-size:.65rem;block-size:.65rem;border:1.5px solid var(--ink);border-radius:50%}
aside.mine .done::before{background:var(--ink)}
aside.mine a{text-decoration-color:var(--ink-3)}
aside.mine small{color:var(--ink-2);font-size:.8125rem}
aside.mine p{display:flex;flex-wrap:wrap;gap:0 1.5em;font-size:.8125rem;line-height:2;color:var(--ink-2)}
aside.mine button{padding:0;border:0;background:none;color:inherit;font:inherit;text-decoration:underline;text-decoration-color:var(--ink-3);text-underline-offset:.25em;cursor:pointer}
aside.mine .sign::before{display:inline-block;margin-inline-end:.6em}
@media (max-width:59.99em){aside.mine{padding-inline:2rem 1.25rem}aside.mine h2{letter-spacing:.05em}}`;

export interface StripOptions {
  readonly mine: Mine;
  readonly places: readonly MinePlace[];
  /** How many numbers of the chapter bear the mark. */
  readonly marked: number;
  readonly lang: Lang;
  /** Address of the district's page. */
  readonly page: string;
  /** The chapter's title: strips are told apart by it. */
  readonly chapter: string;
  /** The reader wants to choose anew. */
  readonly change: () => void;
}

/** What a chapter tells of the reader's district. */
export function strip({ mine, places, marked, lang, page, chapter, change }: StripOptions): HTMLElement {
  const say = mineWords[lang];
  const name = mine.name[lang];
  const aside = element('aside', 'mine');
  aside.setAttribute('aria-label', say.hereIn(name, chapter));
  aside.dataset.district = mine.slug;
  aside.append(element('h2', '', say.here(name)));
  if (places.length > 0) {
    const list = element('ul');
    list.append(...places.map((place) => item(place, lang, page)));
    aside.append(list);
  }
  const last = element('p');
  if (marked > 0) last.append(element('span', 'sign', say.marked(name, marked)));
  const again = element('button', '', say.change);
  again.addEventListener('click', change);
  last.append(link(page, say.all(name)), again);
  aside.append(last);
  return aside;
}

function item({ id, name, status, shared }: MinePlace, lang: Lang, page: string): HTMLElement {
  const say = mineWords[lang];
  const entry = element('li', status);
  const notes = [say.year[status], ...(shared ? [say.shared] : [])];
  entry.append(
    link(`${page}#${id}`, name[lang]),
    ' ',
    element('small', '', notes.join(lang === 'zh' ? '，' : ', ')),
  );
  return entry;
}

function link(href: string, text: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  return a;
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}
