import type { Drawing } from './scenes.ts';
import type { Said, State } from './marks.ts';

/** Fine drawings, from the left foot of their cell, in units. */
const shapes = {
  nursery: 'm2.3-1q0 .8.5.8h1.4q.5 0 .5-.8zm-.2.8q1.3.35 2.8 0m-2.6-.8q0-.9.9-.9v.9',
  desk: 'm.1-.36h.9v-.22h-.9zm.12 0v.36m.66 0v-.36',
  person: 'm.25-.64a.12.12 0 1 1 .01 0zm-.15.64v-.4q0-.16.15-.16t.15.16v.4z',
  sheet: 'm.1-.1v-.6l.12-.14h.28v.74z',
  window: 'm.22-.22v-.58h.56v.58z',
  group: 'm.68-.08v-1.6h.64v1.6zm-.58 0v-.6h.42v.6zm1.38 0v-.6h.42v.6zm-.96-.3h.16m.64 0h.16',
  hospital: 'm.1-.08v-.4h.24v-.34h.32v.34h.24v.4zm.32 0v-.2h.16v.2',
  record: 'm.06-.12v-.7h.2l.06.1h.22v.6z',
  day: 'm.1-.1v-1.7h1v1.7z',
  slot: 'm.08-.12v-.18q.12-.08 0-.16v-.2h.64v.2q-.12.08 0 .16v.18z',
  pavilion: 'm.18-.06v-.42h.64v.42zm-.14-.42q.2-.05.26-.3h.4q.06.25.26.3z',
  bed: 'm.1-.08v-.66m0 .5h1v-.3h-1zm1 0v.16',
  hut: 'm.08-.06v-.34l.23-.26.23.26v.34z',
  shaft: 'm.3 0v-2h1.6v2zm.35-.2v-1.35h.9v1.35zm.45 0v-1.35',
};
export type Shape = keyof typeof shapes;

/** What is drawn of the last one, where it is less than a whole: so much of its length. */
const part: Readonly<Partial<Record<Shape, (share: number) => string>>> = {
  bed: (share) => `m.1-.08v-.66m0 .5h${share}v-.3h-${share}z`,
  shaft: (share) => `m.3 0v-${2 * share}h1.6v${2 * share}z`,
};

/** An old house of six storeys beside the shaft, in its units: walls, floors, windows, the stairs. */
export const house = { width: 9, height: 12.5, around: '', things: houseOf(2, 9), last: '', faint: '' };

function houseOf(storey: number, width: number): string {
  let path = `M0 0v-12.5h${width}`;
  for (let floor = 0; floor < 6; floor += 1) {
    path += `M0-${floor * storey}h${width}`;
    for (const x of [0.8, 2.8, 4.8]) path += `M${x}-${floor * storey + 0.5}v-1h1.2v1z`;
    path += `M7-${floor * storey}l1.4-1-1.4-1`;
  }
  return path;
}

const number = (value: number) => Number(value.toFixed(3));

/** The paths of a block of drawings, in rows from the ground up; where it is `wide`, in rows twice as long. */
export function pathsOf(drawing: Drawing, [value, qualifier]: Said, state: State, wide: boolean) {
  const { shape, cell, around = 'closed', of, worth } = drawing;
  const count = number(value / worth) || 1;
  const rough = qualifier === 'about';
  const columns = drawing.columns * (wide && drawing.columns > 1 ? 2 : 1);
  const whole = rough ? count - 1 : Math.floor(count);
  const rest = number(count - whole);
  const shown = of ?? Math.ceil(count);
  const w = number(cell[0] * Math.min(columns, shown));
  const h = number(cell[1] * Math.ceil(shown / columns));
  const at = (i: number) =>
    `M${number((i % columns) * cell[0])} ${number(-Math.floor(i / columns) * cell[1])}`;
  const run = (from: number, to: number) => {
    let path = '';
    for (let i = from; i < to; i += 1) path += at(i) + shapes[shape];
    return path;
  };
  const walls = `M-.3 0V-${h + 0.3}`;
  // An unfinished row is a step in the outline.
  const tail = shown % columns;
  const step = tail && h > cell[1] ? `H${number(tail * cell[0] + 0.3)}V-${number(h - cell[1] + 0.3)}` : '';
  /** How much higher the outline is than what it holds, and its path. */
  const outlines: Record<'closed' | NonNullable<Drawing['around']>, readonly [number, string]> = {
    closed: [0.3, `${walls}${step}H${w + 0.3}V0`],
    roof: [0, 'M.8 0V-2.8M6.2 0V-2.8M.1-2.7q1.6-.3 2.1-1.9h2.6q.5 1.6 2.1 1.9z'],
    shaft: [0, `M.3 0V-${h}H1.9V0`],
    open: [1.6, `M-.3 0V-${h + 1.6}M${w + 0.3} 0V-${h + 1.6}`],
    gable: [1.7, `${walls}L${w / 2}-${h + 1.7} ${w + 0.3}-${h + 0.3}V0`],
    rings: [
      1.4,
      `M-.3 0V-${h + 1}H${w + 0.3}V0M-.3-${h + 0.1}H${w + 0.3}M${w * 0.2}-${h + 0.6}v-.8M${w * 0.8}-${h + 0.6}v-.8`,
    ],
  };
  const bare = state !== 'plan' && shape !== 'window';
  const [more, outline] = bare ? [0, ''] : outlines[around];
  return {
    width: w,
    height: h + more,
    around: outline,
    things: run(0, whole),
    last: rest > 0 ? at(whole) + (rest < 1 ? (part[shape]?.(rest) ?? '') : shapes[shape]) : '',
    rough,
    faint: of ? run(whole, of) : '',
  };
}
