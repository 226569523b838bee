/** Files of every export that a plain value (facts, test cases) names, and of tests that it stands on, sorted. */
export function referencedFiles(value: unknown): readonly string[] {
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
