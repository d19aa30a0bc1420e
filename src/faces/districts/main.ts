import { writeState } from '../../controllers/url.ts';
import { districtKey, readStored, writeStored } from '../../lib/stored.ts';

/** What is read, short for a narrow page; and what is heard. */
const words = { zh: ['设为我的区', '设为我的区'], en: ['My district', 'Make this my district'] } as const;

const css = `
.mine-button{padding:0;border:0;background:none;color:inherit;font:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.25em;cursor:pointer}
.mine-button[aria-pressed=true]{color:var(--ink)}
.mine-button[aria-pressed=true]::before{content:'✓ '}
@media print{.mine-button{display:none}}`;

/**
 * On a district's page: a button that makes it the reader's own. The choice is kept on the device where that is allowed;
 * the links to the story carry it in any case.
 */
function offerThisDistrict(): void {
  const crumb = document.querySelector('.district .crumb');
  const home = document.querySelector<HTMLAnchorElement>('.brand a');
  const slug = /\/districts\/([a-z]+)\//.exec(location.pathname)?.[1];
  if (!crumb || !home || slug === undefined) return;
  const base = new URL(home.href).pathname;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const button = document.createElement('button');
  button.className = 'mine-button';
  const [read, heard] = words[document.documentElement.lang.startsWith('en') ? 'en' : 'zh'];
  button.textContent = read;
  button.setAttribute('aria-label', heard);
  const show = (mine: boolean) => {
    button.setAttribute('aria-pressed', String(mine));
    for (const link of document.links) {
      const url = new URL(link.href);
      const part =
        url.origin === location.origin && url.pathname.startsWith(base) && url.pathname.slice(base.length);
      // The parts of the story: the front page, and those named by their year.
      if (part === false || !/^(\d{4}\/)?$/.test(part)) continue;
      if (mine) url.searchParams.set('district', slug);
      else url.searchParams.delete('district');
      link.href = url.href;
    }
  };
  const address = new URLSearchParams(location.search).get('district');
  let mine = (address ?? readStored(districtKey)) === slug;
  button.addEventListener('click', () => {
    mine = !mine;
    writeStored(districtKey, mine ? slug : '');
    writeState('district', null);
    show(mine);
  });
  show(mine);
  crumb.firstElementChild?.after(button);
}

offerThisDistrict();
