import { registry, isChartId } from '../../charts/registry.ts';
import { readStored, writeStored } from '../../lib/stored.ts';
import type { KioskTimes } from '../../story/kiosk.ts';
import { advance, formatPlace, parsePlace, type TalkPlace } from '../../story/talk.ts';
import type { BjDeck } from './bj-deck.ts';
import { renewCopy } from './offline-copy.ts';

const placeKey = 'bj-kiosk';

export interface KioskOptions extends KioskTimes {
  /** The offline copy is there, or cannot be. */
  readonly ready: Promise<void>;
  readonly goTo: (place: TalkPlace) => void;
  /** A touch stopped it, or it goes on. */
  readonly paused: (is: boolean) => void;
}

/**
 * A screen without a speaker: step after step, from the end to the beginning again. A touch or a key stops it until the
 * screen is left alone; the place is kept over a reload. All it needs is loaded at once, so that it goes on without the network.
 * A newer edition is taken when the loop ends.
 */
export function runKiosk(deck: BjDeck, { step, rest, ready, goTo, paused }: KioskOptions): void {
  let timer = 0;
  const wait = (time: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(on, time);
  };
  const on = () => {
    paused(false);
    const next = advance(deck.place, 1, deck.counts);
    const atEnd = next.slide === deck.place.slide && next.step === deck.place.step;
    goTo(atEnd ? { slide: 0, step: 0 } : next);
    wait(step);
    if (atEnd) void renewCopy().then((renewed) => renewed && location.reload());
  };
  const stop = () => {
    paused(true);
    wait(rest);
  };
  addEventListener('pointerdown', stop);
  addEventListener('keydown', stop);
  deck.addEventListener('bj-talk-place', (event) => writeStored(placeKey, formatPlace(event.detail)));
  const kept = location.hash === '' ? parsePlace(readStored(placeKey) ?? '', deck.counts) : null;
  if (kept) goTo(kept);
  void ready.then(() => loadAll(deck));
  wait(step);
}

/** Loads every chart and still of the deck, one after the other. */
async function loadAll({ sections }: BjDeck): Promise<void> {
  for (const section of sections) {
    const id = section.dataset.chart ?? '';
    // What fails is asked for again when its slide comes.
    if (isChartId(id)) await registry[id].element().catch(() => undefined);
    const still = section.querySelector('img');
    if (still) await fetch(still.currentSrc || still.src).catch(() => undefined);
  }
}
