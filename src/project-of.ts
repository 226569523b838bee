import { ConfigurationError } from './errors.ts';
import type { Language, Project } from './languages/language.ts';
import type { Site } from './sandbox/site.ts';

/** The language that reads a file by its name. Throws ConfigurationError where none does. */
export function languageOf(file: string, languages: readonly Language[]): Language {
  const found = languages.find((language) => language.extensions.some((end) => file.endsWith(end)));
  if (found) return found;
  throw new ConfigurationError(`${file} is in no language that QTest analyses. docs/support.md has those that are.`);
}

/** The project that owns a file (relative to the site's root). Throws ConfigurationError where there is none, and where it cannot be run here. */
export async function projectOf(
  language: Language,
  { root, sandbox }: Pick<Site, 'root' | 'sandbox'>,
  file: string,
): Promise<Project> {
  const [project] = await language.detect(root, [file], sandbox);
  if (!project)
    throw new ConfigurationError(`${file} belongs to no project that QTest can run. qtest doctor says more.`);
  if (project.blocked) throw new ConfigurationError(project.blocked.message);
  return project;
}
