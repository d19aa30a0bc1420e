import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

const folder = join(process.cwd(), 'node_modules/.cache/beijing-in-numbers');

/** A short name for all that a made file depends on. */
export function keyOf(...parts: ReadonlyArray<string | Buffer>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** A key that changes with any of the project's code and data, for what is costly to make and rests on much of them. */
export function sourcesKey(): string {
  const files = globSync(['src/**/*.ts', 'data/**', 'package-lock.json']).sort();
  return keyOf(...files.flatMap((file) => [file, readFileSync(join(process.cwd(), file))]));
}

/** Moved into place whole: another build may be reading. */
function write(file: string, content: string | Buffer): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/**
 * The content of this key from an earlier build, or made now and kept. A key must change with all that the content depends
 * on; keys of the same content share a file.
 */
export async function cached(key: string, make: () => Promise<Buffer> | Buffer): Promise<Buffer> {
  const reference = join(folder, `${key}.ref`);
  try {
    return readFileSync(join(folder, readFileSync(reference, 'utf8')));
  } catch {
    const made = await make();
    const name = `${keyOf(made)}.bin`;
    if (!existsSync(join(folder, name))) write(join(folder, name), made);
    write(reference, name);
    return made;
  }
}

/** The same as a file, for programs that read it themselves. @returns its path */
export async function cachedFile(name: string, make: () => Promise<Buffer>): Promise<string> {
  const file = join(folder, name);
  if (!existsSync(file)) write(file, await make());
  return file;
}
