import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { formatFigure, formatValue } from '../../model/format.ts';
import { partNote } from '../../model/known.ts';
import { lookup } from '../../model/lookup.ts';
import { provenanceOf } from '../../model/provenance.ts';
import type { Dataset, District, Figure, Lang, Section } from '../../model/types.ts';
import type { Step } from '../../story/types.ts';
import { pageWords } from '../../ui/page-words.ts';
import { comparableWords, provenanceWords, qualifierMeaning } from '../../ui/provenance-words.ts';
import { saidNumber } from '../../ui/said-number.ts';
import { notesWords } from './notes-words.ts';

export interface NotesOptions {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly href: (path: string) => string;
}

/** A question that may be asked, its answer from the records, and the address where that stands. */
export interface Question {
  readonly asked: string;
  readonly answer: string;
  readonly href: string;
}

/** What to say at a step: the notes of the story, and what the picture shows. */
export function sayOf(step: Step, { lang }: NotesOptions): TemplateResult {
  return html`${unsafeHTML(step.notes)}
  ${step.alt === '' ? nothing : html`<p class="shows">${notesWords[lang].shows}<span lang="zh-CN">${step.alt}</span></p>`}`;
}

/** Characters of Chinese that are said in a minute, with room for the picture. */
const perMinute = 200;

/** Seconds it takes to say a step: its prose and its notes. */
export function secondsOf({ prose, notes }: Pick<Step, 'prose' | 'notes'>): number {
  const length = (prose + notes).replace(/<[^>]+>|\s/g, '').length;
  return Math.max(5, Math.round((length / perMinute) * 60));
}

/** Each number with the words it rests on and the part of the report where they stand. */
export function restsOn(figures: readonly Figure[], { dataset, lang, href }: NotesOptions): TemplateResult {
  return html`${figures.map((figure) => {
    const { section, phrase } = provenanceOf(figure, dataset);
    return html`<li class=${figure.role}>
      <p>
        <a href=${href(`figures/#${figure.id}`)}>${saidNumber(figure, lang)}</a> ${figure.label[lang]} ·
        ${figure.role === 'done' ? pageWords[lang].done : pageWords[lang].target}
      </p>
      <blockquote lang="zh-CN">${phrase.before}<mark>${phrase.number}</mark>${phrase.after}</blockquote>
      <p class="where">${section.part} · ${section.title[lang]}</p>
    </li>`;
  })}`;
}

/** The questions that the records answer: how exact, comparable with what, of which year, what to heed, where it stands. */
export function questionsOn(figures: readonly Figure[], options: NotesOptions): readonly Question[] {
  const found = figures.flatMap((figure) => questionsOf(figure, options));
  const [first] = figures;
  if (found.length > 0 || !first) return found;
  // A plain number has one question: where it stands.
  const { dataset, lang, href } = options;
  const { section } = provenanceOf(first, dataset);
  return [
    {
      asked: notesWords[lang].where(first.label[lang]),
      answer: `${section.part} · ${section.title[lang]}`,
      href: href(`figures/#${first.id}`),
    },
  ];
}

function questionsOf(figure: Figure, { dataset, lang, href }: NotesOptions): Question[] {
  const say = notesWords[lang];
  const label = figure.label[lang];
  const stands = href(`figures/#${figure.id}`);
  const questions: Question[] = [];
  const ask = (asked: string, answer: string, at = stands) => questions.push({ asked, answer, href: at });
  const meaning = qualifierMeaning(figure, lang);
  if (meaning !== '') ask(say.exact(label), meaning);
  for (const { relation, figure: other, promise } of provenanceOf(figure, dataset).related) {
    if (!promise || (relation !== 'promised' && relation !== 'done')) continue;
    const note = partNote(promise.note).january?.[lang] ?? '';
    const compared = `${comparableWords[promise.comparable][lang]}${lang === 'zh' ? '。' : '. '}`;
    ask(
      say.pair(label, figure.role),
      `${compared}${say.ofOther}${other.label[lang]} ${formatFigure(other, lang)}${lang === 'zh' ? '。' : '. '}${note}`,
      href(`promises/#${promise.id}`),
    );
  }
  if (figure.derived) {
    const { value, year, method } = figure.derived;
    const said = `${provenanceWords[lang].derived(year)}${formatValue(value, figure.unit, lang)}`;
    ask(say.derived(label, year), `${said} · ${method[lang]}`);
  }
  if (figure.year === null) ask(say.year(label), say.noYear);
  const note = partNote(figure.note).january;
  if (note) ask(say.heed(label), note[lang]);
  return questions;
}

/** What may be asked of a slide without numbers: where the report says what it tells. */
export function partQuestion(
  title: string,
  {
    sections,
    targets,
    href,
  }: { readonly sections: readonly Section[]; readonly targets: boolean; readonly href: string },
  lang: Lang,
): Question {
  const say = notesWords[lang];
  const parts = sections
    .map(({ part, title: name }) => `${part} · ${name[lang]}`)
    .join(lang === 'zh' ? '；' : '; ');
  if (targets) return { asked: say.targets, answer: say.inPart(parts), href };
  return { asked: say.told(title), answer: parts === '' ? say.whole : parts, href };
}

/** What may be asked of a district beside its numbers. */
export function districtQuestion({ slug, name }: District, { lang, href }: NotesOptions): Question {
  const say = notesWords[lang];
  return { asked: say.district(name[lang]), answer: say.inDistrict, href: href(`districts/${slug}/`) };
}

/** The report's words for the targets without a number that a slide lists. */
export function targetWords(ids: readonly string[], { dataset, lang }: NotesOptions): TemplateResult {
  return html`${ids.map((id) => {
    const { label, phrase } = lookup(dataset.commitments, id, 'commitments');
    return html`<li>
      <p>${label[lang]}</p>
      <blockquote lang="zh-CN">${phrase}</blockquote>
    </li>`;
  })}`;
}

export function questionList(questions: readonly Question[], lang: Lang): TemplateResult {
  return html`${questions.map(
    ({ asked, answer, href }) =>
      html`<li>
        <p class="asked">${asked}</p>
        <p>
          ${answer}
          <a href=${href}>${notesWords[lang].answer}${pageOf(href, lang)}</a>
        </p>
      </li>`,
  )}`;
}

/** What the page is called that an address leads to. */
function pageOf(href: string, lang: Lang): string {
  const { promises, allFigures, story } = pageWords[lang];
  if (href.includes('districts/')) return notesWords[lang].districtPage;
  if (href.includes('promises/')) return promises;
  return href.includes('figures/') ? allFigures : story;
}
