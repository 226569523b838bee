/** The examples of YAML in the documentation: whole workflows, steps of one, settings for qtest.yml. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STEP = '      - uses: qtest/action@v1\n';

export interface Example {
  /** PAGE (NUMBER), as a test's name. */
  readonly name: string;
  readonly text: string;
}

interface Job {
  readonly 'runs-on'?: string | { readonly group: string };
}

/** Whole workflows, in the order of the pages. */
export function workflows(): readonly Example[] {
  return blocks().filter(({ text }) => /^jobs:/m.test(text));
}

/** What shows other steps alone, within the quick start. */
export function steps(): readonly Example[] {
  const [quickStart] = workflows();
  const parts = blocks().filter(({ text }) => /^ *- (?:uses|run):/.test(text) && text !== STEP);
  return parts.map(({ name, text }) => ({ name, text: quickStart?.text.replace(STEP, text) ?? '' }));
}

/** What is neither. */
export function settings(): readonly Example[] {
  return blocks().filter(({ text }) => !/^jobs:|^ *- (?:uses|run):/m.test(text));
}

/** The events that start a workflow. */
export function triggers({ text }: Example): readonly string[] {
  const { on } = parse(text) as { readonly on: string | Readonly<Record<string, unknown>> };
  return typeof on === 'string' ? [on] : Object.keys(on);
}

/** The labels and groups of the machines that its jobs ask for. */
export function machines({ text }: Example): readonly string[] {
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> };
  return Object.values(jobs).flatMap(({ 'runs-on': on }) =>
    on === undefined ? [] : typeof on === 'string' ? on : on.group,
  );
}

function blocks(): readonly Example[] {
  const docs = readdirSync(path.join(ROOT, 'docs')).sort();
  const pages = ['README.md', ...docs.flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))];
  return pages.flatMap((page) => {
    const found = readFileSync(path.join(ROOT, page), 'utf8').matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm);
    return [...found].map(([, indent = '', text = ''], at) => {
      return { name: `${page} (${at + 1})`, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
    });
  });
}
