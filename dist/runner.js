#!/usr/bin/env node
// Written for any Node from version 14 on: an older one must be able to say what it lacks.
const NEEDED = 24;
const found = process.versions.node;
if (Number(found.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `qtest: needs Node ${NEEDED} or newer for itself; this is Node ${found}. Your project keeps the Node it has.\n` +
      `Get one beside it and start QTest with that:\n` +
      `  npm install --prefix ~/.cache/qtest/node${NEEDED} node@${NEEDED}\n` +
      `  ~/.cache/qtest/node${NEEDED}/node_modules/.bin/node ${process.argv[1]} ${process.argv.slice(2).join(' ')}\n`,
  );
  process.exitCode = 1;
} else {
  import('./index.js').then((bundle) => bundle.runner(process.argv));
}
