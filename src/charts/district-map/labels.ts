import { shorten } from '../../lib/shorten.ts';
import type { Measure } from '../../model/chart.ts';
import { anchor, type Camera } from './camera.ts';
import type { Label } from './marks.ts';
import type { Box } from './project.ts';

/** What is already on the stage: boxes in a grid of cells, so that asking costs the same however many there are. */
export class Space {
  private readonly cells = new Map<number, Box[]>();
  private readonly within: (box: Box) => boolean;

  readonly frame: Box;

  /** Names go where they are `within`; one that must stand still keeps to the `frame`. */
  constructor(within: (box: Box) => boolean, frame: Box) {
    this.within = within;
    this.frame = frame;
  }

  take(box: Box): void {
    for (const cell of this.cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    if (!this.within(box)) return false;
    for (const cell of this.cellsOf(box)) {
      for (const other of this.cells.get(cell) ?? []) {
        if (box.x0 < other.x1 && box.x1 > other.x0 && box.y0 < other.y1 && box.y1 > other.y0) return false;
      }
    }
    return true;
  }

  private *cellsOf(box: Box): Generator<number> {
    const cell = 48;
    for (let column = Math.floor(box.x0 / cell); column <= Math.floor(box.x1 / cell); column++) {
      for (let row = Math.floor(box.y0 / cell); row <= Math.floor(box.y1 / cell); row++)
        yield column * 4096 + row;
    }
  }
}

/** A label that wants a place. (bx, by) is its point in km; (px, py) that point's own offset in pixels. */
export interface Wish {
  readonly key: string;
  readonly text: string;
  readonly kind: Label['kind'];
  readonly size: number;
  readonly bx: number;
  readonly by: number;
  readonly px: number;
  readonly py: number;
  /** Pixels between the point and the text. */
  readonly gap: number;
  /** How far in pixels it may stand off on a leader; 0 where it must touch. */
  readonly leash?: number;
  /** Where no place is free beside its point it takes the nearest free row. */
  readonly must?: boolean;
  /** It may stand on its point itself. */
  readonly centred?: boolean;
}

type Side = readonly [horizontal: number, vertical: number];

const sides: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
/** Where a leader is let out, the directions between as well. */
const between: readonly Side[] = [-1, 1].flatMap((a) => [
  [a, 0.5],
  [a, -0.5],
  [0.5, a],
  [-0.5, a],
]);
const onIt: Side = [0, 0];
const distances = [0, 12, 24, 40, 60, 84];

/** Sets labels in the order of their wishes, each at the first free side of its point; where there is none it is left out. */
export function setBeside(
  wishes: readonly Wish[],
  space: Space,
  camera: Camera,
  measure: Measure,
): readonly Label[] {
  return wishes.flatMap((wish) => {
    for (const distance of distances) {
      if (distance > (wish.leash ?? 0)) break;
      const ways = distance > 0 ? [...sides, ...between] : wish.centred ? [onIt, ...sides] : sides;
      for (const side of ways) {
        const label = beside(wish, side, distance, camera);
        const boxes = [boxOfLabel(label, measure), ...boxesOfLeader(label)];
        if (!boxes.every((box) => space.isFree(box))) continue;
        for (const box of boxes) space.take(box);
        return [label];
      }
    }
    return wish.must ? inARow(wish, space, camera, measure) : [];
  });
}

/**
 * The free row nearest to its point, moved in from the sides and cut where the stage is too narrow; below its point where
 * no row is free.
 */
function inARow(long: Wish, space: Space, camera: Camera, measure: Measure): readonly Label[] {
  const { frame } = space;
  const room = frame.x1 - frame.x0 - 14;
  const text = shorten(long.text, (cut) => widthOfLabel(cut, long.size, long.kind, measure) <= room);
  const below = beside({ ...long, text }, [0, 1], 0, camera);
  const box = boxOfLabel(below, measure);
  const shift = Math.max(0, frame.x0 + 5 - box.x0) - Math.max(0, box.x1 - frame.x1 + 5);
  const moved = (drop: number) => ({
    label: { ...below, dx: below.dx + shift, x: below.x + shift, dy: below.dy + drop, y: below.y + drop },
    box: { x0: box.x0 + shift, x1: box.x1 + shift, y0: box.y0 + drop, y1: box.y1 + drop },
  });
  const rows = Array.from({ length: 200 }, (_, i) => moved((i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 4));
  const free = rows.find((row) => space.isFree(row.box));
  // Only the one that matters covers what is there.
  if (!free && long.kind !== 'one') return [];
  const place = free ?? moved(Math.min(0, frame.y1 - box.y1));
  space.take(place.box);
  return [place.label];
}

function beside(wish: Wish, [horizontal, vertical]: Side, distance: number, camera: Camera): Label {
  const diagonal = Math.abs(horizontal * vertical) === 1 ? 0.75 : 1;
  const reach = wish.gap + distance;
  const [ox, oy] = [horizontal * reach * diagonal, vertical * reach * diagonal];
  const level = Math.abs(vertical) < 1;
  const baseline = level ? wish.size * 0.36 : vertical < 0 ? 0 : wish.size * 0.78;
  // Seen from the text, its point lies at (-ox, -oy - baseline); a share of the way from there to the text:
  const onWay = (share: number) => [ox * (share - 1), oy * (share - 1) - baseline] as const;
  return anchor(
    {
      key: `${wish.key}/${Math.sign(horizontal)}`,
      opacity: 1,
      text: wish.text,
      kind: wish.kind,
      size: wish.size,
      anchor: horizontal > 0 ? 'start' : horizontal < 0 ? 'end' : 'middle',
      bx: wish.bx,
      by: wish.by,
      dx: wish.px + ox,
      dy: wish.py + oy + baseline,
      leader: distance > 0 ? [...onWay((wish.gap - 3) / reach), ...onWay((reach - 3) / reach)] : null,
    } satisfies Omit<Label, 'x' | 'y'>,
    camera,
  );
}

/** The box a label fills, with a little air. */
export function boxOfLabel(
  label: Pick<Label, 'x' | 'y' | 'text' | 'size' | 'anchor' | 'kind'>,
  measure: Measure,
): Box {
  const width = widthOfLabel(label.text, label.size, label.kind, measure);
  const x0 = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
  return {
    x0: x0 - 2,
    x1: x0 + width + 2,
    y0: label.y - label.size * 0.9 - 1,
    y1: label.y + label.size * 0.24 + 1,
  };
}

/** Letters of a district's name stand apart by this many pixels, as on an atlas's sheet. */
const nameSpacing = 1.5;

/** Latin letters run wider in the serif and in bold than the measure's plain sans; Chinese ones do not. */
export function widthOfLabel(text: string, size: number, kind: Label['kind'], measure: Measure): number {
  const latin = text.charCodeAt(0) < 0x2e80;
  const serif = kind === 'district' || kind === 'lit';
  const bold = kind === 'one' || kind === 'named' || kind === 'line';
  const wider = !latin ? 1 : serif || bold ? 1.18 : 1.04;
  return measure(text, size) * wider + (serif ? nameSpacing * text.length : 0);
}

/** A leader as small boxes along it, so that neither names nor pins lie on it. */
function boxesOfLeader({ x, y, leader }: Label): readonly Box[] {
  if (!leader) return [];
  const [x1, y1, x2, y2] = leader;
  const n = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 5));
  return Array.from({ length: n }, (_, i) => {
    const t = (i + 0.5) / n;
    const [cx, cy] = [x + x1 + (x2 - x1) * t, y + y1 + (y2 - y1) * t];
    return { x0: cx - 1.5, x1: cx + 1.5, y0: cy - 1.5, y1: cy + 1.5 };
  });
}
