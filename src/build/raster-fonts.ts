import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { globSync } from 'tinyglobby';
import { cachedFile, keyOf } from './cache.ts';

/** The families that pictures are rasterised with, whatever the machine has: Noto Sans SC and Noto Serif SC (OFL 1.1). */
export const rasterFamilies = { serif: 'Noto Serif SC', sans: 'Noto Sans SC' } as const;

/** The faces charts use; a weight between takes the nearest. */
const faces = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
] as const;

/** Every character that any picture can show: those of all prose, records and code, and printable ASCII. */
export function pictureCharacters(): string {
  const files = globSync(['data/**/*.{json,yaml,md}', 'src/**/*.ts']);
  const text = files.map((file) => readFileSync(join(process.cwd(), file), 'utf8')).join('');
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  return [...new Set(text + ascii)]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

let made: Promise<readonly string[]> | undefined;

/**
 * The faces as files, subset to what pictures show: the rasteriser reads its fonts anew for every picture, and the whole
 * faces (35 MB) would cost 60 ms each time.
 */
export function rasterFonts(): Promise<readonly string[]> {
  made ??= Promise.all(faces.map(subset));
  return made;
}

const require = createRequire(import.meta.url);

async function subset(face: string): Promise<string> {
  const characters = pictureCharacters();
  const { version } = require(`${face.split('/').slice(0, 2).join('/')}/package.json`) as { version: string };
  const options = { targetFormat: 'sfnt', preserveNameIds: [16, 17] } as const;
  return cachedFile(`${keyOf(characters, face, version)}.ttf`, async () =>
    Buffer.from(await subsetFont(readFileSync(require.resolve(face)), characters, options)),
  );
}
