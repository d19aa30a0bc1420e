import { range } from 'd3-array';
import { bike, box, car, circle, front, hatch, person, row } from './pen.ts';
import { sheet } from './sheet.ts';

/** Where the bus stops and where the station begins, 50 m apart, and how high that is measured: metres. */
export const way = { from: 14, to: 64, height: 10.2 };

/** A bus stop, 50 m of pavement, a station with its stairs and platform, a school behind it. */
function station() {
  const { from, to, height } = way;
  return sheet(12, 11, 92, {
    cut: `M0 0H64.6M70 0H92M70 0${'h-.72v.5'.repeat(18)}H52.5V9.4H20V4.4H58.4L64.6 0`,
    trees: [
      [20.5, 7.4, 2.6],
      [28.5, 8, 2.6],
      [38.5, 7.6, 2.6],
      [47.5, 8.2, 2.7],
      [56.5, 7.4, 2.6],
    ],
    // A school, a train.
    back: box(78, 13, 10.4) + box(77.6, 13.8, 0.6, -10.4) + 'M20 8.2v-2.9h8v2.9zm8.4 0v-2.9h19v2.9z',
    // The bus, the shelter it stands at, the station's house of glass and its sign.
    front: `M1-.4v-2.6q0-.2.3-.2h10.4q.3 0 .3.3v2.5zm.6-1.1h1.2v-1.2H1.6zm3 0h2.7v-1.2H4.6zm2.9 0h1.4v-1.2H7.5zM3-.4v-2.4h1.4v2.4zm6.2 0v-2.4h1.4v2.4zM12.6-2.6H17v-.25h-4.4zm1.4-.25v-1.1h1v1.1zM64 0v-3.6l.3-.4h6.4l.3.4V0zm-.5-4h8v-.3h-8z${circle(2.5, -0.45, 0.45) + circle(11.3, -0.45, 0.45) + circle(62.6, -4.2, 0.55) + row(80, -6.6, 4, 2.6, 'v-2h1.6v2zm0 3.4v-2h1.6v2z') + row(21, 6.7, 4, 1.8, 'v-.9h1v.9z') + row(29.4, 6.7, 10, 1.8, 'v-.9h1v.9z')}`,
    fine: `${row(22, 9.4, 19, 1.6, 'v.4h.6v-.4') + row(24, 4.4, 4, 8, 'v.5') + row(65.2, -0.4, 6, -2, 'v1', -1.39)}M14 0v-2.6M16.6 0v-2.6M13.4-.5H16M62.6 0v-3.6M66.3 0v-4m2.3 4v-4M64-2.4h7M20 8.6h32.5M20 4.9h38M70-1L57 8M77 0v-9.6h1.6v1H77M84 0v-2.4h1.4V0m-.7 0v-2.4`,
    people: [13.2, 15.6, 18.6, 25, 33.5, 34.4, 43, 52.6, 60.6, 86.6, 88],
    ink:
      person(65.5, 3.1) +
      person(59.8, 7.2) +
      [30.5, 34, 40.5, 44.8, 50.5].map((x) => person(x, 8.6)).join(''),
    things: [
      [
        24,
        -10.2,
        `M${from}-4.2V${-height - 0.6}m0 .6H${to}m0 5.8v-6.4M${from - 0.5} ${0.5 - height}l1-1m49 1l1-1M${from} 0v.5h50v-.5`,
        hatch(from, 50, 0.5, 0.5, 0.5),
      ],
      [
        75,
        -2.1,
        'M72.4-1.9V.4h5.2v-2.3m-5.6 0h6v-.2h-6z',
        range(72.5, 76.5, 0.68).map(bike).join('') + hatch(72.4, 5.2, 0.4, 0.4),
      ],
      [
        82.4,
        -1.3,
        'M79-1.3V.4h4.6v-1.7',
        range(79.1, 82.4, 0.7).map(bike).join('') + hatch(79, 4.6, 0.4, 0.4),
      ],
    ],
  });
}

