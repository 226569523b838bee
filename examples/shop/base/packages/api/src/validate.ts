import type { z } from 'zod';

export class ValidationError extends Error {
  override readonly name = 'ValidationError';

  constructor(readonly fields: Readonly<Record<string, string>>) {
    super('the request is not valid');
  }
}

/** The value as the schema has it; the error names every field that is wrong. */
export function validate<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message;
  throw new ValidationError(fields);
}
