import type { Mine } from '../../story/mine.ts';

const css = `
.mine{fill:none;stroke:var(--ink-2);stroke-width:2.6;stroke-linejoin:round;vector-effect:non-scaling-stroke}
rect.mine{fill:var(--paper-2)}`;

/** The key stands where the stage has room: above the map, on narrow pages beside its caption. It moves nothing. */
export const keyCss = `
.mine-key{position:absolute;inset:1.75rem auto auto 0;font-size:.75rem;line-height:1.6;color:var(--ink-2);pointer-events:none}
@media (max-width:59.99em){figcaption:has(.mine-key){position:relative}.mine-key{inset:0 auto auto .5rem}}`;

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
  private readonly sheet = new CSSStyleSheet();
  private readonly observers = new Map<ShadowRoot, MutationObserver>();

  /** @param key what the bold line is, for those who see it and those who hear it */
  constructor(mine: Mine, key: string) {
    this.mine = mine;
    this.sheet.replaceSync(css);
    for (const caption of document.querySelectorAll('bj-scene[chart="district-map"] figcaption')) {
      const line = document.createElement('p');
      line.className = 'mine-key';
      line.textContent = key;
      caption.append(line);
    }
    for (const each of document.querySelectorAll(map)) this.watch(each);
    // It does not bubble; it is caught on its way down.
    document.addEventListener('bj-chart-drawn', this.drawn, true);
  }

  /** Takes every outline away. */
  remove(): void {
    document.removeEventListener('bj-chart-drawn', this.drawn, true);
    for (const [root, observer] of this.observers) {
      observer.disconnect();
      for (const each of root.querySelectorAll('path.mine')) each.remove();
      for (const each of root.querySelectorAll('rect.mine')) each.classList.remove('mine');
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== this.sheet);
    }
    this.observers.clear();
    for (const each of document.querySelectorAll('.mine-key')) each.remove();
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
