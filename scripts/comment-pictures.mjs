/**
 * Takes pictures of pull-request comments as GitHub shows them: ten varied ones, and one for each result of a real run.
 *   node scripts/comment-pictures.mjs FOLDER [RESULT.json…]
 * Needs Chromium: CHROMIUM=/path/to/it, or /usr/bin/chromium. Folded parts are shown open.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { chromium } from 'playwright-core';
import { commentOf, tenStories } from '../__tests__/publish/ten-comments.ts';

const [folder, ...results] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/comment-pictures.mjs FOLDER [RESULT.json...]');
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
const STYLE = `
  body { margin: 16px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328 }
  h3 { font-size: 1.25em; margin: 0 0 16px } p, table, pre, ul, details { margin: 0 0 16px } ul { padding-left: 2em }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
  td, th { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) { background: #f6f8fa }
  code { font: 85% ui-monospace, "Liberation Mono", monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em; white-space: break-spaces }
  pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto } pre code { background: none; padding: 0; white-space: pre }
  a { color: #0969da } sub { font-size: 75% } `;

// GitHub makes a line break of every line end in a comment, and a link of every web address.
const markdown = new MarkdownIt({ html: true, breaks: true, linkify: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  for (const story of [...tenStories(), ...results.map(realStory)]) {
    const text = await commentOf(story);
    writeFileSync(path.join(folder, `${story.name}.md`), text);
    const html = markdown.render(text).replaceAll('<details>', '<details open>');
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${html}`);
    await page.screenshot({ path: path.join(folder, `${story.name}.png`), fullPage: true });
    console.log(`${story.name}: ${text === '' ? 'no comment' : `${text.split('\n').length} lines`}`);
  }
} finally {
  await browser.close();
}

function realStory(file) {
  return { name: `real-${path.basename(file, '.json')}`, runs: [JSON.parse(readFileSync(file, 'utf8'))] };
}
