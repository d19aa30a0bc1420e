import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/build/png.ts';
import { rasterise } from '../../src/build/raster.ts';
import { pictureCharacters, rasterFamilies, rasterFonts } from '../../src/build/raster-fonts.ts';
import { escapeXml } from '../../src/lib/escape-xml.ts';

describe('the rasteriser', () => {
  it('has a glyph for every character that a picture can show', async () => {
    const fontFiles = [...(await rasterFonts())];
    const shown = [...pictureCharacters()].filter((character) => /\p{L}|\p{N}|\p{P}|\p{S}/u.test(character));
    // Last a character that no font has: what it draws is the box for a missing glyph, or nothing.
    const characters = [...shown, '\ue000'];
    const [cell, columns] = [20, 60];
    const height = Math.ceil(characters.length / columns) * cell;
    const place = (index: number) => [(index % columns) * cell, Math.floor(index / columns) * cell] as const;
    for (const [family, weight] of [
      [rasterFamilies.sans, 400],
      [rasterFamilies.sans, 600],
      [rasterFamilies.serif, 600],
    ]) {
      const text = characters.map((character, index) => {
        const [x, y] = place(index);
        return `<text x="${x + 2}" y="${y + 15}">${escapeXml(character)}</text>`;
      });
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * cell}" height="${height}" font-family="${family}" font-weight="${weight}" font-size="15">${text.join('')}</svg>`;
      const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render();
      const picture = (index: number) => {
        const [x, y] = place(index);
        const rows = Array.from({ length: cell }, (_, row) => {
          const start = ((y + row) * columns * cell + x) * 4;
          return pixels.subarray(start, start + cell * 4);
        });
        return Buffer.concat(rows).toString('base64');
      };
      const missing = picture(characters.length - 1);
      const blank = Buffer.alloc(cell * cell * 4).toString('base64');
      const lost = shown.filter((_, index) => [missing, blank].includes(picture(index)));
      // The subscript two stands in the list of characters for headings alone; no picture sets it.
      expect(
        lost.filter((each) => each !== '₂'),
        `${family} ${weight}`,
      ).toEqual([]);
    }
  });

  it('draws at the zoom asked for, and finds its picture again', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="#fff"/></svg>`;
    const [first, second] = [await rasterise(svg, 2), await rasterise(svg, 2)];
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([60, 40]);
    expect(second.equals(first)).toBe(true);
  });
});

describe('a PNG', () => {
  it('keeps up to 256 colours exactly', async () => {
    const colours = Array.from({ length: 200 }, (_, i) => [i, 255 - i, (i * 7) % 256, 255]);
    const png = await encodePng(Buffer.from(colours.flat()), 20, 10);
    const palette = png.subarray(png.indexOf('PLTE') + 4);
    const data = png.subarray(png.indexOf('IDAT') + 4);
    const rows = inflateSync(data);
    colours.forEach((colour, i) => {
      const place = rows[Math.floor(i / 20) * 21 + 1 + (i % 20)]!;
      expect([...palette.subarray(place * 3, place * 3 + 3)]).toEqual(colour.slice(0, 3));
    });
  });

  it('gives a colour too many to one that looks like it', async () => {
    const many = Array.from({ length: 4096 }, (_, i) => [
      (i % 16) * 17,
      ((i >> 4) % 16) * 17,
      (i >> 8) * 17,
      255,
    ]);
    const png = await encodePng(Buffer.from(many.flat()), 64, 64);
    expect(png.readUInt32BE(png.indexOf('PLTE') - 4)).toBeLessThanOrEqual(768);
  });
});
