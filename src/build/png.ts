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
    chunk('IDAT', await compress(rows, { level: 9 })),
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

/** At most 256 colours as 0xRRGGBB, and each pixel's place among them. */
function reduce(pixels: Buffer): { palette: number[]; indices: Buffer } {
  const colours = new Uint32Array(pixels.length / 4);
  const counts = new Map<number, number>();
  for (let i = 0; i < colours.length; i++) {
    const colour = pixels.readUIntBE(i * 4, 3);
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const common = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
  const palette: number[] = [];
  for (const colour of common) {
    if (palette.length === 256) break;
    if (common.length <= 256 || distance(palette[nearest(palette, colour)], colour) > near)
      palette.push(colour);
  }
  const places = new Map(common.map((colour) => [colour, nearest(palette, colour)]));
  return { palette, indices: Buffer.from(Uint8Array.from(colours, (colour) => places.get(colour)!)) };
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity];
  for (const [index, each] of palette.entries()) {
    const away = distance(each, colour);
    if (away < least) [best, least] = [index, away];
    if (away === 0) break;
  }
  return best;
}

function distance(a: number | undefined, b: number): number {
  if (a === undefined) return Infinity;
  const [red, green, blue] = [
    (a >> 16) - (b >> 16),
    ((a >> 8) & 255) - ((b >> 8) & 255),
    (a & 255) - (b & 255),
  ];
  return red * red + green * green + blue * blue;
}
