import type { ReactiveControllerHost } from 'lit';
import { flight, type Camera } from '../../../charts/district-map/camera.ts';
import type { Box } from '../../../charts/district-map/project.ts';
import { MotionController } from '../../../controllers/motion.ts';
import type { Size } from '../../../model/chart.ts';
import { Gestures } from './gestures.ts';
import { cameraAt, sightOf, type Sight } from './state.ts';
import { nearest } from './framing.ts';

/** Milliseconds without a movement after which the map rests: signs and names are laid out anew. */
const rest = 140;

export interface MapCameraOptions {
  /** What the hand moves, and what was drawn on it. */
  readonly ground: () => HTMLElement;
  readonly layer: () => SVGElement;
  /** The camera of what was drawn. */
  readonly drawn: () => Camera | undefined;
  /** The wheel was turned over the map and is left to the page. */
  readonly passed: () => void;
}

/**
 * Where the map is: moved by hands, and by flights of its own. What was drawn is moved by one transform; once the camera
 * rests the host updates and draws for it.
 */
export class MapCamera {
  /** Whether the wheel is the map's: the reader has gone into it. */
  engaged = false;
  /** The whole city. */
  private whole: Camera = { x: 0, y: 0, k: 0 };
  private readonly host: ReactiveControllerHost;
  private readonly options: MapCameraOptions;
  private readonly motion: MotionController<Camera>;
  private gestures: Gestures | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private size: Size = { width: 1, height: 1 };

  constructor(host: ReactiveControllerHost, options: MapCameraOptions) {
    this.host = host;
    this.options = options;
    this.motion = new MotionController(host, { interpolate: (from, to) => flight(from, to, this.size) });
  }

  /** The camera now, also on the way between two; before `stage` there is none. */
  get value(): Camera | undefined {
    return this.motion.value;
  }

  get flying(): boolean {
    return this.motion.moving;
  }

  /** Where it stands; null where it frames the city. */
  get sight(): Sight | null {
    const camera = this.value;
    return !camera || camera.k <= this.whole.k * 1.001 ? null : sightOf(camera, this.size);
  }

  /** Takes a stage: another keeps what is seen, the first begins at `at`, or with the city. */
  stage(size: Size, whole: Camera, at: Sight | null): void {
    const kept = this.value ? this.sight : at;
    this.size = size;
    this.whole = whole;
    this.motion.to(kept ? cameraAt(kept, size) : whole, false);
  }

  /** Begins to listen, and says how far hands may go; after the host has drawn. */
  listen(land: Box): void {
    this.gestures ??= new Gestures(this.options.ground(), {
      moved: (camera) => {
        this.motion.to(camera, false);
        this.follow();
      },
      engaged: () => this.engaged,
      passed: this.options.passed,
    });
    this.gestures.fit(this.size, land, this.whole, nearest);
    // An address may ask for more than a hand may.
    const kept = this.gestures.kept(this.value!);
    if (!this.flying && !same(kept, this.value!)) this.motion.to(kept, false);
    this.gestures.set(this.value!);
  }

  fly(camera: Camera): void {
    this.motion.to(this.gestures ? this.gestures.kept(camera) : camera, true);
    this.host.requestUpdate();
  }

  /** Moves what was drawn to where the camera is. */
  follow(): void {
    const [drawn, camera] = [this.options.drawn(), this.value];
    if (!drawn || !camera) return;
    clearTimeout(this.resting);
    const layer = this.options.layer();
    const still = same(drawn, camera);
    layer.classList.toggle('moving', !still);
    const scale = camera.k / drawn.k;
    const [x, y] = [camera.x - drawn.x * scale, camera.y - drawn.y * scale];
    layer.style.transform = still ? '' : `translate(${x}px,${y}px) scale(${scale})`;
    if (!still && !this.flying) this.resting = setTimeout(() => this.host.requestUpdate(), rest);
  }
}

/** Whether two cameras show the same to a hundredth of a pixel. */
export function same(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01 && Math.abs(a.k / b.k - 1) < 1e-6;
}
