import { describe, expect, it } from 'vitest';
import { embedAddress, type TakeFacts } from '../../../src/scenes/take/facts.ts';

const facts = {
  id: 'air',
  defaultView: 'now',
  edition: { version: '1.2.0', date: '2026-11-29' },
} as TakeFacts;
const plain = { lang: 'zh', view: 'now', theme: 'auto', frozen: false } as const;

describe('the address of an embed', () => {
  it('is the shortest that says what was chosen', () => {
    expect(embedAddress(facts, plain)).toBe('embed/air/');
    expect(embedAddress(facts, { ...plain, lang: 'en', view: 'limits', theme: 'dark' })).toBe(
      'en/embed/air/?view=limits&theme=dark',
    );
  });

  it('names the edition where it is never to change', () => {
    expect(embedAddress(facts, { ...plain, frozen: true })).toBe('embed/air/@1.2.0/');
  });

  it('escapes views with parameters of their own', () => {
    const address = embedAddress(facts, { ...plain, view: 'extent=core;lit=110101,110102' });
    expect(new URLSearchParams(address.split('?')[1]).get('view')).toBe('extent=core;lit=110101,110102');
    expect(address).not.toMatch(/[;,]/);
  });
});
