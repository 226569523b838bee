/**
 * The packages among which draw.ts draws: those of the trees of well-known tools, by the number of packages of these trees that
 * depend on them, most first, then by name. Those whose tarball holds no changelog are counted and left out.
 *   node bench/real-changes/candidates.ts
 * Writes bench/real-changes/candidates.json.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { changelogOf } from './changelog.ts';

const TOOLS = [
  ...[
    'express',
    'koa',
    'fastify',
    'restify',
    'socket.io',
    'ws',
    'passport',
    'jsonwebtoken',
    'superagent',
    'request',
    'axios',
  ],
  ...[
    'eslint',
    'eslint-plugin-import',
    'stylelint',
    'webpack',
    'webpack-dev-server',
    'browserify',
    'gulp',
    'grunt',
    'karma',
  ],
  ...[
    'mocha',
    'chai',
    'sinon',
    'tape',
    'nodemon',
    'npm',
    'yargs',
    'commander',
    'winston',
    'pino',
    'nodemailer',
    'mailparser',
  ],
  ...[
    'less',
    'stylus',
    'pug',
    'handlebars',
    'ejs',
    'nunjucks',
    'marked',
    'markdown-it',
    'cheerio',
    'jsdom',
    'svgo',
    'postcss',
  ],
  ...[
    '@babel/core',
    'sequelize',
    'mongoose',
    'knex',
    'mysql2',
    'pg',
    'redis',
    'async',
    'bluebird',
    'lodash',
    'immutable',
    'moment',
  ],
  ...['validator', 'joi', 'ajv', 'js-yaml', 'archiver', 'csv', 'pdfkit', 'i18next', 'natural', 'mathjs'],
];

export interface Candidates {
  readonly tools: readonly string[];
  readonly withoutChangelog: number;
  readonly packages: readonly {
    readonly name: string;
    readonly dependents: number;
    /** Of its repository. */
    readonly owner: string;
  }[];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
}

const work = mkdtempSync(path.join(tmpdir(), 'qtest-candidates-'));
try {
  writeFileSync(path.join(work, 'package.json'), '{ "private": true }\n');
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...flags, ...TOOLS], { cwd: work, stdio: 'inherit' });
  const all = inOrder(JSON.parse(readFileSync(path.join(work, 'package-lock.json'), 'utf8')) as Lock).filter(
    ({ folder }) => existsSync(path.join(work, folder)),
  );
  const packages = all.filter(({ folder }) => changelogOf(readdirSync(path.join(work, folder))) !== undefined);
  const candidates: Candidates = {
    tools: TOOLS,
    withoutChangelog: all.length - packages.length,
    packages: packages.map(({ name, folder, dependents }) => ({
      name,
      dependents,
      owner: ownerOf(path.join(work, folder), name),
    })),
  };
  writeFileSync(path.join(import.meta.dirname, 'candidates.json'), `${JSON.stringify(candidates, null, 2)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function inOrder({ packages }: Lock): readonly { name: string; folder: string; dependents: number }[] {
  const dependents = new Map<string, Set<string>>();
  const folders = new Map<string, string>();
  for (const [folder, { dependencies = {} }] of Object.entries(packages)) {
    if (folder === '') continue;
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!folders.has(name)) folders.set(name, folder);
    for (const used of Object.keys(dependencies)) {
      dependents.set(used, (dependents.get(used) ?? new Set()).add(name));
    }
  }
  return [...folders]
    .map(([name, folder]) => ({ name, folder, dependents: dependents.get(name)?.size ?? 0 }))
    .sort((a, b) => b.dependents - a.dependents || (a.name < b.name ? -1 : 1));
}

function ownerOf(folder: string, name: string): string {
  const { repository } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    repository?: string | { readonly url?: string };
  };
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url?.replace(/^.*github(?:\.com)?[/:]/, '').split('/')[0] ?? name;
}
