/**
 * Takes pictures of an HTML report: every page, light and dark, on a desktop and on a phone.
 *   node scripts/screenshots.mjs REPORT.html FOLDER [PAGE…]     PAGE as in the address, e.g. run behaviour fault/7c1e9a02
 * Needs Chromium: CHROMIUM=/path/to/it, or /usr/bin/chromium. Prints what the browser's console says; exit 1 if it complains.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [file, folder, ...wanted] = process.argv.slice(2);
if (!file || !folder) {
  console.error('usage: node scripts/screenshots.mjs REPORT.html FOLDER [PAGE...]');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
let complaints = 0;
try {
  for (const colorScheme of ['light', 'dark']) {
    for (const [device, width, height] of [
      ['desktop', 1280, 800],
      ['phone', 390, 844],
    ]) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height } });
      page.on('console', (message) => complain(message.text()));
      page.on('pageerror', (error) => complain(error.message));
      page.on('request', (request) => {
        if (!/^(file|data|blob|about):/.test(request.url())) complain(`asks for ${request.url()}`);
      });
      const address = pathToFileURL(path.resolve(file)).href;
      await page.goto(address);
      const pages = wanted.length > 0 ? wanted : await pageNames(page);
      for (const name of pages) {
        await page.goto(`${address}#${name}`);
        await page.waitForTimeout(name === 'mutant' ? 800 : 50);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) complain(`${name} on a ${device} is ${overflow} px too wide`);
        const target = path.join(folder, `${name.replaceAll('/', '-')}-${device}-${colorScheme}.png`);
        await page.screenshot({ path: target, fullPage: true });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
}
process.exitCode = complaints > 0 ? 1 : 0;

/** Every page of the navigation and the first fault. */
async function pageNames(page) {
  const names = await page.$$eval('[data-page]', (sections) => sections.map((section) => section.dataset.page));
  return [
    ...names.filter((name) => !name.startsWith('fault/')),
    ...names.filter((name) => name.startsWith('fault/')).slice(0, 1),
  ];
}

function complain(text) {
  complaints++;
  console.error(text);
}
