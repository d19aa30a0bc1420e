import { html, nothing, svg, unsafeCSS } from 'lit';
import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/district-map';
import { RovingController } from '../../controllers/roving.ts';
import { measureText } from '../../lib/measure-text.ts';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { overlayCss } from './bj-district-map.styles.ts';
import { picture } from './picture.ts';
import type { MapData, MapMarks } from './geometry.ts';
import { flagOf, reachablePins } from './flag.ts';
import type { MapView } from './view.ts';
import { sayPlace } from './words.ts';

/**
 * @summary The map of Beijing's 16 districts with the places that the report names, or the districts as tiles.
 * @fires bj-place - A place is pointed at, by key, pointer or tap; `detail` is `{id}`, null where it is left.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-district-map')
export class BjDistrictMap extends ChartElement<MapData, MapView, MapMarks> {
  static override styles = [chartStyles(picture), unsafeCSS(overlayCss)];
  override readonly picture = picture;
  override data: MapData = data;

  private readonly roving = new RovingController(this, {
    points: () => this.pins,
    changed: (key) => this.tell(key),
    reach: 18,
  });

  private get pins() {
    return this.marks ? reachablePins(this.marks) : [];
  }

  private tell(key: string | null): void {
    const id = this.pins.find((pin) => pin.key === key)?.id ?? null;
    this.dispatchEvent(new CustomEvent('bj-place', { detail: { id }, bubbles: true, composed: true }));
  }

  protected override render() {
    const picture = super.render();
    const { marks, pins } = this;
    if (!marks || pins.length === 0) return picture;
    const zh = this.lang === 'zh';
    const active = pins.find(({ key }) => key === this.roving.active);
    const place = active && this.data.places.find(({ id }) => id === active.id);
    const flag = active && place && flagOf(active, place, marks, measureText);
    return html`${picture}
      <div
        class="rover"
        role="application"
        tabindex="0"
        aria-label=${zh ? `${pins.length}处，用方向键查看` : `${pins.length} places: use the arrow keys`}
        @focus=${this.roving.focused}
        @blur=${this.roving.left}
        @keydown=${this.roving.pressed}
        @pointermove=${this.roving.pointed}
        @pointerleave=${this.roving.left}
        @click=${this.roving.pointed}
      >
        <svg aria-hidden="true" width=${marks.size.width} height=${marks.size.height}>
          ${
            flag
              ? svg`<circle class="ring" cx=${flag.pin.x} cy=${flag.pin.y} r=${flag.pin.radius}></circle>
                <rect class="flag" x=${flag.x} y=${flag.y} width=${flag.width} height=${flag.height} rx="3"></rect>
                ${flag.lines.map((line, i) => svg`<text class=${i === 0 ? 'strong' : ''} x=${flag.x + 8} y=${flag.y + 19 + i * 18}>${line}</text>`)}`
              : nothing
          }
        </svg>
      </div>
      <div class="said" role="status">${place ? sayPlace(this.data, place, this.lang) : ''}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-district-map': BjDistrictMap;
  }
}
