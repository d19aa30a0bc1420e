import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), 'node_modules/.cache/beijing-in-numbers');

/** A short name for all that a made file depends on. */
export function keyOf(...parts: ReadonlyArray<string | Buffer>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** Where a made file is kept between builds; its name must change with everything it depends on. */
export function cachePath(name: string): string {
  return join(folder, name);
}

/** The file of this name from an earlier build, or made now and kept. */
export async function cached(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = cachePath(name);
  try {
    return readFileSync(file);
  } catch {
    const made = await make();
    mkdirSync(folder, { recursive: true });
    // Moved into place whole: another build may be reading.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, made);
    renameSync(draft, file);
    return made;
  }
}