/** A road that ends at a wall and a mound, the next beyond them; a footbridge, cut across, with its two flights. */
function road() {
  const lamp = (x: number) => `M${x} 0v-7q0-.6 1.8-.6M${x - 0.15} 0v-1h.3v1M${x + 1.4}-7.6h.9v.25h-.9z`;
  return sheet(9, 2.5, 36, {
    cut: 'M0 0H36M0 .8H7.4V0M20 0V.8H36',
    trees: [[11.4, 7, 1.7]],
    // What the wall keeps back.
    back: 'M7.6 0q1.2-2.6 3.2-2.4t3.6-.5q1.6-.2 2.6 1.2t2.9 1.7z',
    front: 'M7-2.5v-.2h1v.2h-.2V0h-.6v-2.5zM5.6-2.3h1v-1h-1z' + car(0.6) + car(21.6) + car(31.6),
    fine: `${row(7.2, -0.3, 7, 0, 'h.6', 0.3) + lamp(2.2) + lamp(22.4) + row(1, 0.4, 3, 2.4, 'h1.4') + row(21, 0.4, 6, 2.4, 'h1.4')}M6.1 0v-2.3M5.85-2.5h.5m-.25 0v-.5M9.6-1.4l.2-.6m.3.7l.3-.6M13.6-1.7l.2-.7m.3.7l.3-.7M16.4-1l.1-.7m.3.8l.4-.5`,
    people: [4.6, 34.8],
    ink: person(28, -5.5) + person(29.8, -5.5) + person(23.2, -2.5),
    things: [
      [
        14,
        0,
        `M7.4 0H20V.8H7.4z${lamp(9)}${lamp(15.6)}`,
        hatch(7.4, 12.6, 0.8, 0.8, 0.5) + row(8.2, 0.4, 5, 2.4, 'h1.4'),
      ],
      [
        29,
        -8.35,
        `M18.9 0${'v-.5h.75'.repeat(11)}h4.05${'v.5h.75'.repeat(7)}M27-5.5v.6h4.2v-.6m-3.9.6V0m.5 0v-4.9m-.65-.6v-1.1h3.9v1.1m-4.45-2.6h5v-.25h-5zm.6 1.5v-1.5m3.8 1.5v-1.5M18.9-1l8.2-5.5m4.1 0l4.9 3.3`,
        hatch(27, 4.2, 0.6, -4.9),
      ],
    ],
  });
}

/** A crossing: lights on their arms, joined below ground; what a camera over it sees. */
function signals() {
  const light = (x: number, y: number) =>
    `M${x} ${y}h.5v1.4h-.5z${[0.27, 0.7, 1.13].map((dy) => circle(x + 0.25, y + dy, 0.14)).join('')}`;
  return sheet(8, 3.6, 30, {
    cut: 'M0 0H7.2v.2H22.8V0H30',
    trees: [
      [1.4, 7.2, 2.5],
      [28.4, 6.8, 2.4],
    ],
    back: 'M10.6.2v-2.8q0-.3.3-.3h1.9q.3 0 .3.3V.2zm.3-1.1h1.9v-1.5h-1.9z',
    front: front(13.9, 0.2) + front(17.4, 0.2) + box(3.2, 0.8, 1.4),
    fine: `${row(7.4, 0.1, 16, 1, 'h.5')}M5 0v-6.6h6.9M24.8 0v-6.6h-6.9M5-5.4l1.6-1.2m18.2 1.2l-1.6-1.2M11.1-.4h.3m.9 0h.3`,
    people: [4.2, 6.4, 24, 26.2],
    ink: person(9, 0.2) + person(20.6, 0.2) + person(21.4, 0.2),
    things: [
      [
        10.15,
        -6.6,
        light(9.9, -6.6) +
          light(19.4, -6.6) +
          light(4.75, -3.6) +
          light(24.55, -3.6) +
          'M0 1.6h30M5 0v1.6M24.8 0v1.6M3.6 0v1.6M0 2.1h30',
        hatch(0, 30, 0.5, 2.1, 0.5),
      ],
      [
        17.4,
        -6.8,
        'M17.9-6.8v.5h-1v-.5z',
        [9.4, 12.2, 15.6, 18.6, 21.6].map((x) => `M17.4-6.3L${x} .2`).join('') +
          'M14.9-4.3a3.2 3.2 0 0 0 3.9.9M12.8-2.5a6 6 0 0 0 7 1.8',
      ],
    ],
  });
}

