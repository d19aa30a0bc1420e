import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteConfig } from '../../src/build/context.ts';
import { frozenFiles } from '../../src/build/embed-frozen.ts';
import { makeSite } from '../../src/build/site.ts';

const published = mkdtempSync(join(tmpdir(), 'published-'));
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(published, path)), { recursive: true });
  writeFileSync(join(published, path), content);
};
const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00, 0xff]);
write('embed.js', '');
write('embed/pm25-series/@0.9.0/index.html', bytes);
write('embed/long-gone/@0.9.0/index.html', 'gone');
write('en/embed/pm25-series/@1.0.0/index.html', 'as published');
write('embed/pm25-series/index.html', 'live');

describe('what was published frozen', async () => {
  afterAll(() => rmSync(published, { recursive: true }));
  const { files } = await makeSite(siteConfig({ PUBLISHED: published }));

  it('goes into every later site byte for byte, also where its chart is gone', async () => {
    expect(await files.get('embed/pm25-series/@0.9.0/index.html')!()).toEqual(bytes);
    expect(String(await files.get('embed/long-gone/@0.9.0/index.html')!())).toBe('gone');
  });

  it('goes before a new one of its edition, and never before the live one', async () => {
    expect(String(await files.get('en/embed/pm25-series/@1.0.0/index.html')!())).toBe('as published');
    expect(String(await files.get('embed/pm25-series/index.html')!())).toContain('<!doctype html>');
  });

  it('is refused where the folder is no site', () => {
    expect(() => frozenFiles(join(published, 'en'))).toThrow('PUBLISHED');
  });
});
