import { random } from '../../lib/random.ts';

/**
 * A cubic metre and what floats in it, seen from a little above through one lens: the unit cube turned about its upright
 * axis, tipped towards the reader, in mild perspective. Lengths in edges of the cube, (0, 0) the middle of the view.
 */

export interface Seen {
  readonly x: number;
  readonly y: number;
  /** 0 at the far corner, 1 at the near one. */
  readonly near: number;
}

const turn = (32 * Math.PI) / 180;
const tip = (15 * Math.PI) / 180;
/** From the eye to the cube's middle. */
const distance = 4.6;

/** A point of the cube, each coordinate from 0 to 1, `y` upwards, as it is seen. */
export function project(x: number, y: number, z: number): Seen {
  const [a, b, c] = [x - 0.5, y - 0.5, z - 0.5];
  const across = a * Math.cos(turn) + c * Math.sin(turn);
  const deep = c * Math.cos(turn) - a * Math.sin(turn);
  const up = b * Math.cos(tip) - deep * Math.sin(tip);
  const away = deep * Math.cos(tip) + b * Math.sin(tip);
  const scale = distance / (distance - away);
  return { x: across * scale, y: -up * scale, near: away / depth + 0.5 };
}

/** How deep the turned cube is, corner to corner. */
const depth = (Math.cos(turn) + Math.sin(turn)) * Math.cos(tip) + Math.sin(tip);

const corner = (name: string) => project(...([...name].map(Number) as [number, number, number]));

/** Edges by their corners, coordinates as digits; those behind the grains and those before them. */
const behind = ['100-000', '100-110', '100-101'];
const before = [
  '000-010',
  '000-001',
  '001-101',
  '001-011',
  '101-111',
  '010-110',
  '010-011',
  '011-111',
  '110-111',
];

const path = (edges: readonly string[]) =>
  edges
    .map((edge) => edge.split('-').map(corner))
    .map(([a, b]) => `M${a!.x.toFixed(4)} ${a!.y.toFixed(4)}L${b!.x.toFixed(4)} ${b!.y.toFixed(4)}`)
    .join('');

const face = (names: readonly string[]) =>
  `M${names
    .map(corner)
    .map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`)
    .join('L')}Z`;

const all = ['000', '001', '010', '011', '100', '101', '110', '111'].map(corner);

/** The drawing of a unit cube: paths, and the box around it. */
export const cube = {
  behind: path(behind),
  before: path(before),
  floor: face(['000', '100', '101', '001']),
  walls: [face(['100', '000', '010', '110']), face(['100', '101', '111', '110'])],
  left: Math.min(...all.map((each) => each.x)),
  right: Math.max(...all.map((each) => each.x)),
  top: Math.min(...all.map((each) => each.y)),
  bottom: Math.max(...all.map((each) => each.y)),
  /** The lower front edge, under which its length is written. */
  edge: { from: corner('001'), to: corner('101') },
};

/** The first `count` grains: the same places whatever the count, evenly likely everywhere in the cube. */
export function scatter(count: number, seed: number): readonly Seen[] {
  const next = random(seed);
  const inside = () => 0.015 + 0.97 * next();
  return Array.from({ length: count }, () => project(inside(), inside(), inside()));
}