/** A block of offices, and under it a shelter in which cars can stand. */
function parking() {
  const each = (draw: (x: number) => string) => range(7.9, 27, 2.9).map(draw).join('');
  return sheet(14.6, 9.4, 34, {
    cut: 'M0 0H.8L6.4 4h25V1.2h-25L4.9 0H34M6.4 4v3.8h25V5.2h-25',
    trees: [[2.6, 7, 2.4]],
    back: box(8.2, 14, 13.2) + box(7.8, 14.8, 0.7, -13.2),
    front:
      range(4)
        .map((i) => row(9, -0.9 - 3.3 * i, 5, 2.7, 'v-1.8h1.6v1.8z'))
        .join('') +
      front(23.6) +
      front(26.2) +
      front(28.8),
    fine: `${
      range(4)
        .map((i) => row(9.8, -0.9 - 3.3 * i, 5, 2.7, 'v-1.8'))
        .join('') + row(23.2, 0, 4, 2.6, 'v-.5')
    }M8.2-3.3h14m-14-3.3h14m-14-3.3h14M10 1.2v.5h12v-.5m-12 .5v.4m4-.4v.4m4-.4v.4M6.4 5.9h-.9v1.9h.9`,
    people: [5.4, 22.8, 32],
    ink: person(30.4, 7.8),
    things: [
      [
        7,
        2,
        each((x) => front(x, 4) + front(x, 7.8)) +
          row(7.3, 4, 8, 2.9, 'v-2.2m0 6v-2.2') +
          box(6.4, 25, 2.8, 4) +
          box(6.4, 25, 2.6, 7.8),
        hatch(6.4, 25, 0.3, 4.3) + hatch(6.4, 25, 0.3, 8.1),
      ],
      [
        33.2,
        -3.95,
        circle(33.2, -3.2, 0.75) + 'M33.2-3.7v.5h.4m-.4.75V0M23.2 0v.4H31v-.4',
        hatch(23.2, 7.8, 0.4, 0.4),
      ],
    ],
  });
}

/** Two people, and what they hold in their hands drawn large: a cell a service. */
function services() {
  const cells = (x: number, y: number, rows: number) =>
    range(rows)
      .map((i) => row(x, y - 0.6 * i, 10, 0.6, 'v-.42h.42v.42z'))
      .join('');
  const screen = (x: number, y: number, w: number, h: number) =>
    `M${x + 0.5} ${y}h${w - 1}q.5 0 .5-.5v${1 - h}q0-.5-.5-.5h${1 - w}q-.5 0-.5.5v${h - 1}q0 .5.5.5z`;
  return sheet(18, 2.5, 24, {
    trees: [[22.4, 4.4, 1.6]],
    back: screen(2, -3.4, 7.2, 14) + screen(13.4, -4.6, 7.2, 4.6),
    front: 'M9-.45h3.6v-.12H9z',
    fine: 'M9.4 0v-.45m2.8.45v-.45M9-.6v-.5h3.6v.5M4.6-16.9h2M5-3.75h1.2M1.55-1.05L2-4.4m-.4 3.2l7.6-3.2M16.4-1.1l-3-4.3m3.1 4.2l4.1-4.2M1.5-1.1h.25v-.4m14.55.35h.4v-.3',
    people: [1.2, 16, 18.2],
    things: [
      [4, -17.4, '', cells(2.7, -4.2, 20)],
      [15.5, -9.2, '', cells(14.1, -5.4, 5)],
    ],
  });
}

export const east = [station(), road(), signals(), parking(), services()];
