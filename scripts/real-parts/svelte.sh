#!/usr/bin/env bash
# Svelte with its testing library, a DOM and Vitest, for the tests of its components, in ${QTEST_CACHE:-~/.cache/qtest-dev}/packages/svelte.
set -euo pipefail

into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/packages/svelte
mark=$(sha256sum "${BASH_SOURCE[0]}" | cut -c 1-16)
[ -e "$into/$mark" ] && exit
printf 'packages: installing Svelte\n' >&2
rm -rf "$into"
mkdir -p "$into"
printf '{ "name": "svelte-packages", "private": true, "type": "module" }\n' > "$into/package.json"
npm install --prefix "$into" --save-exact --no-audit --no-fund --loglevel=error \
  svelte@5.45.2 @sveltejs/vite-plugin-svelte@6.2.1 @testing-library/svelte@5.2.9 jsdom@29.1.1 vite@7.1.12 vitest@4.1.12 typescript@5.9.3 >&2
touch "$into/$mark"
