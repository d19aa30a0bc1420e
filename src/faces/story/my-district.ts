import { districtKey, readStored } from '../../lib/stored.ts';
import type { BjStory } from '../../scenes/bj-story.ts';
import type { MyDistrict } from '../../scenes/mine/my-district.ts';
import { words } from '../../ui/words.ts';

/** On narrow pages it stands beside the name, where nothing makes way for it. */
const css = `
.mine-button{padding:0 .25rem;border:0;border-block-end:1px solid var(--ink-3);background:none;color:inherit;font:inherit;cursor:pointer}
.mine-button:hover{border-color:var(--ink)}
@media (max-width:59.99em){.mine-button{position:absolute;inset:1rem 1.25rem auto auto}}
@media print{.mine-button{display:none}}`;

/**
 * Offers the reader to choose a district: a button in the story's head. All that follows is loaded when it is pressed, or
 * at once where the address or the device already names one.
 */
export function offerMyDistrict(): void {
  const story = document.querySelector<BjStory>('bj-story');
  const parts = document.querySelector('.masthead .parts');
  const home = document.querySelector<HTMLAnchorElement>('.brand a');
  if (!story || !parts || !home) return;
  const base = home.href;
  const say = words[story.lang.startsWith('en') ? 'en' : 'zh'];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const button = document.createElement('button');
  button.className = 'mine-button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.textContent = say.myDistrict;
  parts.after(button);
  let loaded: Promise<MyDistrict> | undefined;
  const load = () =>
    (loaded ??= import('../../scenes/mine/my-district.ts').then(
      ({ MyDistrict }) => new MyDistrict({ story, button, base }),
    ));
  const failed = () => {
    loaded = undefined;
    story.note(say.lostDistrict);
  };
  button.addEventListener('click', () => {
    load()
      .then((mine) => mine.open(), failed)
      .catch(failed);
  });
  if (new URLSearchParams(location.search).has('district') || readStored(districtKey)) load().catch(failed);
}
