import type { Permission } from './types.ts';

/** An answer that is no success, with the body that GitHub gives it. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, more: object = {}, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.body = { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) };
    this.headers = headers;
  }
}

export const notFound = () => new ApiError(404, 'Not Found');
export const badCredentials = () => new ApiError(401, 'Bad credentials');
export const requiresAuthentication = () => new ApiError(401, 'Requires authentication');

/** 422 as GitHub's validation answers it. */
export function invalid(resource: string, field: string, code: string, message?: string): ApiError {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) };
  return new ApiError(422, 'Validation Failed', { errors: [error] });
}

/** What each permission must be at least: one of these is enough. */
export type Need = `${Permission}=${'read' | 'write'}`;

/** 403 for a token that lacks a permission. */
export function notAccessible(needs: readonly Need[]): ApiError {
  return new ApiError(403, 'Resource not accessible by integration', {}, acceptedPermissions(needs));
}

export function acceptedPermissions(needs: readonly Need[]): Readonly<Record<string, string>> {
  return needs.length === 0 ? {} : { 'x-accepted-github-permissions': needs.join('; ') };
}
