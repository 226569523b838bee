import { readFileSync } from 'node:fs';
import { Pool } from 'pg';

/** Tests of repositories need a PostgreSQL server, e.g. `docker run -e POSTGRES_PASSWORD=shop -p 5432:5432 postgres`. */
export const hasDatabase = process.env['DATABASE_URL'] !== undefined;

/** A schema of the test file's own, empty. */
export async function openDatabase(schema: string): Promise<Pool> {
  const pool = new Pool({ connectionString: process.env['DATABASE_URL'], options: `-c search_path=${schema}` });
  await pool.query(`drop schema if exists ${schema} cascade; create schema ${schema}`);
  await pool.query(readFileSync(new URL('../schema.sql', import.meta.url), 'utf8'));
  return pool;
}
