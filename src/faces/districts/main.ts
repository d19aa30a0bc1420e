import type { Lang } from '../../model/types.ts';
import { carryDistrict, keepDistrict, ownDistrict } from './own-district.ts';
import { shareAddress } from './share.ts';

/** What is read, short for a narrow page; and what is heard. */
const words = {
  zh: { mine: ['设为我的区', '设为我的区'], share: '分享', copied: '网址已复制', failed: '没有复制成' },
  en: {
    mine: ['My district', 'Make this my district'],
    share: 'Share',
    copied: 'Address copied',
    failed: 'Could not be copied',
  },
} as const satisfies Record<Lang, unknown>;

const css = `
.crumb{flex-wrap:wrap;gap:0 1.25rem}
.crumb .other{margin-inline-start:auto}
.crumb button{padding:0;border:0;background:none;color:inherit;font:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.25em;cursor:pointer}
.mine-button[aria-pressed=true]{color:var(--ink)}
.mine-button[aria-pressed=true]::before{content:'✓ '}
@media print{.crumb button{display:none}}`;

/** On a district's page: buttons that make it the reader's own, and that give its address on. */
function offerThisDistrict(): void {
  const crumb = document.querySelector('.district .crumb');
  const slug = /\/districts\/([a-z]+)\//.exec(location.pathname)?.[1];
  if (!crumb || slug === undefined) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const say = words[document.documentElement.lang.startsWith('en') ? 'en' : 'zh'];
  crumb.firstElementChild?.after(mineButton(slug, say.mine), shareButton(say));
}

function mineButton(slug: string, [read, heard]: readonly [string, string]): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'mine-button';
  button.textContent = read;
  button.setAttribute('aria-label', heard);
  const { address, stored } = ownDistrict();
  let mine = (address ?? stored) === slug;
  const show = () => button.setAttribute('aria-pressed', String(mine));
  button.addEventListener('click', () => {
    mine = !mine;
    keepDistrict(mine ? slug : null);
    show();
  });
  carryDistrict(mine ? slug : null);
  show();
  return button;
}

function shareButton({ share, copied, failed }: (typeof words)[Lang]): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'share-button';
  button.setAttribute('aria-live', 'polite');
  button.textContent = share;
  button.addEventListener('click', () => {
    void shareAddress(document.title).then((done) => {
      button.textContent = done === null ? share : done ? copied : failed;
    });
  });
  return button;
}

offerThisDistrict();
