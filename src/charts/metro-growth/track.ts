/** A track folded into rows, joined by half circles: a carriage's line map that turns round at every edge. */
export interface Track {
  readonly length: number;
  /** The point at so many pixels from the beginning; in a bend, its side and the height half-way between its rows. */
  at(distance: number): { x: number; y: number; bend: -1 | 0 | 1; middle: number };
  /** SVG path of the stretch between two distances, arcs and all. */
  path(from: number, to: number): string;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Rows `pitch` apart from `top` down, straight from `left` to `right` and back, bends outside of them. */
export function foldedTrack(box: {
  left: number;
  right: number;
  top: number;
  pitch: number;
  rows: number;
}): Track {
  const { left, right, top, pitch, rows } = box;
  const straight = right - left;
  const radius = pitch / 2;
  const bend = Math.PI * radius;
  const period = straight + bend;
  const length = rows * straight + (rows - 1) * bend;
  const at: Track['at'] = (distance) => {
    const row = Math.min(rows - 1, Math.floor(distance / period));
    const along = distance - row * period;
    const forward = row % 2 === 0;
    const y = top + row * pitch;
    if (along <= straight) return { x: forward ? left + along : right - along, y, bend: 0, middle: y };
    const angle = ((along - straight) / bend) * Math.PI;
    const side = forward ? 1 : -1;
    const edge = forward ? right : left;
    return {
      x: edge + side * radius * Math.sin(angle),
      y: y + radius * (1 - Math.cos(angle)),
      bend: side,
      middle: y + radius,
    };
  };
  const point = (distance: number) => {
    const { x, y } = at(distance);
    return `${round(x)},${round(y)}`;
  };
  const path: Track['path'] = (from, to) => {
    let d = `M${point(from)}`;
    for (let row = Math.floor(from / period); row < rows && row * period < to; row += 1) {
      const edge = row * period + straight;
      const next = (row + 1) * period;
      if (from < edge) d += `L${point(Math.min(edge, to))}`;
      if (to > edge && row < rows - 1)
        d += `A${round(radius)},${round(radius)} 0 0 ${row % 2 === 0 ? 1 : 0} ${point(Math.min(next, to))}`;
    }
    return d;
  };
  return { length, at, path };
}
