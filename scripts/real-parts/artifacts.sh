#!/usr/bin/env bash
# What the actions that upload and download artifacts are made of, for the tests' own forms of them, in
# ${QTEST_CACHE:-~/.cache/qtest-dev}/packages/artifacts. Not among the development dependencies: 160 packages for some lines of a test.
# The newest @actions/artifact whose requests act knows, on a client for its storage that leaves the addresses which act signs as they are.
set -euo pipefail

into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/packages/artifacts
mark=$into/$(sha256sum "${BASH_SOURCE[0]}" | cut -c 1-16)
[ -e "$mark" ] && exit
printf 'packages: installing @actions/artifact\n' >&2
rm -rf "$into"
mkdir -p "$into"
printf '{ "name": "artifacts", "private": true, "overrides": { "@azure/storage-blob": "12.15.0" } }\n' > "$into/package.json"
npm install --prefix "$into" --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error \
  @actions/artifact@6.1.0 @actions/core@3.0.1 @actions/glob@0.7.0 >&2
touch "$mark"
