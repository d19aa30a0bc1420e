import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

/**
 * Opaque RGBA pixels as PNG. Pictures of few colours, as ours are, take a palette (exact up to 256 colours; beyond, the
 * rarest colours of softened edges go to the nearest common one), which makes a third of the bytes of true colour.
 */
export async function encodePng(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  const { palette, indices } = reduce(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', await compress(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Squared distance under which two shades count as one when the palette is full. */
const near = 20;

/**
 * At most 256 colours as 0xRRGGBB, and each pixel's place among them. Most pixels are like the one before: looking that
 * up first makes this five times as fast.
 */
function reduce(pixels: Buffer): { palette: number[]; indices: Buffer } {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const counts = new Map<number, number>();
  for (let i = 0; i < words.length;) {
    const word = words[i]!;
    const start = i;
    while (words[i] === word) i++;
    counts.set(word, (counts.get(word) ?? 0) + i - start);
  }
  const common = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
  const palette: number[] = [];
  for (const colour of common.map(rgb)) {
    if (palette.length === 256) break;
    const known = palette[nearest(palette, colour)];
    if (known === undefined || common.length <= 256 || distance(known, colour) > near) palette.push(colour);
  }
  const places = new Map(common.map((word) => [word, nearest(palette, rgb(word))]));
  const indices = Buffer.alloc(words.length);
  for (let i = 0; i < words.length;) {
    const word = words[i]!;
    const place = places.get(word)!;
    while (words[i] === word) indices[i++] = place;
  }
  return { palette, indices };
}

/** A pixel's four bytes in memory, red first, as 0xRRGGBB. */
function rgb(word: number): number {
  return ((word & 255) << 16) | (word & 0xff00) | ((word >> 16) & 255);
}

/** A plain loop: for softened edges it looks at half a million pairs of colours a picture. */
function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity];
  for (let index = 0; index < palette.length && least > 0; index++) {
    const away = distance(palette[index]!, colour);
    if (away < least) {
      best = index;
      least = away;
    }
  }
  return best;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}
