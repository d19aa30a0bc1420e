import type { Mine } from '../../story/mine.ts';

const css = `
.mine{fill:none;stroke:var(--ink);stroke-width:2.6;stroke-linejoin:round;vector-effect:non-scaling-stroke}
rect.mine{fill:var(--paper-2)}
.mine-key{position:absolute;inset:0 auto auto 0;margin:0;padding:.1rem .4rem;background:color-mix(in srgb,var(--paper) 85%,transparent);color:var(--ink-2);font:.75rem/1.6 var(--sans);pointer-events:none}`;

const map = 'bj-district-map';

/**
 * Outlines a district on the story's maps, from outside: the map's own code knows nothing of it. The outline hangs beside
 * the map's own within what its camera moves and its panel cuts off, and so follows every flight; where the districts are
 * tiles, the tile's border is drawn over.
 *
 * Lit owns the nodes around it: it is put behind a node that never goes, or at the end where Lit never clears, and put
 * again whenever Lit has made new ones.
 */
export class MapOutline {
  private readonly mine: Mine;
  private readonly key: string;
  private readonly sheet = new CSSStyleSheet();
  private readonly observers = new Map<ShadowRoot, MutationObserver>();

  /** @param key what the bold line is, for those who see it and those who hear it */
  constructor(mine: Mine, key: string) {
    this.mine = mine;
    this.key = key;
    this.sheet.replaceSync(css);
    for (const each of document.querySelectorAll(map)) this.watch(each);
    // It does not bubble; it is caught on its way down.
    document.addEventListener('bj-chart-drawn', this.drawn, true);
  }

  /** Takes every outline away. */
  remove(): void {
    document.removeEventListener('bj-chart-drawn', this.drawn, true);
    for (const [root, observer] of this.observers) {
      observer.disconnect();
      for (const each of root.querySelectorAll('path.mine, .mine-key')) each.remove();
      for (const each of root.querySelectorAll('rect.mine')) each.classList.remove('mine');
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== this.sheet);
    }
    this.observers.clear();
  }

  private readonly drawn = (event: Event): void => {
    if (event.target instanceof Element && event.target.localName === map) this.watch(event.target);
  };

  private watch({ shadowRoot: root }: Element): void {
    if (!root || this.observers.has(root)) return;
    for (const [each, observer] of this.observers)
      if (!each.host.isConnected) {
        observer.disconnect();
        this.observers.delete(each);
      }
    root.adoptedStyleSheets.push(this.sheet);
    const key = document.createElement('p');
    key.className = 'mine-key';
    key.textContent = this.key;
    root.append(key);
    const observer = new MutationObserver(() => this.draw(root));
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.observers.set(root, observer);
    this.draw(root);
  }

  private draw(root: ShadowRoot): void {
    const { border, core, name } = this.mine;
    const outline = root.querySelector('g[transform] > .outline');
    if (outline && !outline.parentElement!.querySelector('.mine')) outline.after(path(border));
    // Within the lens the land is cut to it.
    const lens = root.querySelector('g[transform] > .land.border')?.parentElement;
    if (lens && core !== '' && !lens.querySelector('.mine')) lens.append(path(core));
    for (const tile of root.querySelectorAll('rect.land')) {
      const said = [...tile.parentElement!.querySelectorAll('.name')]
        .map((each) => each.textContent)
        .join('');
      tile.classList.toggle('mine', said !== '' && [name.zh, name.en].some((each) => each.startsWith(said)));
    }
  }
}

function path(d: string): SVGPathElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  made.setAttribute('class', 'mine');
  made.setAttribute('d', d);
  return made;
}
