import type { Language, Project } from '../language.ts';
import { isTest } from './detect/test-files.ts';
import type { TsProject } from './project.ts';

/** TypeScript and JavaScript, with and without JSX, and the scripts of Vue's and Svelte's components. */
export const typescript: Language = {
  id: 'typescript',
  name: 'TypeScript',
  extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'],
  isTest,
  async outline(path, text) {
    const { outline } = await import('./outline/outline.ts');
    return outline(path, text);
  },
  async reader() {
    const { outlineReader } = await import('./outline/reader.ts');
    return outlineReader();
  },
  async tokens(path, text) {
    const { tokens } = await import('./outline/tokens.ts');
    return tokens(path, text);
  },
  async importNames(root, files) {
    const { importNames } = await import('./resolve.ts');
    return importNames(root, files);
  },
  async detect(root, files, sandbox) {
    const { detectProjects } = await import('./detect/detect.ts');
    return detectProjects(root, files, sandbox);
  },
  async install(request) {
    const { installPackages } = await import('./install/install.ts');
    return installPackages(request);
  },
  async upgrades(root, base) {
    const { upgradesSince } = await import('./install/upgrades.ts');
    return upgradesSince(root, base);
  },
  async withOldVersions(request) {
    const { withOldVersions } = await import('./install/old-versions.ts');
    return withOldVersions(request);
  },
  async fetchEngine(signal, progress) {
    const { fetchEngine } = await import('./engine/home.ts');
    await fetchEngine(signal, progress);
  },
  async locateCases(_, text, cases) {
    const { locateCases } = await import('./render/locate.ts');
    return locateCases(text, cases);
  },
  async open(project, workspace, signal, outline = typescript.outline) {
    const { openSession } = await import('./session.ts');
    return openSession(asTsProject(project), workspace, signal, outline);
  },
};

/** Projects that `detect` made carry more than the stages see. */
function asTsProject(project: Project): TsProject {
  return project as TsProject;
}
