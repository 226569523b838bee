#!/usr/bin/env bash
# Packages in other versions and layouts than QTest's own, for the tests of the sandbox, in ${QTEST_CACHE:-~/.cache/qtest-dev}/packages:
#   vite6, vite7   Vitest over Vite 6 and over Vite 7
#   pnpm           Vitest in pnpm's global virtual store, which lies outside the project
#   pg             a client of PostgreSQL
set -euo pipefail

into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/packages
say() { printf 'packages: %s\n' "$1" >&2; }

# NAME: true where this version of the script has installed it.
mark=$(sha256sum "${BASH_SOURCE[0]}" | cut -c 1-16)
is_there() { [ -e "$into/$1/$mark" ]; }

# NAME: an empty folder for it.
begin() {
  say "installing $1"
  rm -rf "${into:?}/$1"
  mkdir -p "$into/$1"
  printf '{ "name": "%s", "private": true, "type": "module" }\n' "$1" > "$into/$1/package.json"
}

npm_project() {
  local name=$1
  shift
  is_there "$name" && return
  begin "$name"
  npm install --prefix "$into/$name" --save-exact --no-audit --no-fund --loglevel=error "$@" >&2
  touch "$into/$name/$mark"
}

pnpm_project() {
  is_there pnpm && return
  begin pnpm
  npm install --prefix "$into/pnpm/tool" --no-save --no-audit --no-fund --loglevel=error pnpm@10.26.0 >&2
  mkdir "$into/pnpm/project"
  mv "$into/pnpm/package.json" "$into/pnpm/project/"
  printf 'enableGlobalVirtualStore: true\nstoreDir: %s\n' "$into/pnpm/store" > "$into/pnpm/project/pnpm-workspace.yaml"
  # pnpm takes no global virtual store where CI is set.
  (cd "$into/pnpm/project" && CI='' "$into/pnpm/tool/node_modules/.bin/pnpm" add --save-exact vitest@3.2.4 vite@7.1.12 >&2)
  touch "$into/pnpm/$mark"
}

npm_project vite6 vitest@3.2.4 vite@6.4.1
npm_project vite7 vitest@3.2.4 vite@7.1.12
pnpm_project
npm_project pg pg@8.16.3
