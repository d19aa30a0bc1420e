import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (
    root: Document | Element,
    options: object,
  ) => Promise<{ violations: ReadonlyArray<{ id: string; nodes: ReadonlyArray<{ html: string }> }> }>;
}

/**
 * What axe finds wrong with a page as it is, or with what `selector` leads to, shadow roots included. The page is to be
 * opened with `bypassCSP`.
 */
export async function violations(page: Page, selector = 'html'): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (root) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run(document.querySelector(root)!, { resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, selector);
}
