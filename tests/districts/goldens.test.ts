import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { squeeze } from '../../src/lib/squeeze.ts';
import { templateToString } from '../../src/build/render-svg.ts';
import { drawInset, drawScene } from '../../src/faces/districts/map/draw.ts';
import { framed, framedPlaces, nearest } from '../../src/faces/districts/map/framing.ts';
import { sceneOf, type MapScene } from '../../src/faces/districts/map/scene.ts';
import { frame } from '../helpers/frame.ts';
import { placesData } from '../helpers/places-data.ts';

const data = await placesData();
const capital = data.places.filter(({ lon }) => lon === 116.3911);

/** Pictures worth a look: `npx vitest run --project unit tests/districts/goldens.test.ts -u` writes them anew. */
const pictures: Readonly<Record<string, (size: { width: number; height: number }) => Partial<MapScene>>> = {
  city: () => ({}),
  core: (size) => ({ camera: framed(data, 'core', size), lines: ['line-12', 'central-axis', 'pinggu-line'] }),
  tongzhou: (size) => ({
    camera: framed(data, '110112', size),
    district: '110112',
    mine: '110105',
    one: 'sixth-ring-park',
  }),
  spread: (size) => ({
    camera: { ...framedPlaces(capital, size)!, k: nearest },
    places: capital,
    spread: capital[0]!.id,
  }),
};

describe('the pictures of the map of places', () => {
  for (const [name, view] of Object.entries(pictures)) {
    for (const [lang, width, height] of [
      ['zh', 760, 640],
      ['en', 340, 460],
    ] as const) {
      it(`${name} in ${lang} at ${width} × ${height} is as reviewed`, async () => {
        const size = { width, height };
        const still = { places: data.places, district: null, mine: null, one: null, spread: null, lines: [] };
        const scene = { ...still, camera: framed(data, 'city', size), ...view(size) };
        const marks = sceneOf(data, scene, frame(width, height, lang));
        const drawn = squeeze(
          templateToString(
            html`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height}>
              ${drawScene(marks)} ${marks.inset ? drawInset(marks.inset, marks) : ''}
            </svg>`,
          ),
        );
        await expect(`${drawn.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
          `../goldens/places-map/${name}.${lang}.${width}.svg`,
        );
      });
    }
  }
});
