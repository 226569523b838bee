/** Projects of which bench/seeded-changes.ts takes faults. */
import { makeExample, published, type Subject, tableCore } from '../subjects.ts';

export const SUBJECTS: readonly Subject[] = [
  { name: 'billing', files: ['src/invoice.ts', 'src/money.ts', 'src/proration.ts'], make: makeExample },
  published('ms', ['index.js']),
  published('bytes', ['index.js']),
  published('pluralize', ['pluralize.js']),
  published('plural', ['index.js']),
  published('complex.js', ['complex.js']),
  tableCore('filterFns.ts'),
  tableCore('sortingFns.ts'),
];
