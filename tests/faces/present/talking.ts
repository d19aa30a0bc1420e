import type { Page } from 'playwright-core';
import type { DeckElement } from './audit.ts';

/** Waits until the briefing takes keys. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('bj-talk-tools', { state: 'attached' });
}

/** Where the talk is, as the address says it, from 1: `7.2`. */
export function place(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { slide, step } = document.querySelector<DeckElement>('bj-deck')!.place;
    return `${slide + 1}.${step + 1}`;
  });
}

/** Opens the speaker's window by its key, with its slides in it. */
export async function openSpeaker(page: Page): Promise<Page> {
  await ready(page);
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.waitForSelector('bj-speaker .frame .slide');
  return speaker;
}
