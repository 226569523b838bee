#!/usr/bin/env bash
# Yarn 1, for the tests that install packages, in ${QTEST_CACHE:-~/.cache/qtest-dev}/packages/yarn.
set -euo pipefail

into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/packages/yarn
version=1.22.22
[ -e "$into/$version" ] && exit
printf 'packages: installing yarn\n' >&2
npm install --prefix "$into" --no-save --no-audit --no-fund --loglevel=error "yarn@$version" >&2
touch "$into/$version"
