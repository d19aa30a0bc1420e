import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { districtPages } from '../../src/build/district-pages.ts';
import { apart, radius, whereaboutsOf } from '../../src/build/district-picture.ts';
import { neighbourDistricts } from '../../src/build/neighbours.ts';
import { loadStory } from '../../src/build/story.ts';
import { cityWide, districtWords, fewPlaces } from '../../src/faces/districts/district-words.ts';
import { districtSummary, placesIn } from '../../src/model/district.ts';
import { langs } from '../../src/model/types.ts';
import { toldIn } from '../../src/story/told-in.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
const pages = langs.flatMap((lang) =>
  districtPages({
    dataset,
    story,
    lang,
    href: (each) => (path) => `/${each === 'en' && path !== '' ? 'en/' : ''}${path}`,
    origin: 'https://example.org',
    embedHeight: 900,
  }).map((page, index) => ({
    page,
    lang,
    summary: districtSummary(dataset, dataset.districts[index]!.adcode),
  })),
);

describe('neighbours', () => {
  const beside = neighbourDistricts(dataset);
  const slug = new Map(dataset.districts.map((each) => [each.adcode, each.slug]));
  const of = (name: string) => {
    const { adcode } = dataset.districts.find((each) => each.slug === name)!;
    return beside.get(adcode)!.map((each) => slug.get(each));
  };

  it('are so from both sides, and nobody is their own', () => {
    for (const [adcode, others] of beside) {
      expect(others.length, adcode).toBeGreaterThan(1);
      expect(others).not.toContain(adcode);
      for (const other of others) expect(beside.get(other), `${adcode} ${other}`).toContain(adcode);
    }
  });

  it('share a border: not across the land of Hebei', () => {
    expect(of('yanqing')).toEqual(['changping', 'huairou']);
    expect(of('dongcheng')).toEqual(['xicheng', 'chaoyang', 'fengtai']);
    expect(of('pinggu')).not.toContain('tongzhou');
  });
});

describe('discs on a map', () => {
  it('never lie on one another nor leave the frame, however many share a point', () => {
    for (const count of [1, 2, 9, 20]) {
      const points = Array.from({ length: count }, (_, i) => ({ x: 60 + (i % 3) * 4, y: 40 + (i % 2) * 9 }));
      const placed = apart(points, { width: 350, height: 380 });
      for (const [i, a] of placed.entries()) {
        for (const b of placed.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${count}`).toBeGreaterThan(radius * 2);
        expect(Math.min(a.x, a.y, 350 - a.x, 380 - a.y)).toBeGreaterThan(radius);
      }
    }
  });

  it('are drawn only for places whose point is in the frame of the district', () => {
    const shunyi = whereaboutsOf(dataset, '110113');
    // The airport lies in an exclave of Chaoyang, in the middle of Shunyi.
    expect(shunyi(dataset.places.get('capital-airport')!)).toEqual({ within: '110105', onMap: true });
    expect(shunyi(dataset.places.get('plain-new-towns-2024')!)).toBeNull();
    const tongzhou = whereaboutsOf(dataset, '110112');
    expect(tongzhou(dataset.places.get('pinggu-line')!)).toEqual({ within: '110117', onMap: false });
  });
});

describe('the chapter that tells of a place', () => {
  const told = (id: string) => toldIn(dataset.places.get(id)!, [], story)?.address;

  it('is one that tells its part of the report, by preference one that names it', () => {
    expect(told('yanqi-lake')).toBe('2025/#green');
    expect(told('subcentre-station-hub')).toBe('2025/#capital');
    expect(told('metro-line-12')).toMatch(/^#(life|metro)$/);
    for (const place of dataset.places.values()) {
      const id = told(place.id)?.split('#')[1];
      if (id === undefined) continue;
      const chapter = story.parts.flatMap(({ chapters }) => chapters).find((each) => each.id === id)!;
      expect(chapter.sections, place.id).toContain(place.section);
    }
  });
});

describe('what is said to touch everyone', () => {
  it('comes from the parts on the city and on living in it, and is tied to no place', () => {
    const placed = new Set([...dataset.places.values()].flatMap(({ figures }) => figures));
    for (const id of cityWide) {
      expect(['2025-8', '2025-9'], id).toContain(dataset.figures.get(id)!.section);
      expect(placed).not.toContain(id);
    }
  });
});

describe.each(pages)('$page.path', ({ page, lang, summary }) => {
  const count = (text: string) => page.body.split(text).length - 1;

  it('has every place of the district once, and each number on both maps leads to one', () => {
    const entries = [...page.body.matchAll(/class="entry-place (done|planned)" id="([^"]+)"/g)];
    const listed = placesIn(summary).map(({ id, status }) => `${id} ${status}`);
    expect(entries.map(([, status, id]) => `${id} ${status}`).sort()).toEqual(listed.sort());
    const ids = entries.map(([, , id]) => id);
    const links = [...page.body.matchAll(/class="disc (?:done|planned)" href="#([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(links.length % 2).toBe(0);
    expect(links.slice(0, links.length / 2)).toEqual(links.slice(links.length / 2));
    for (const id of links) expect(ids).toContain(id);
  });

  it('says whether this is all, prints the published area and names the map schematic', () => {
    const few = placesIn(summary).length < fewPlaces;
    expect(count(districtWords[lang].few)).toBe(few ? 1 : 0);
    const digits = summary.district.areaKm2
      .toString()
      .replace(/^(\d)(?=\d{3}\.?)/, lang === 'en' ? '$1,' : '$1');
    expect(page.body.replace(/<[^>]+>/g, '')).toContain(digits);
    expect(page.body).toContain(lang === 'zh' ? '未经审图' : 'not evidence of any boundary');
  });

  it('has no id twice', () => {
    const ids = [...page.body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what an editor pastes', () => {
  it('is a frame with the district’s map, at its whole address and height', () => {
    for (const { page, lang, summary } of pages) {
      const { slug, name } = summary.district;
      const way = lang === 'en' ? 'en/' : '';
      expect(page.body).toContain(
        `&lt;iframe src=&quot;https://example.org/${way}embed/district-map/?district=${slug}&quot; title=&quot;${name[lang]}`,
      );
      expect(page.body).toContain('height=&quot;900&quot;');
    }
  });
});
