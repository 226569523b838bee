/** JSON files of the repository, as people write them: with comments and trailing commas. */
import { readRegular } from '../../../sandbox/copy/read-claim.ts';

/** A JSON value of unknown shape. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** The object in a JSON file; undefined when there is no such file or it holds no object. */
export function readJsonObject(file: string): JsonObject | undefined {
  const text = readTextIfAny(file);
  if (text === undefined) return undefined;
  return asObject(parseJsonc(text));
}

/** The text of a file; undefined when there is none. */
export function readTextIfAny(file: string): string | undefined {
  return readRegular(file)?.toString('utf8');
}

/** JSON with comments and trailing commas; undefined when it is not even that. */
export function parseJsonc(text: string): Json | undefined {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, literal?: string) => literal ?? '')
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, literal?: string) => literal ?? '');
  try {
    return JSON.parse(plain) as Json;
  } catch {
    return undefined; // a broken configuration is the project's own tools' to report
  }
}

export function asObject(value: Json | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

export function asText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The strings of a list, or of a lone string. */
export function asTexts(value: Json | undefined): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string');
}
