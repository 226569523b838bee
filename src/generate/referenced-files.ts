/** Where an export is one of a package. */
const PACKAGE = 'package:';

/** Files of every export that a plain value (facts, test cases) names, and of tests that it stands on, sorted. */
export function referencedFiles(value: unknown): readonly string[] {
  return referenced(value).filter((file) => packageOf(file) === undefined);
}

/** Packages of every export that a plain value names, as references have them, sorted. */
export function referencedPackages(value: unknown): readonly string[] {
  return referenced(value).filter((file) => packageOf(file) !== undefined);
}

function referenced(value: unknown): readonly string[] {
  const files = new Set<string>();
  JSON.stringify(value, (_, item) => {
    if (
      item !== null &&
      typeof item === 'object' &&
      typeof item.file === 'string' &&
      (typeof item.path === 'string' || item.arrange === 'fixture')
    )
      files.add(item.file);
    return item;
  });
  return [...files].sort();
}

/** The name of the package that a reference is to; undefined for a file. */
export function packageOf(file: string): string | undefined {
  return file.startsWith(PACKAGE) ? file.slice(PACKAGE.length) : undefined;
}

/** The same reference by the package's name. */
export function fileOfPackage(name: string): string {
  return PACKAGE + name;
}
