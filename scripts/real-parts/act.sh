#!/usr/bin/env bash
# act, which runs workflows as GitHub's runner does, for the tests of the action: ${QTEST_CACHE:-~/.cache/qtest-dev}/act-VERSION/act.
set -euo pipefail

version=0.2.89
into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/act-$version
[ -x "$into/act" ] && exit
command -v go >/dev/null || { printf 'act: Go is missing to build it\n' >&2; exit 1; }
printf 'act: building %s (once)\n' "$version" >&2
mkdir -p "$into"
GOBIN=$into go install "github.com/nektos/act@v$version" >"$into/build.log" 2>&1 || { tail "$into/build.log" >&2; exit 1; }
