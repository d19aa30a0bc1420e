import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/**
 * The frozen embeds of a site as it was last published, by path: they go into every later build as they are, and before
 * one that the build would make anew for the same edition.
 * @param published folder of that site
 * @throws where it is no site of ours
 */
export function frozenFiles(published: string): Map<string, () => Buffer> {
  if (!existsSync(join(published, 'embed.js')))
    throw new Error(
      `PUBLISHED: no embed.js in "${published}"; it has to be the folder of the site as published`,
    );
  const paths = globSync(['embed/*/@*/**', 'en/embed/*/@*/**'], { cwd: published });
  return new Map(paths.map((path) => [path, () => readFileSync(join(published, path))]));
}
