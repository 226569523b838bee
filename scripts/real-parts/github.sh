#!/usr/bin/env bash
# Prism and GitHub's OpenAPI description, by which the tests judge each request and answer of the fake GitHub, in
# ${QTEST_CACHE:-~/.cache/qtest-dev}/packages/github. Not among the development dependencies: the description comes in 15 versions, 400 MB.
set -euo pipefail

into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/packages/github
mark=$into/$(sha256sum "${BASH_SOURCE[0]}" | cut -c 1-16)
[ -e "$mark" ] && exit
printf 'packages: installing Prism\n' >&2
rm -rf "$into"
mkdir -p "$into"
printf '{ "name": "github", "private": true }\n' > "$into/package.json"
npm install --prefix "$into" --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error \
  @stoplight/prism-cli@5.16.0 @octokit/openapi@23.0.2 >&2
# Only github.com's is used.
find "$into/node_modules/@octokit/openapi/generated" -name '*.json' ! -name api.github.com.json -delete
touch "$mark"
