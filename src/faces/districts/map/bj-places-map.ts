import { LitElement, html, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { RovingController } from '../../../controllers/roving.ts';
import { SizeController } from '../../../controllers/size.ts';
import { measureText } from '../../../lib/measure-text.ts';
import type { Lang } from '../../../model/types.ts';
import { mapCss } from './bj-places-map.styles.ts';
import { controls, movedBy, moveFor, zoomAbout, type Move } from './controls.ts';
import type { PlaceOnMap, PlacesMapData } from './data.ts';
import { MapCamera } from './map-camera.ts';
import { flag, inset, layer, scale } from './paint.ts';
import { framed, framedPlaces, nearest } from './framing.ts';
import { districtUnder, sceneOf, signsIn, type SceneMarks } from './scene.ts';
import { saySign } from './say.ts';
import type { Sign } from './signs.ts';
import type { Sight } from './state.ts';
import { mapWords } from './words.ts';

/**
 * @summary The map of places as an instrument: zoom, pan, crowds that open, names that never collide.
 * @fires bj-place - A place is opened; `detail` is `{id}`.
 * @fires bj-land - The land is clicked; `detail` is `{adcode}`, null beyond the districts.
 * @fires bj-sight - The map has come to rest; `detail` is `{at}`, null where it frames the city.
 */
@customElement('bj-places-map')
export class BjPlacesMap extends LitElement {
  static override styles = unsafeCSS(mapCss);

  @property() override lang: Lang = 'zh';
  @property({ attribute: false }) data!: PlacesMapData;
  /** The places that are shown. */
  @property({ attribute: false }) places: readonly PlaceOnMap[] = [];
  /** Adcodes of the district chosen and of the reader's own, or null. */
  @property() district: string | null = null;
  @property() mine: string | null = null;
  /** The place that is open, by id. */
  @property() one: string | null = null;
  /** Ids of lines. */
  @property({ attribute: false }) lines: readonly string[] = [];
  /** Where the map begins; null for the city. */
  @property({ attribute: false }) at: Sight | null = null;

  @state() private hint: '' | 'wheel' | 'fingers' = '';
  @state() private told = '';
  private spread: string | null = null;
  private marks: SceneMarks | undefined;
  private laidFor: readonly unknown[] = [];
  private hinting: ReturnType<typeof setTimeout> | undefined;

  private readonly size = new SizeController(this, () => this.ground);
  private readonly camera = new MapCamera(this, {
    ground: () => this.ground!,
    layer: () => this.renderRoot.querySelector('.layer')!,
    drawn: () => this.marks?.camera,
    passed: () => this.give('wheel'),
  });
  private readonly roving = new RovingController(this, {
    points: () => this.inView,
    changed: () => (this.told = ''),
    reach: 22,
  });

  private get ground(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.field');
  }

  private get inView(): readonly Sign[] {
    const { marks } = this;
    if (!marks) return [];
    const { width, height } = marks.size;
    return signsIn(marks).filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  }

  private get active(): Sign | undefined {
    return this.inView.find(({ key }) => key === this.roving.active);
  }

  /** Flies to the city, the core, or a district (adcode). */
  show(extent: string): void {
    const size = this.size.value;
    if (size) this.camera.fly(framed(this.data, extent, size));
  }

  /** Flies to a place, as near as it must; false where it is not on the map. */
  showPlace(place: PlaceOnMap): boolean {
    const size = this.size.value;
    const camera = size && framedPlaces([place], size);
    if (!camera) return false;
    const k = Math.max(this.camera.value!.k, nearest / 4);
    const middle = { x: size.width / 2, y: size.height / 2 };
    this.camera.fly(zoomAbout(camera, k / camera.k, middle));
    return true;
  }

  /** Opens a sign: a place is told, a crowd is flown into, or spread where no camera parts it. */
  private open(sign: Sign): void {
    const { ids } = sign;
    if (ids.length === 1) {
      this.told = `${mapWords[this.lang].opened}${saySign(sign, this.data, this.lang)}`;
      this.dispatchEvent(new CustomEvent('bj-place', { detail: { id: ids[0]! } }));
      return;
    }
    const crowd = this.places.filter(({ id }) => ids.includes(id));
    const camera = framedPlaces(crowd, this.size.value!)!;
    this.spread = camera.k >= nearest ? ids[0]! : null;
    if (this.spread) this.told = mapWords[this.lang].spread(ids.length);
    this.camera.fly(camera);
  }

  private move(move: Move): void {
    if (move === 'city' || move === 'core') this.show(move);
    else this.camera.fly(movedBy(this.camera.value!, move, this.size.value!));
  }

  private give(hint: 'wheel' | 'fingers'): void {
    this.hint = hint;
    clearTimeout(this.hinting);
    this.hinting = setTimeout(() => (this.hint = ''), 2000);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { data, lang, places, district, mine, one, lines, spread, camera } = this;
    const size = this.size.value;
    if (!size || !data) return;
    if (size !== this.marks?.size) camera.stage(size, framed(data, 'city', size), this.at);
    // What a place hides in is not yet known before it is asked for.
    if (changed.has('one')) this.spread = null;
    if (camera.flying) return;
    const laidFor = [data, lang, places, district, mine, one, lines, this.spread, size, camera.value];
    if (laidFor.every((each, i) => each === this.laidFor[i])) return;
    this.laidFor = laidFor;
    const scene = { camera: camera.value!, places, district, mine, one, spread, lines };
    this.marks = sceneOf(data, scene, { size, lang, measure: measureText });
  }

  protected override updated(): void {
    const { marks, camera } = this;
    if (!marks) return;
    camera.listen(marks.land.box);
    camera.follow();
    if (marks.camera === camera.value)
      this.dispatchEvent(new CustomEvent('bj-sight', { detail: { at: camera.sight } }));
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { active } = this;
    const opens = (event.key === 'Enter' || event.key === ' ') && active;
    if (event.key === 'Escape') this.camera.engaged = false;
    if (!opens && !event.shiftKey) this.roving.pressed(event);
    // Where no sign lies that way, the map moves.
    const walked = event.key === 'Escape' || this.active !== active;
    const move = opens || walked ? null : moveFor(event.key);
    if (!opens && move === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (opens) this.open(opens);
    else this.move(move!);
  };

  private readonly clicked = (event: MouseEvent): void => {
    this.camera.engaged = true;
    this.roving.pointed(event);
    const { active, marks } = this;
    if (active) this.open(active);
    else if (event.detail === 1 && marks) {
      const adcode = districtUnder(marks, pointIn(event));
      this.dispatchEvent(new CustomEvent('bj-land', { detail: { adcode } }));
    }
  };

  private readonly doubled = (event: MouseEvent): void => {
    if (!this.active)
      this.camera.fly(zoomAbout(this.camera.value!, event.shiftKey ? 0.5 : 2, pointIn(event)));
  };

  private readonly left = (): void => {
    this.camera.engaged = false;
    this.roving.left();
  };

  /** The browser took the finger to scroll the page. */
  private readonly taken = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') this.give('fingers');
  };

  protected override render() {
    const { marks, lang, active, data, roving } = this;
    const say = mapWords[lang];
    return html`
      ${controls(lang, (move) => this.move(move))}
      <div
        class="field"
        tabindex="0"
        role="application"
        aria-label=${say.map(this.inView.length)}
        @focus=${roving.focused}
        @blur=${this.left}
        @keydown=${this.pressed}
        @pointermove=${roving.pointed}
        @pointerleave=${this.left}
        @pointercancel=${this.taken}
        @click=${this.clicked}
        @dblclick=${this.doubled}
      >
        ${guard([marks], () => (marks ? [layer(marks), inset(marks)] : nothing))}
        ${active && marks && marks.camera === this.camera.value ? flag(active, marks, data, lang) : nothing}
        <p class="hint" ?hidden=${this.hint === ''}>${this.hint && say[this.hint]}</p>
      </div>
      <p class="foot">${marks ? scale(marks) : nothing}</p>
      <div class="said" role="status">${this.told || (active ? saySign(active, data, lang) : '')}</div>
    `;
  }
}

function pointIn({ currentTarget, clientX, clientY }: MouseEvent): { x: number; y: number } {
  const box = (currentTarget as Element).getBoundingClientRect();
  return { x: clientX - box.left, y: clientY - box.top };
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-places-map': BjPlacesMap;
  }
  interface HTMLElementEventMap {
    'bj-place': CustomEvent<{ id: string }>;
    'bj-land': CustomEvent<{ adcode: string | null }>;
    'bj-sight': CustomEvent<{ at: Sight | null }>;
  }
}
