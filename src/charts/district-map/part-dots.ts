/** A dot that may have to make room: its place in pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Offsets in pixels that part dots lying on one another, as far as `reach` allows: pairs nearer than `spacing` push each
 * other away, each is drawn back to its place. The same dots always part the same way.
 */
export function partDots(dots: readonly Dot[], spacing: number, reach: number): Array<[number, number]> {
  // A spiral of hairs' breadths gives dots of one place a direction to part in.
  const x = dots.map((dot, i) => dot.x + 0.6 * Math.sqrt(i % 19) * Math.cos(i * goldenAngle));
  const y = dots.map((dot, i) => dot.y + 0.6 * Math.sqrt(i % 19) * Math.sin(i * goldenAngle));
  const near = pairsWithin(dots, spacing + 2 * reach);
  for (let round = 0; round < 40; round++) {
    for (const [i, j] of near) {
      const [dx, dy] = [x[j]! - x[i]!, y[j]! - y[i]!];
      const distance = Math.hypot(dx, dy) || 1e-6;
      if (distance >= spacing) continue;
      const push = (spacing - distance) / distance / 2;
      x[i]! -= dx * push;
      y[i]! -= dy * push;
      x[j]! += dx * push;
      y[j]! += dy * push;
    }
    for (let i = 0; i < dots.length; i++) {
      const [dx, dy] = [(x[i]! - dots[i]!.x) * 0.97, (y[i]! - dots[i]!.y) * 0.97];
      const keep = Math.min(1, reach / (Math.hypot(dx, dy) || 1));
      x[i] = dots[i]!.x + dx * keep;
      y[i] = dots[i]!.y + dy * keep;
    }
  }
  return dots.map((dot, i) => [x[i]! - dot.x, y[i]! - dot.y]);
}

function pairsWithin(dots: readonly Dot[], distance: number): Array<[number, number]> {
  const order = dots.map((_, i) => i).sort((a, b) => dots[a]!.x - dots[b]!.x || a - b);
  const pairs: Array<[number, number]> = [];
  for (let a = 0; a < order.length; a++) {
    for (let b = a + 1; b < order.length; b++) {
      const [i, j] = [order[a]!, order[b]!];
      if (dots[j]!.x - dots[i]!.x > distance) break;
      if (Math.abs(dots[j]!.y - dots[i]!.y) <= distance) pairs.push([i, j]);
    }
  }
  return pairs;
}
