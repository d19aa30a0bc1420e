import { motionAttribute } from '../../controllers/motion.ts';
import type { Picture } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { EmbedPage } from '../../model/embed.ts';
import type { EmbedData } from './data.ts';
import { speakHeights, tellHost } from './heights.ts';
import { livePicture, type LivePicture } from './live-picture.ts';
import { readQuery, type EmbedState } from './query.ts';
import { stepper } from './stepper.ts';
import { csvOf } from '../../lib/csv.ts';
import { cellsOf, offerCsv } from './table-text.ts';
import type { ScriptWords } from './words.ts';

/** The element that the page's markup has for certain. */
function find<T extends Element = HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

/**
 * Brings an embed to life. Called once its markup is there; the picture is worked out after the first paint, so that the
 * text never waits for it.
 * @param pictureOf the chart's picture for its data
 * @param whole makes thinned data whole
 */
export function start(
  pictureOf: (data: unknown) => Picture,
  whole: (data: unknown, page: EmbedPage) => unknown,
): void {
  const root = document.documentElement;
  const lang: Lang = root.lang === 'en' ? 'en' : 'zh';
  const page = JSON.parse(find('#data').textContent) as EmbedData;
  const data = whole(page.data, {
    path: (name) => find(`.still .${name}`).getAttribute('d')!,
    rows: () => cellsOf(find('table')).slice(1),
    later,
  });
  const picture = pictureOf(data);
  const asked = readQuery(location.search, {
    words: page.words,
    knows: (view) => picture.parseView(view) !== null,
    districts: page.districts && Object.keys(page.districts.of),
  });
  if (!asked.motion) root.setAttribute(motionAttribute, 'off');
  for (const text of asked.notes) note(text);
  const live = livePicture(find('.picture'), picture, data, lang);
  const begin = tell(live, picture, page.words, askedSentence(asked, page, picture));
  const offer = () => offerCsv(find('.scroll'), csvOf(cellsOf(find('table'))), page.words, parent !== window);
  find('details').addEventListener('toggle', offer, { once: true });
  if (parent !== window && origin === 'null') spellOutLinks();
  speakHeights();
  later(begin);
}

/** A task of its own, after the next paint. */
function later(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}

/** The sentence of what the address asks for; one without words where nobody wrote any for that view. */
function askedSentence(
  { view, district }: EmbedState,
  { districts }: EmbedData,
  picture: Picture,
): HTMLElement {
  const [adcode, name] = (district !== null && districts?.of[district]) || [];
  const asked = view ?? (adcode ? districts!.view.replaceAll('*', adcode) : null);
  if (asked === null) return find('.says .now');
  const same = (a: string) =>
    JSON.stringify(picture.parseView(a)) === JSON.stringify(picture.parseView(asked));
  const known = [...document.querySelectorAll<HTMLElement>('.says p')].find((each) =>
    same(each.dataset.view!),
  );
  if (known) return known;
  const sentence = document.createElement('p');
  sentence.dataset.view = asked;
  sentence.textContent = view === null ? name! : '';
  sentence.className = 'apart';
  find('.says').append(sentence);
  return sentence;
}

/** Joins the picture, its sentences and the stepper; returns what shows the first. */
function tell(live: LivePicture, picture: Picture, words: ScriptWords, first: HTMLElement): () => void {
  const sentences = [...document.querySelectorAll<HTMLElement>('.says p')];
  const steps = sentences.filter(({ className }) => className !== 'apart');
  const box = document.querySelector<HTMLElement>('.steps');
  const stand = box && stepper(box, steps.length, words, (index) => show(steps[index]!, true));
  const say = (sentence: HTMLElement, announce: boolean) => {
    for (const each of sentences) each.classList.toggle('now', each === sentence);
    // It takes its room from now on.
    sentence.classList.remove('apart');
    stand?.(steps.indexOf(sentence), sentence.textContent, announce);
  };
  const show = (sentence: HTMLElement, animate: boolean) => {
    say(sentence, animate);
    const name = sentence.textContent || find('h1').textContent;
    const view = sentence.dataset.view!;
    live.show(picture.parseView(view), name, animate);
    const detail = { chart: picture.id, view, index: steps.indexOf(sentence), count: steps.length };
    tellHost('bj-view', detail);
    if (animate) tellHost('bj-step', detail);
  };
  const shown = find('.says .now');
  say(first, false);
  return () => {
    live.resize();
    try {
      show(first, false);
    } catch {
      // The view has the right form, and names what the data do not have.
      note(words.bad.replace('*', () => `view=${first.dataset.view!}`));
      show(shown, false);
    }
    new ResizeObserver(() => live.resize()).observe(find('.picture'));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => live.draw());
  };
}

/** A sandbox may forbid new windows, and then a link does nothing: its address stands beside it. */
function spellOutLinks(): void {
  const link = find<HTMLAnchorElement>('footer a');
  link.after(` ${link.href}`);
}

function note(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'noted';
  paragraph.setAttribute('role', 'status');
  paragraph.textContent = text;
  find('h1').before(paragraph);
}
