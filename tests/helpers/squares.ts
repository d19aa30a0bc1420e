import type { Topology } from 'topojson-specification';

/** A made-up geometry: 16 squares of a quarter of a degree, in rows of four, with the districts' adcodes; rings run clockwise, as D3 reads them. */
export function squares(adcodes: readonly string[]): Topology {
  const [lon0, lat0, side] = [115.9, 39.5, 0.25];
  const scale: [number, number] = [0.001, 0.001];
  const step = side / scale[0];
  return {
    type: 'Topology',
    transform: { scale, translate: [lon0, lat0] },
    arcs: adcodes.map((_, i) => {
      const [col, row] = [i % 4, Math.floor(i / 4)];
      return [
        [col * step, row * step],
        [0, step],
        [step, 0],
        [0, -step],
        [-step, 0],
      ];
    }),
    objects: {
      districts: {
        type: 'GeometryCollection',
        geometries: adcodes.map((id, i) => ({ type: 'Polygon' as const, id, arcs: [[i]] })),
      },
    },
  };
}
