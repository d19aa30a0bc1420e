import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Our own flags: those that ship with packaged browsers switch web security off. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--hide-scrollbars',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser to use: `CHROME_PATH`, an installed one, or the one that a package ships; nothing is downloaded. */
export async function browserPath(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH: no file ${named}`);
    return named;
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  // Read on import: the package then unpacks its own shared libraries and sets LD_LIBRARY_PATH.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: flags, headless: true });
}
