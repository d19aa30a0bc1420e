import type { Lang } from '../../model/types.ts';
import { readStock } from './slides.ts';

/** Takes over the printed page: the audience's window, or the speaker's where the address has `speaker`. */
export async function beginBriefing(): Promise<void> {
  const deck = document.querySelector('bj-deck')!;
  const lang: Lang = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
  const stock = readStock(document);
  if (new URLSearchParams(location.search).has('speaker')) {
    const { Speaker } = await import('./speaker.ts');
    new Speaker(deck, stock, lang).begin();
  } else {
    const { Audience } = await import('./audience.ts');
    await new Audience(deck, stock, lang).begin();
  }
}
