#!/usr/bin/env bash
# Vue with its testing library, a DOM and Vitest, for the tests of single-file components, in ${QTEST_CACHE:-~/.cache/qtest-dev}/packages/vue.
set -euo pipefail

into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/packages/vue
mark=$(sha256sum "${BASH_SOURCE[0]}" | cut -c 1-16)
[ -e "$into/$mark" ] && exit
printf 'packages: installing Vue\n' >&2
rm -rf "$into"
mkdir -p "$into"
printf '{ "name": "vue-packages", "private": true, "type": "module" }\n' > "$into/package.json"
npm install --prefix "$into" --save-exact --no-audit --no-fund --loglevel=error \
  vue@3.5.24 @vitejs/plugin-vue@6.0.1 @testing-library/vue@8.1.0 pinia@3.0.4 jsdom@29.1.1 vite@7.1.12 vitest@4.1.12 typescript@5.9.3 >&2
touch "$into/$mark"
