import { describe, expect, inject, it } from 'vitest';
import { atRest, pictures, place, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');

describe('the story', () => {
  it('follows the scroll: each step in view shows its own picture', async () => {
    const { page, complaints, close } = await browser.open(site);
    await atRest(page);
    const seen = new Set<string>();
    for (const address of ['air/grains/2013', 'air/grains/2024', 'air/pm25/limits']) {
      await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ block: 'start' }), address);
      await atRest(page);
      expect(await place(page)).toBe(address);
      seen.add([...(await pictures(page)).values()].join());
    }
    expect(seen.size).toBe(3);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens at a step from its address, and writes the address of the step it is at', async () => {
    const { page, close } = await browser.open(`${site}#air/grains/2024`);
    await atRest(page);
    expect(await place(page)).toBe('air/grains/2024');
    await page.keyboard.press('j');
    await atRest(page);
    expect(new URL(page.url()).hash).toBe('#air/grains/both');
    await close();
  });

  it('goes back to the step before when the address is edited', async () => {
    const { page, close } = await browser.open(`${site}#air/grains/2024`);
    await atRest(page);
    await page.evaluate(() => {
      location.hash = '#metro/length/straight';
    });
    await atRest(page);
    expect(await place(page)).toBe('metro/length/straight');
    await close();
  });

  it('is left by Back, however many steps were read', async () => {
    const { page, close } = await browser.open(`${site}charts/`);
    await page.goto(site);
    await atRest(page);
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('j');
      await atRest(page);
    }
    await page.locator('.axis a').nth(2).click();
    await atRest(page);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/charts/');
    await close();
  });

  it('says so when an address names no step, and shows the beginning', async () => {
    const { page, close } = await browser.open(`${site}#air/no-such-step`);
    await atRest(page);
    expect(await page.locator('.note-place').textContent()).toContain('没有找到');
    expect(await place(page)).toBe('opening');
    await close();
  });

  it('keeps the step when the window gets narrower', async () => {
    const { page, close } = await browser.open(`${site}#metro/length/straight`);
    await atRest(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await atRest(page);
    expect(await place(page)).toBe('metro/length/straight');
    await close();
  });
});

describe('the keyboard', () => {
  it('goes on with J and back with K', async () => {
    const { page, close } = await browser.open(`${site}#air/grains/2013`);
    await atRest(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await atRest(page);
    expect(await place(page)).toBe('air/grains/2017');
    await close();
  });

  it('scrolls with the arrows, and steps with them once stepping is chosen', async () => {
    const { page, close } = await browser.open(`${site}#air/grains/2013`);
    await atRest(page);
    await page.keyboard.press('ArrowRight');
    await atRest(page);
    expect(await place(page)).toBe('air/grains/2013');
    await page.getByRole('button', { name: '分步', exact: true }).click();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowRight');
    await atRest(page);
    expect(await place(page)).toBe('air/grains/2017');
    await page.keyboard.press('Space');
    await atRest(page);
    expect(await place(page)).toBe('air/grains/2021');
    await close();
  });

  it('leaves keys with modifiers alone', async () => {
    const { page, close } = await browser.open(`${site}#air/grains/2013`);
    await atRest(page);
    await page.keyboard.press('Alt+j');
    await atRest(page);
    expect(await place(page)).toBe('air/grains/2013');
    await close();
  });
});

describe('motion', () => {
  it('is off where the system asks for less of it: the picture is set at once', async () => {
    const { page, close } = await browser.open(`${site}#air/grains/2013`, { reducedMotion: 'reduce' });
    await atRest(page);
    await page.keyboard.press('j');
    await page.waitForTimeout(100);
    const early = await pictures(page);
    await atRest(page);
    expect(await pictures(page)).toEqual(early);
    await close();
  });

  it('moves otherwise, and can be turned off on the page', async () => {
    const { page, close } = await browser.open(`${site}#air/grains/2013`);
    await atRest(page);
    await page.keyboard.press('j');
    await page.waitForTimeout(300);
    const midway = await pictures(page);
    await atRest(page);
    expect((await pictures(page)).get('air/grains/2013')).not.toBe(midway.get('air/grains/2013'));
    await page.getByRole('button', { name: '动画' }).click();
    await page.keyboard.press('j');
    await page.waitForTimeout(150);
    const early = await pictures(page);
    await atRest(page);
    expect(await pictures(page)).toEqual(early);
    await close();
  });
});

describe('announcements', () => {
  it('say what the picture shows at each step', async () => {
    const { page, close } = await browser.open(`${site}#air/grains/2013`);
    await atRest(page);
    await page.keyboard.press('j');
    await atRest(page);
    expect(await page.locator('.announcer').textContent()).toBe(
      await page.locator('[id="air/grains/2017"]').getAttribute('data-alt'),
    );
    await close();
  });
});
