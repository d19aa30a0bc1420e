import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { loadDecks } from '../../src/build/decks.ts';
import { handoutPageOf, handoutPath } from '../../src/build/handout.ts';
import { loadCharts } from '../../src/build/load-charts.ts';
import type { HandoutForm } from '../../src/faces/present/handout-page.ts';
import { loadStory } from '../../src/build/story.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/b/${path}` });
const decks = loadDecks(story, dataset);
const charts = await loadCharts();
const stills: string[] = [];
const bodyOf = (id: string, siteUrl: string, form: HandoutForm = 'handout') =>
  handoutPageOf(
    decks.find((deck) => deck.id === id)!,
    form,
    {
      story,
      dataset,
      charts,
      decks,
      config: { siteUrl, base: '/b/' },
      still: (chart, view) => {
        stills.push(`${chart.id} ${view}`);
        return 'still.svg';
      },
    },
  ).body;

/** What a camera reads of a code as it is printed: dark on white paper, with the paper around it as its quiet zone. */
function readCode(svg: string): string | undefined {
  const [, size = ''] = /viewBox="0 0 (\d+) /.exec(svg)!;
  const margin = 16;
  const whole = Number(size) + 2 * margin;
  const framed = svg.replace(/viewBox="[^"]*"/, `viewBox="${-margin} ${-margin} ${whole} ${whole}"`);
  const { pixels, width, height } = new Resvg(framed, {
    background: 'white',
    fitTo: { mode: 'width', value: whole },
    font: { loadSystemFonts: false },
  }).render();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

describe('a hand-out', () => {
  it('has an address of its own, the full deck the first', () => {
    expect([handoutPath('full'), handoutPath('ten-minutes')]).toEqual([
      'present/handout/',
      'present/handout/ten-minutes/',
    ]);
  });

  it('shows a picture for every group of steps, the one that holds them all', () => {
    stills.length = 0;
    bodyOf('ten-minutes', '');
    expect(stills).toContain('air-grains both');
    expect(stills).not.toContain('air-grains 2013');
  });

  it('says the words and section behind every figure of its steps, and the source of every year', () => {
    const body = bodyOf('ten-minutes', '');
    expect(body).toContain('<q>细颗粒物年均浓度30.5微克/立方米</q>');
    expect(body).toContain('新京报 2014-01-06');
  });

  it('has QR codes of live scenes where the site has an address, else none', () => {
    const codes = (body: string) => body.match(/class="code"/g)?.length ?? 0;
    const scenes = decks
      .find(({ id }) => id === 'ten-minutes')!
      .slides.filter(({ kind }) => kind === 'scene');
    expect(codes(bodyOf('ten-minutes', ''))).toBe(0);
    expect(codes(bodyOf('ten-minutes', 'https://example.org'))).toBe(scenes.length);
    expect(bodyOf('ten-minutes', '')).toContain('href="/b/#air/grains/2013"');
  });

  it('leads by every QR code to the live scene that its heading links to', () => {
    const body = bodyOf('full', 'https://example.org');
    const scenes = [...body.matchAll(/<section class="scene".*?<\/h2>.*?<\/header>/gs)].map(([head]) => ({
      href: /<h2><a href="([^"]+)"/.exec(head)![1]!,
      code: /<svg.*?<\/svg>/s.exec(head)![0],
    }));
    const all = decks.find(({ id }) => id === 'full')!.slides.filter(({ kind }) => kind === 'scene');
    expect(scenes).toHaveLength(all.length + dataset.districts.length);
    for (const { href, code } of scenes) expect(readCode(code), href).toBe(`https://example.org${href}`);
  });

  it('keeps the speaker’s notes to the speaker’s pages', () => {
    const note = '报告说，这一年秋冬季遇到大雾、静稳等不利天气。';
    expect(handoutPath('full', 'pages')).toBe('present/pages/');
    expect(bodyOf('ten-minutes', '', 'pages')).toContain(note);
    expect(bodyOf('ten-minutes', '')).not.toContain(note);
  });

  it('gives the speaker something to say on a district’s map', () => {
    const said = '报告点到中国长城博物馆';
    expect(bodyOf('district-yanqing', '', 'pages')).toContain(said);
    expect(bodyOf('district-yanqing', '')).not.toContain(said);
  });

  it('lists the targets without a number with their words', () => {
    expect(bodyOf('full', '')).toMatch(/<ul class="targets">\s*<li>[^<]+<q>/);
  });
});
