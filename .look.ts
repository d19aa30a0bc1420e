import { launchBrowser } from './src/build/browser.ts';
const browser = await launchBrowser();
const shots = process.argv.slice(2);
for (const [w, h, scheme] of [[1280, 800, 'light'], [390, 844, 'dark'], [1920, 1080, 'dark'], [390, 844, 'light']] as const) {
  if (shots.length && !shots.includes(String(w) + scheme)) continue;
  const context = await browser.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('console', (m) => console.log(w, m.type(), m.text()));
  page.on('pageerror', (e) => console.log('ERR', e.message));
  await page.goto('http://127.0.0.1:4555/#air/grains/2017');
  await page.waitForSelector('bj-stepper', { state: 'attached' });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/take/story-${w}-${scheme}.png` });
  const scene = page.locator('bj-scene', { has: page.locator('.step.is-here') });
  await scene.locator('a.take').click();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `/tmp/take/dialog-${w}-${scheme}.png` });
  if (w === 390) {
    await page.evaluate(() => document.querySelector('bj-take')!.shadowRoot!.querySelector('.sides')!.scrollBy(0, 700));
    await page.screenshot({ path: `/tmp/take/dialog2-${w}-${scheme}.png` });
    await page.evaluate(() => document.querySelector('bj-take')!.shadowRoot!.querySelector('.sides')!.scrollBy(0, 750));
    await page.screenshot({ path: `/tmp/take/dialog3-${w}-${scheme}.png` });
  }
  await context.close();
}
await browser.close();
