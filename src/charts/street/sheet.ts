import { person, tree } from './pen.ts';

/** A stretch of the section, metres: x from its left end, y downwards from the ground. Paths by the pen they need. */
export interface Sheet {
  /** How far it reaches above the ground, and below. */
  readonly above: number;
  readonly below: number;
  readonly width: number;
  /** What the section cuts: the ground, walls and slabs; what it closes in is open to the air. */
  readonly cut: string;
  /** What stands behind, and before, what is to be changed: each hides what is behind it. */
  readonly back: string;
  readonly front: string;
  readonly fine: string;
  readonly ink: string;
  readonly things: readonly Thing[];
}

/** What 2025 means to change: where its leader ends, its outline and its hatching. */
interface Thing {
  readonly x: number;
  readonly y: number;
  readonly outline: string;
  readonly hatch: string;
}

interface Drawn {
  readonly cut?: string;
  readonly trees: ReadonlyArray<readonly [x: number, height: number, radius: number]>;
  readonly back?: string;
  readonly front: string;
  readonly fine: string;
  /** Where people stand on the ground. */
  readonly people: readonly number[];
  readonly ink?: string;
  readonly things: ReadonlyArray<readonly [x: number, y: number, outline: string, hatch: string]>;
}

/** Path data with no more than two decimals. */
function tidy(d: string): string {
  return d.replace(/\d*\.\d{3,}(e-\d+)?/g, (digits) => String(Number(Number(digits).toFixed(2))));
}

export function sheet(above: number, below: number, width: number, drawn: Drawn): Sheet {
  const { cut = `M0 0H${width}`, trees, back = '', front, fine, people, ink = '', things } = drawn;
  const grown = trees.map((each) => tree(...each));
  const side = (i: 0 | 1) => grown.map((each) => each[i]).join('');
  return {
    above,
    below,
    width,
    cut,
    back: tidy(side(0) + back),
    front: tidy(front),
    fine: tidy(side(1) + fine),
    ink: tidy(people.map((x) => person(x)).join('') + ink),
    things: things.map(([x, y, outline, lines]) => ({
      x,
      y,
      outline: tidy(outline),
      hatch: tidy(lines),
    })),
  };
}
