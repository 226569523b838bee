#!/usr/bin/env bash
# React with its testing library, a DOM and Vitest, for the tests of components, in ${QTEST_CACHE:-~/.cache/qtest-dev}/packages/react.
set -euo pipefail

into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/packages/react
mark=$(sha256sum "${BASH_SOURCE[0]}" | cut -c 1-16)
[ -e "$into/$mark" ] && exit
printf 'packages: installing react\n' >&2
rm -rf "$into"
mkdir -p "$into"
printf '{ "name": "react-packages", "private": true, "type": "module" }\n' > "$into/package.json"
npm install --prefix "$into" --save-exact --no-audit --no-fund --loglevel=error \
  react@19.3.1 react-dom@19.3.1 @types/react@19.3.3 @types/react-dom@19.3.0 \
  @testing-library/react@16.3.3 @testing-library/dom@10.4.2 jsdom@29.1.1 vitest@4.1.12 typescript@5.9.3 >&2
touch "$into/$mark"
