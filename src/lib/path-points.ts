export type PathPoint = readonly [x: number, y: number];

const curveSteps = 24;

/** A path's run of points, one for each `M`; curves in short chords. A closed run ends on the point it began with. */
export function pathPoints(d: string): PathPoint[][] {
  const runs: PathPoint[][] = [];
  let [x, y] = [0, 0];
  for (const { command, values } of commandsOf(d)) {
    const relative = command === command.toLowerCase();
    const run = runs.at(-1) ?? [];
    const at = (index: number): PathPoint => [
      values[index]! + (relative ? x : 0),
      values[index + 1]! + (relative ? y : 0),
    ];
    const from: PathPoint = [x, y];
    const kind = command.toUpperCase();
    if (kind === 'M') runs.push([at(0)]);
    else if (kind === 'Z') run.push(run[0]!);
    else if (kind === 'H') run.push([values[0]! + (relative ? x : 0), y]);
    else if (kind === 'V') run.push([x, values[0]! + (relative ? y : 0)]);
    else if (kind === 'L') run.push(at(0));
    else if (kind === 'Q') run.push(...bezier([from, at(0), at(2)]));
    else if (kind === 'C') run.push(...bezier([from, at(0), at(2), at(4)]));
    else if (kind === 'A') run.push(...arc(from, at(5), values));
    else throw new Error(`path "${d.slice(0, 40)}": command ${command} is not known here`);
    [x, y] = runs.at(-1)!.at(-1)!;
  }
  return runs;
}

/** Length along a run of points. */
export function runLength(run: readonly PathPoint[]): number {
  return run.reduce(
    (sum, [x, y], index) =>
      sum + (index === 0 ? 0 : Math.hypot(x - run[index - 1]![0], y - run[index - 1]![1])),
    0,
  );
}

const arity: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

interface Command {
  readonly command: string;
  readonly values: readonly number[];
}

function commandsOf(d: string): Command[] {
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter, rest]) => {
    const kind = letter!.toUpperCase();
    const size = arity[kind] ?? 0;
    const values = kind === 'A' ? arcNumbers(rest!) : numbers(rest!);
    if (size === 0) return [{ command: letter!, values }];
    return Array.from({ length: values.length / size }, (_, index) => ({
      // Further pairs after a move are lines.
      command: kind === 'M' && index > 0 ? (letter === 'm' ? 'l' : 'L') : letter!,
      values: values.slice(index * size, (index + 1) * size),
    }));
  });
}

function numbers(text: string): number[] {
  return (text.match(/[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

/** An arc's two flags may be written without a space after them. */
function arcNumbers(text: string): number[] {
  const number = '[-+]?(?:\\d*\\.\\d+|\\d+\\.?)(?:e[-+]?\\d+)?';
  const one = new RegExp(
    `(${number})[\\s,]*(${number})[\\s,]*(${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${number})[\\s,]*(${number})`,
    'gi',
  );
  return [...text.matchAll(one)].flatMap((match) => match.slice(1).map(Number));
}

function bezier(points: readonly PathPoint[]): PathPoint[] {
  return Array.from({ length: curveSteps }, (_, step) => {
    const t = (step + 1) / curveSteps;
    let level = points;
    while (level.length > 1)
      level = level
        .slice(1)
        .map(([x, y], i) => [level[i]![0] + (x - level[i]![0]) * t, level[i]![1] + (y - level[i]![1]) * t]);
    return level[0]!;
  });
}

/** SVG 2, B.2.4: from the end points of an elliptical arc to its centre. */
function arc([x0, y0]: PathPoint, [x1, y1]: PathPoint, values: readonly number[]): PathPoint[] {
  const turn = (values[2]! * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [hx, hy] = [(x0 - x1) / 2, (y0 - y1) / 2];
  const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx];
  let [rx, ry] = [Math.abs(values[0]!), Math.abs(values[1]!)];
  if (rx === 0 || ry === 0 || (hx === 0 && hy === 0)) return [[x1, y1]];
  const reach = Math.hypot(px / rx, py / ry);
  if (reach > 1) [rx, ry] = [rx * reach, ry * reach];
  const spread = Math.max(0, 1 / (px ** 2 / rx ** 2 + py ** 2 / ry ** 2) - 1);
  const root = (values[3] === values[4] ? -1 : 1) * Math.sqrt(spread);
  const [ux, uy] = [(root * rx * py) / ry, (-root * ry * px) / rx];
  const start = Math.atan2((py - uy) / ry, (px - ux) / rx);
  let sweep = Math.atan2((-py - uy) / ry, (-px - ux) / rx) - start;
  if (values[4] === 1 && sweep < 0) sweep += 2 * Math.PI;
  if (values[4] === 0 && sweep > 0) sweep -= 2 * Math.PI;
  const [cx, cy] = [cos * ux - sin * uy + (x0 + x1) / 2, sin * ux + cos * uy + (y0 + y1) / 2];
  const steps = Math.ceil((Math.abs(sweep) / Math.PI) * 48) + 1;
  return Array.from({ length: steps }, (_, step) => {
    const angle = start + (sweep * (step + 1)) / steps;
    const [ex, ey] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return [cx + cos * ex - sin * ey, cy + sin * ex + cos * ey];
  });
}
