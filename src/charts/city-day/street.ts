import { random } from '../../lib/random.ts';
import { counted, type Counted } from './counted.ts';
import { tidy } from './tidy.ts';

/**
 * The street in its own units: a storey is some 18, a person 10; x from its northern end, y downwards from the kerb.
 * `depth` is how far the avenue before it reaches.
 */
export const street = { length: 1510, first: 90, pitch: 190, depth: 290 };

/** Paths of the street, by what they are painted with. */
export interface Street {
  /** Hills, towers and roofs far behind. */
  readonly far: string;
  /** Outlines of houses, which hide what is behind them; at night they are its silhouette. */
  readonly wall: string;
  readonly roof: string;
  readonly line: string;
  readonly leaf: string;
  /** Windows that count nothing. */
  readonly pane: string;
  readonly counted: readonly Counted[];
}

/** A hip roof with upturned eaves and a ridge with its two ends, on walls of width `w` that end at `y`. */
function roof(x: number, y: number, w: number, h: number): string {
  const inset = w * 0.2;
  return `M${x - 5} ${y - 3}q3 3 8 3h${w - 6}q5 0 8-3q${-5 - inset} ${3 - h * 0.35} ${-9 - inset} ${3 - h}l1-2h-3l-1 2h${2 * inset + 14 - w}l-1-2h-3l1 2q-4 ${h * 0.65} ${-9 - inset} ${h - 3}z`;
}

/** Built from compact rules; `counts` says how many marks its counted things have. */
export function build(counts: Readonly<Record<string, number>>): Street {
  const next = random(2025);
  let [wall, tile, line, leaf, pane] = ['', '', 'M-9999 0H9999M-9999 2H9999', '', ''];

  // Far behind: the western hills, towers about the business district, roofs of lanes.
  let far = 'M-99 0V-30L20-50 70-38 150-66 230-44 300-58 420-26V0z';
  for (let x = 380; x < 1420; x += 26 + next() * 22) {
    const h = 50 + 60 * next() + (x > 880 && x < 1140 ? 60 : 0);
    far += `M${x} 0v-${h}h${14 + next() * 16}V0z`;
  }
  far += 'M985 0Q996-120 983-225h36Q1006-120 1017 0zM1150 0l8-130h56l-4 84h-18l2-30h-18l-6 76z';
  for (let x = -30; x < 1560; x += 40) far += roof(x, -11, 30, 9);

  /** Roof with its rows of tiles, fanning out from ridge to eaves. */
  const eaves = (x: number, y: number, w: number, h: number) => {
    tile += roof(x, y, w, h);
    for (let i = 1; i < 12; i++) line += `M${x + w * (0.16 + 0.0567 * i)} ${y - h}L${x + (w * i) / 12} ${y}`;
  };
  /** A stop's houses: walls and lines relative to where the stop begins, and each roof's x, y, width and rise. */
  const houses = (
    x: number,
    walls: string,
    lines: string,
    ...roofs: ReadonlyArray<readonly [number, number, number, number]>
  ) => {
    wall += `M${x} 0${walls}`;
    line += `M${x} 0${lines}`;
    for (const [dx, y, w, h] of roofs) eaves(x + dx, y, w, h);
  };
  const windows = (x: number, w: number, floors: number) => {
    for (let i = 0; i < floors; i++) pane += `M${x} ${-18 * i - 10}h${w}`;
  };
  const gate = (x: number) =>
    houses(
      x,
      'v-28h68v28zm12-28v-34h44v34z',
      'm27 0v-12a7 7 0 0 1 14 0v12',
      [8, -40, 52, 9],
      [12, -62, 44, 16],
    );

  // The Drum Tower, and the gate at the southern end.
  gate(8);
  gate(1432);
  // School: wing, clock tower, yard.
  houses(
    90,
    'm12 0v-58h46v58zm46 0v-98h66v98z',
    'm8-61h50m25 61v-18h16v18m-8-39a29 29 0 1 1 .1 0m48 39v-66h14v8h-14m34 58v-32m-8-8v14h-6m9-78l5 6-5 7-5-7zm0 13q4 5 0 10t1 9',
    [58, -98, 66, 19],
  );
  windows(106, 39, 3);
  // Classrooms cut open, and a nursery.
  houses(
    280,
    'm12 0v-88h100v88zm110 0v-38h58v38z',
    'm9-91h106m-3 33h-100m0 29h100m-96 19v-13m0-16v-13m0-16v-13m106 49h58',
    [122, -38, 58, 22],
  );
  // Clinic and laboratory.
  houses(
    470,
    'm12 0v-90h94v90zm36-90v-18h22v18zm66 90v-74h68v74z',
    'm59-94v-10m-5 5h10m-12 99v-14h14v14m-7 0v-14m83 14v-12h12v12m-31-78h69m-40-22q3-4 5 0 2-4 5 0m8-8q3-4 5 0 2-4 5 0',
  );
  // Lit windows, a care centre, a village house.
  houses(
    660,
    'm10 0v-106h72v106zm76 0v-28h40v28zm51 0v-31h40v31z',
    'm40 0v-13h12v13m-45-109h78',
    [86, -28, 40, 17],
    [137, -31, 40, 11],
  );
  // An old house of six storeys and its new shaft.
  houses(
    850,
    'm22 0v-108h96v108zm96 0v-116h28v116z',
    'm92 0v-108m17 0v108m53-5a5 5 0 1 1 0-.1m13 0a5 5 0 1 1 0-.1m-18 0l4-9h8l5 9-5-9-4 8zm4-9l-1-3m9 3l-1-4h3',
  );
  for (let i = 0; i < 6; i++) line += `M872-${18 * i}h96m-22 0l9-9h-9l9-9M876-${18 * i + 5}h62`;
  windows(880, 54, 6);
  // Two estates: one in its scaffold, one without.
  houses(1040, 'm16 0v-98h72v98zm92 0v-74h72v74z', 'm100 0v-120m-60 8h84m-24-8l-60 8m60-8l24 8m-72 0v9');
  for (let i = 0; i < 9; i++) line += `M1051 ${-4.6 - 11 * i}h82`;
  for (let i = 0; i < 7; i++) line += `M${1042.9 + 16.5 * i} 0v-106`;
  // Bins under a roof, a box, plants.
  houses(1230, 'm112 0v-60h26v60z', 'm12 0v-54m92 54v-54m0 15h-92m0 13h92m0 13h-92', [12, -54, 92, 12]);

  for (let i = 0; i < 8; i++) {
    const [x, h] = [92 + 190 * i, 12 + (i % 3) * 4];
    line += `M${x} 0v-${h}m0 ${h / 2}l4-6m-4 2l-4-6`;
    // A crown of leaves: dotted rings.
    for (let r = 12; r > 0; r -= 2.6) leaf += `M${x - r} ${-h - 4}a${r} ${r} 0 1 1 0 .1`;
  }
  return {
    far: tidy(far),
    wall,
    roof: tidy(tile),
    line: tidy(line),
    leaf: tidy(leaf),
    pane,
    counted: counted(counts),
  };
}
