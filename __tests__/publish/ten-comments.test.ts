import MarkdownIt from 'markdown-it';
import { commentOf, tenStories } from './ten-comments.ts';

const markdown = new MarkdownIt({ html: true, breaks: true });

describe('the comment of ten varied pull requests', () => {
  const stories = tenStories();

  it('is of ten', () => {
    expect(new Set(stories.map(({ name }) => name)).size).toBe(10);
  });

  it.each(stories.map((story) => [story.name, story] as const))('%s can be read at a glance', async (_, story) => {
    const text = await commentOf(story);
    const open = text.replace(/^<details>.*?^<\/details>$/gms, '');

    expect(text).toMatch(/^<!-- qtest:gate -->\n/);
    expect(open.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.replace(/^```+diff$.*?^```+$/gms, '')).not.toMatch(/\S {2,}\S|undefined|\[object/);
    expect([...tagsOf(text)].filter((tag) => !/^(details|summary|code|sub)$/.test(tag))).toEqual([]);
    expect(depths(markdown.render(text))).toEqual({ deepest: story.name in FLAT ? 0 : 1, end: 0 });
  });

  it('names no command that a branch of another repository refuses', async () => {
    const text = await commentOf(stories.find(({ name }) => name === 'fork') ?? { name: '', runs: [] });

    expect(text).not.toContain('/qtest ');
    expect(text).toContain('Yes: `npx qtest accept prorate` adds');
    expect(text).toContain('`npx qtest run --write` writes 4 verified tests (1 file, 21 lines).');
    expect(text).toContain('`npx qtest dismiss 7c1e reason`');
  });
});

/** Without a folded part. */
const FLAT = { 'nothing-left': true, configuration: true };

/** Names of the HTML elements that a browser would get from the text beside those of Markdown. */
function tagsOf(text: string): ReadonlySet<string> {
  const html = markdown
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type.startsWith('html_'));
  return new Set(
    html.flatMap(({ content }) => [...content.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, tag]) => tag ?? '')),
  );
}

/** How deep folded parts stand in each other, and how many are left open. */
function depths(html: string): { readonly deepest: number; readonly end: number } {
  let [depth, deepest] = [0, 0];
  for (const [tag] of html.matchAll(/<\/?details>/g)) {
    depth += tag === '<details>' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return { deepest, end: depth };
}
