import { range } from 'd3-array';

/** The draughtsman's stencils: path data in metres, y downwards from the ground. */

/** An upright rectangle on `base`. */
export function box(x: number, w: number, h: number, base = 0): string {
  return `M${x} ${base}v${-h}h${w}v${h}z`;
}

export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

/** `count` copies of a sign, `pitch` apart, or of a column of them, `rise` upwards. */
export function row(x: number, y: number, count: number, pitch: number, sign: string, rise = 0): string {
  return range(count)
    .map((i) => `M${x + i * pitch} ${y - i * rise}${sign}`)
    .join('');
}

/** Lines at 45° that fill a rectangle on `base`. */
export function hatch(x: number, w: number, h: number, base = 0, step = 0.4): string {
  return range(step, w + h, step)
    .map(
      (c) =>
        `M${x + Math.max(0, c - h)} ${base - h + Math.min(c, h)}L${x + Math.min(c, w)} ${base - h + Math.max(0, c - w)}`,
    )
    .join('');
}

/** A walker of 1.7 m, the scale of the drawing. */
export function person(x: number, y = 0): string {
  return `${circle(x, y - 1.55, 0.14)}M${x - 0.3} ${y}l.18-.75-.1-.5q.12-.2.3-.1l.12.55-.06.05.2.75h-.14l-.22-.6-.16.6z`;
}

/** A broad tree: its crown of scallops, and apart its trunk and branches. */
export function tree(x: number, h: number, r: number): readonly [crown: string, trunk: string] {
  const lobes = 11;
  const at = (i: number) => {
    const wide = r * (1 + 0.1 * Math.sin(i * 5 + x));
    const turn = (i * 2 * Math.PI) / lobes;
    return [wide * Math.cos(turn), wide * 0.8 * Math.sin(turn)] as const;
  };
  const lobe = (i: number) =>
    `a${r * 0.34} ${r * 0.34} 0 0 1 ${at(i + 1)[0] - at(i)[0]} ${at(i + 1)[1] - at(i)[1]}`;
  return [
    `M${x + at(0)[0]} ${0.8 * r - h}${range(lobes).map(lobe).join('')}z`,
    `M${x - 0.16} 0l.06${r - h}${-r * 0.4} ${-r * 0.4}M${x + 0.16} 0l-.06${r - h} ${r * 0.45}${-r * 0.5}M${x} ${r - h}v${-r / 2}`,
  ];
}

/** A car of 4.6 m from the side. */
export function car(x: number): string {
  return `M${x}-.3v-.4q.1-.2.9-.25l.8-.55h1.4l.8.5.5.1q.2.1.2.6zM${x + 1.1}-.95l.7-.45h.6v.45zm1.5-.45h.5l.65.45h-1.15z${circle(x + 0.95, -0.32, 0.32)}${circle(x + 3.6, -0.32, 0.32)}`;
}

/** A car from the front, 1.8 m wide. */
export function front(x: number, y = 0): string {
  return `M${x} ${y - 0.25}v-.6l.15-.1.25-.5h1l.25.5.15.1v.6zm.1.25v-.25h.3v.25zm1.3 0v-.25h.3v.25zm-1.2-.95h1.4m-1.5.35h.4m.7 0h.4`;
}

export function bike(x: number): string {
  return `${circle(x + 0.33, -0.33, 0.33)}${circle(x + 1.38, -0.33, 0.33)}M${x + 0.33}-.33l.3-.5h.6l.15.5m-.5 0l-.25-.6h-.15.3m.25.6l.45-.7h-.2`;
}

/**
 * A tiled roof of grey houses on walls of width `w`, drawn in by `hip` on each side: eaves that turn up a little, a
 * ridge with its two ends; and apart the courses of its tiles.
 */
export function tiles(x: number, y: number, w: number, h: number, hip = 0): readonly [string, string] {
  const count = Math.round(w / 0.45);
  const course = (i: number) =>
    `M${x + (w * i) / count} ${y}L${x + hip + ((w - 2 * hip) * i) / count} ${y - h * 0.85}`;
  return [
    `M${x - 0.7} ${y - 0.25}q.4.25.9.25h${w - 0.4}q.5 0 .9-.25l${-0.5 - hip}${-h * 0.85}.1-.45h-.4l-.2.25h${2 * hip + 0.6 - w}l-.2-.25h-.4l.1.45z`,
    range(1, count).map(course).join(''),
  ];
}

/** Bricks in their courses, here and there, as a draughtsman hints at them. */
export function bricks(x: number, w: number, h: number, base = 0): string {
  return range(0.25, h, 0.5)
    .map((y, i) => row(x + 0.3 + (i % 3) * 0.55, base - y, Math.floor((w - 0.9) / 1.7), 1.7, 'h.7'))
    .join('');
}
