import { describe, expect, it } from 'vitest';
import {
  cameraAt,
  everything,
  parameters,
  parseState,
  printParameter,
  select,
  sightOf,
  type PlacesState,
} from '../../src/faces/districts/map/state.ts';
import { placesData } from '../helpers/places-data.ts';

const data = await placesData();
const known = {
  year: new Set(['', 'done', 'planned']),
  theme: new Set(['', 'transport']),
  chapter: new Set(['', 'metro']),
  in: new Set(['', ...data.districts.map(({ slug }) => slug)]),
  place: new Set(data.places.map(({ id }) => id)),
};
const print = (state: PlacesState) => {
  const query = new URLSearchParams();
  for (const name of parameters) {
    const value = printParameter(state, name);
    if (value !== null) query.set(name, value);
  }
  return query.toString();
};

describe('the state of the map in an address', () => {
  it('is read as it was printed', () => {
    const state: PlacesState = {
      q: '运河',
      year: 'planned',
      theme: 'transport',
      chapter: 'metro',
      in: 'tongzhou',
      place: 'sixth-ring-park',
      layers: ['lines', 'axis'],
      at: { lon: 116.4, lat: 39.92, km: 12 },
    };
    expect(parseState(print(state), known)).toEqual({ state, unknown: [] });
    expect(print(everything)).toBe('');
  });

  it('leaves what means nothing at its default, and says so', () => {
    const bad =
      'year=2031&in=atlantis&place=atlantis&layers=lines,moon&at=116.4,39.9&theme=x&district=haidian&utm=1';
    const { state, unknown } = parseState(bad, known);
    expect(state).toEqual(everything);
    expect(unknown).toEqual([
      'year=2031',
      'in=atlantis',
      'place=atlantis',
      'layers=lines,moon',
      'at=116.4,39.9',
      'theme=x',
    ]);
    for (const at of [
      '0,0,10',
      '116.4,39.9,0',
      '116.4,39.9,9999',
      '116.4,39.9,NaN',
      '116.4;39.9;9',
      '1e9,1,1',
    ])
      expect(parseState(`at=${at}`, known).unknown, at).toEqual([`at=${at}`]);
  });

  it('tells the camera so coarsely that any stage shows the same', () => {
    const at = { lon: 116.41, lat: 39.91, km: 20 };
    for (const size of [
      { width: 340, height: 400 },
      { width: 1280, height: 700 },
    ]) {
      const seen = sightOf(cameraAt(at, size), size);
      expect(seen.lon).toBeCloseTo(at.lon, 6);
      expect(seen.lat).toBeCloseTo(at.lat, 6);
      expect(seen.km).toBeCloseTo(at.km, 6);
    }
  });
});

describe('the places a state lets through', () => {
  it('fit every facet, and the search', () => {
    const planned = select(data, { ...everything, year: 'planned', in: 'tongzhou' }, null);
    expect(planned.length).toBeGreaterThan(5);
    for (const { status, districts } of planned) {
      expect(status).toBe('planned');
      expect(districts).toContain('110112');
    }
    expect(select(data, everything, new Set(['sixth-ring-park'])).map(({ id }) => id)).toEqual([
      'sixth-ring-park',
    ]);
    expect(select(data, everything, null)).toHaveLength(data.places.length);
  });

  it('each have a theme and a chapter, so that no facet loses one', () => {
    for (const { id, themes, chapter } of data.places) {
      expect(themes.length, id).toBeGreaterThan(0);
      expect(chapter, id).not.toBeNull();
    }
  });
});
