import { range } from 'd3-array';
import { bike, box, bricks, circle, hatch, person, row, tiles, tree } from './pen.ts';
import { sheet } from './sheet.ts';

/** Two stairs of six storeys, the booth at the gate, and the shed for what can be used again. */
function estate() {
  let [panes, fine] = ['', ''];
  for (const floor of range(6)) {
    const sill = -2.8 * floor - 0.9;
    fine += `M2 ${sill - 1.7}h26`;
    for (const x of [2, 15]) {
      for (const pair of [x + 1, x + 8.2]) {
        panes += row(pair, sill, 2, 2.3, 'v-1.5h1.5v1.5z');
        // Mullions, and the air conditioner between.
        fine +=
          row(pair, sill - 1.1, 2, 2.3, 'h1.5m-.75-.4v1.5') + `M${pair + 1.6} ${sill + 0.75}v-.5h.6v.5z`;
      }
      if (floor) panes += `M${x + 5.9} ${sill + 1.4}v-1.1h1.2v1.1z`;
      // Here and there the washing.
      if ((floor + x) % 3 === 1) fine += `M${x + 7.9} ${sill + 0.2}h2m-1.7 0v.5h.4v-.5m.4 0v.7h.4v-.7`;
    }
  }
  return sheet(20.4, 2.5, 46, {
    trees: [
      [0.2, 8, 2.6],
      [37.4, 8.5, 2.8],
    ],
    back: box(1.7, 26.6, 0.6, -16.8) + row(5, -17.4, 2, 13, 'v-1.2h2.4v1.2z'),
    front:
      panes +
      row(7.2, 0, 2, 13, 'v-2.2h1.8v2.2zm-.4-2.4h2.6v-.2h-2.6z') +
      'M31.6 0v-2.1h1.1v2.1zm1.5-1v-1.1h1.2v1.1z' +
      row(40.4, 0, 4, 1.25, 'v-1h-.1v-.2h1v.2h-.1v1z'),
    fine:
      fine +
      row(12, -17.4, 2, 13, 'v-2.6m-.7.5h1.4m-1.2.5h1') +
      row(8.1, 0, 2, 13, 'v-2.2') +
      bike(10.5) +
      bike(11.3) +
      bike(12.1),
    people: [17, 29.6, 31, 39, 46.4],
    things: [
      [3.4, -16.8, 'M2 0v-16.8h26v16.8M15 0v-16.8', hatch(2, 26, 16.8, 0, 0.95)],
      [33, -3.05, box(31.2, 3.6, 2.7) + 'M30.8-2.7h4.4v-.35h-4.4z', hatch(31.2, 3.6, 2.7)],
      [43, -3.1, 'M39.8 0v-2.5h5.8v2.5m-6.2-2.5l.6-.6h5.4l.6.6z', hatch(39.8, 5.8, 2.5)],
    ],
  });
}

/** A gate and houses of grey brick along a lane, wires over them, a walled town's gate at its end. */
function lane() {
  const [eaves, rows] = [
    tiles(0, -3.3, 7.6, 1.6),
    tiles(8.4, -4.3, 4.2, 1.8),
    tiles(13.4, -3.3, 9.6, 1.7),
  ].reduce((all, each) => [all[0] + each[0], all[1] + each[1]]);
  const [tower, upper] = [tiles(29.8, -9.2, 7.4, 1.2, 0.8), tiles(31, -11.5, 5, 1.7, 1.1)];
  const planted = [tree(27.2, 4.6, 1.5), tree(39, 5, 1.6)].flat().join('');
  return sheet(14, 2.5, 40, {
    trees: [
      [5.2, 10.5, 3.6],
      [19.6, 9.5, 3.2],
    ],
    // The town's wall with its battlements, and the tower on it.
    back: `${box(30.2, 6.6, 2.6, -6.6) + tower[0] + box(31.2, 4.6, 1.2, -10.3) + upper[0]}M26.6 0l.6-6.6h.5${'v-.7h.7v.7h.7'.repeat(8)}h.4l.6 6.6z`,
    // Gate: posts, door, two drum stones.
    front: `${eaves}M8.8 0v-4.2h3.4v4.2zm.7 0v-3h2v3zM31.9 0v-2.4a1.7 1.7 0 0 1 3.4 0v2.4z${circle(9.1, -0.35, 0.3)}${circle(11.9, -0.35, 0.3)}${row(2, -1.9, 2, 3, 'v-.8h1.1v.8z')}${row(15, -1.9, 3, 3, 'v-.8h1.1v.8z')}`,
    fine: `${rows + tower[1] + upper[1] + bricks(27.3, 4.3, 6.2) + bricks(35.8, 4, 6.2) + row(30.9, -6.6, 6, 1.04, 'v-2.6') + bike(3.9) + bike(16.6)}M10.5 0v-3.3m-1-.5h2M24.6 0v-7.2m-.9.6h1.8m-1.6.5h1.4M24.6-6.6Q12-5 0-6.7m24.6.5Q12-4.4 0-6.1M24.6-6.6Q32-6 40-6.8`,
    people: [7.2, 13.2, 25.4, 33.4, 38.2],
    things: [
      [
        2,
        -3.3,
        box(0, 7.6, 3.3) + box(13.4, 9.6, 3.3) + 'M0 0v.5h24v-.5',
        hatch(0, 7.6, 3.3, 0, 0.55) + hatch(13.4, 9.6, 3.3, 0, 0.55) + hatch(0, 24, 0.5, 0.5, 0.5),
      ],
      [27.2, -4.6, planted + 'M25.6 0v.5h14.4v-.5', hatch(25.6, 14.4, 0.5, 0.5, 0.5)],
    ],
  });
}

