import { openNumbersInPlace } from '../../ui/open-provenance.ts';
import { readStock } from './slides.ts';

const deck = document.querySelector('bj-deck')!;
const lang = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
const stock = readStock(document);
openNumbersInPlace();
if (new URLSearchParams(location.search).has('speaker')) {
  const { Speaker } = await import('./speaker.ts');
  new Speaker(deck, stock, lang).begin();
} else {
  const { Audience } = await import('./audience.ts');
  await new Audience(deck, stock, lang).begin();
}