/** A hall under a saw-tooth roof, what is put into it, and its chimney. */
function factory() {
  const bays = [3, 10, 17, 24];
  const each = (draw: (x: number) => string) => bays.map(draw).join('');
  return sheet(22.4, 2.5, 38, {
    cut: 'M0 0H38M3 0v-6.2M31 0v-6.2',
    trees: [[0.6, 6.5, 2.2]],
    back: 'M33.1 0l.5-21.4h1.8l.5 21.4zm.3-21.4h2.2v-.5h-2.2z' + box(3, 28, 6.2),
    front:
      'M17.6 0v-3.6h3v3.6z' +
      row(24.8, -1.5, 2, 3, 'v-2.6a1 1 0 0 1 2 0v2.6z') +
      row(4.6, -0.75, 3, 1.2, 'h.9v-.1h-.9z'),
    fine: `${row(34.3, -1, 40, 0, 'h.4', 0.5) + bricks(24.2, 6.8, 1.4) + bricks(16.4, 14.6, 1.6, -4.6) + each((x) => row(x + 0.5, -6.4, 5, 1.2, 'l1.1-.56')) + row(24.8, -2.4, 2, 3, 'h2m-1-1.8v2.6')}M19.1 0v-3.6m-1.5 1.8h3M3-6.2h28M32-5h-1m0 .5h1.6V0M33.2-4h2.6m-2.5-5h2.4m-2.3-5h2.2m-2.1-5h2`,
    people: [1.8, 5.2, 8.6, 15, 22.6, 32],
    ink: person(7, -3.25) + person(12.6, -3.25),
    things: [
      [
        3,
        -9.8,
        each((x) => `M${x}-6.2v-3.6l7 3.6z`) + 'M3-3h13v-.25H3m13 3.25l-2.2-3M3.4-3.25v-1m12.6 1v-1H3.4',
        each((x) => hatch(x, 0.9, 2.6, -6.5)) +
          hatch(3, 13, 0.25, -3, 0.25) +
          each((x) => `M${x + 1.2}-8.9v2.7m1.2-2.1v2.1m1.2-1.5v1.5`),
      ],
    ],
  });
}

/** A vessel in which waste is digested, a shed, and a lorry that brings more. */
function waste() {
  return sheet(13, 2.5, 32, {
    cut: 'M0 0H32M2.5 0v.7h12v-.7',
    trees: [
      [0.6, 6, 2],
      [30, 7.5, 2.6],
    ],
    back: box(17, 9, 5.4) + box(16.5, 10, 0.5, -5.4) + box(15.4, 0.5, 11.4),
    // The lorry: its body tipped up, cab, wheels.
    front: `${box(18.2, 3, 3.6) + box(22.6, 2.2, 2.2)}M25.6-1l-.2-2.6 4.4-1.2v3.6zm4.3.5v-2.2h1l.7 1v1.2zm-4.5-.1h5.4v-.3h-5.4z${circle(26.4, -0.42, 0.42)}${circle(30.6, -0.42, 0.42)}`,
    fine: `${row(18.2, -0.6, 6, 0, 'h3', 0.5) + row(17.2, -4.6, 8, 1.1, 'h.8') + row(12.6, 0, 2, 0.5, 'v-9') + row(12.6, -0.4, 22, 0, 'h.5', 0.4)}M23.7 0v-2.2M14-2.4h1.4m-1.4.3h1.4m.5 1.2H17M14-7.6h1.4M26-1.4l3.6-1m-3.7.2l3.6-1`,
    people: [1.6, 16.4, 24.6],
    things: [
      [
        5.6,
        -10.8,
        box(3, 11, 9) + 'M3-9q5.5-5.4 11 0M7.9-11.6v-.8h1.2v.8M3-3h11M3-6h11',
        hatch(3, 9.4, 9, 0, 0.8),
      ],
    ],
  });
}

export const west = [estate(), lane(), factory(), waste()];
