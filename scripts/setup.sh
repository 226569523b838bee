#!/usr/bin/env bash
# Runs a command with all that it needs, on a machine that has only some Node and npm:
#   scripts/setup.sh [--real-parts] COMMAND ARGUMENTS…
# Node 24 is fetched through npm where the machine's is older, packages are installed when package-lock.json changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cache=${QTEST_CACHE:-$HOME/.cache/qtest-dev}
say() { printf 'setup: %s\n' "$1" >&2; }

real_parts=no
if [ "${1:-}" = --real-parts ]; then
  real_parts=yes
  shift
fi

ensure_node() {
  command -v npm >/dev/null || { say 'npm is missing: install Node (any version from 18 on) with npm'; exit 1; }
  local found
  found=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  [ "${found:-0}" -ge 24 ] && return
  local folder=$cache/node24
  if [ ! -x "$folder/node_modules/.bin/node" ]; then
    say "Node ${found:-none} found, fetching Node 24 into $folder"
    npm install --prefix "$folder" --no-save --no-audit --no-fund --loglevel=error node@24 >&2
  fi
  # The project under test runs on the machine's own Node: it stays reachable by this variable.
  QTEST_OWN_PATH=$PATH
  export QTEST_OWN_PATH
  PATH=$folder/node_modules/.bin:$PATH
}

ensure_packages() {
  local digest
  digest=$(sha256sum package-lock.json | cut -d ' ' -f 1)
  [ "$(cat node_modules/.qtest-lock 2>/dev/null)" = "$digest" ] && return
  say 'installing packages (npm ci)'
  local log
  log=$(mktemp)
  # A registry that lacks the packages of other platforms makes npm ci call the lock incomplete; npm install takes the
  # same versions from it and checks the same digests.
  if ! npm ci --no-audit --no-fund --loglevel=error >"$log" 2>&1 &&
    ! npm install --no-save --no-audit --no-fund --loglevel=error >>"$log" 2>&1; then
    cat "$log" >&2
    exit 1
  fi
  rm -f "$log"
  echo "$digest" > node_modules/.qtest-lock
}

# PROGRAM PACKAGE WHO: of the distribution's package, for whom the tests need it.
ensure_program() {
  command -v "$1" >/dev/null && return
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "installing $2 (apt-get)"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2"; } >/dev/null 2>&1 && return
  fi
  say "$2 is missing and could not be installed: $3 need it"
}

# Debian keeps the server's programs off PATH.
ensure_postgres() {
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || ensure_program initdb postgresql 'the tests of services'
}

ensure_node
ensure_packages
if [ "$real_parts" = yes ]; then
  ensure_program chromium chromium 'the tests that look at the HTML report'
  ensure_program bwrap bubblewrap 'the tests of the sandbox'
  ensure_postgres
  scripts/real-parts/packages.sh || say 'packages could not be installed: the tests of the sandbox need them'
  scripts/real-parts/react.sh || say 'React could not be installed: the tests of components need it'
  scripts/real-parts/vue.sh || say 'Vue could not be installed: the tests of single-file components need it'
  scripts/real-parts/svelte.sh || say 'Svelte could not be installed: the tests of its components need it'
  scripts/real-parts/servers.sh || say 'Nest, tRPC, Next and React Router could not be installed: the tests of requests need them'
  scripts/real-parts/yarn.sh || say 'yarn could not be installed: the tests of installing packages need it'
  scripts/real-parts/ollama.sh || say 'Ollama could not be built: the tests of models need it'
  scripts/real-parts/act.sh || say 'act could not be built: the tests of the action need it'
  scripts/real-parts/workflow-checks.sh || say 'actionlint and zizmor could not be installed: the tests of the workflows need them'
  scripts/real-parts/github.sh || say 'Prism could not be installed: the tests of the action need it'
  scripts/real-parts/artifacts.sh || say '@actions/artifact could not be installed: the tests of the action need it'
  # For this process, whose id stays when it becomes the command: the engine ends with it.
  engine=$(scripts/real-parts/docker.sh start $$) && eval "$engine"
  scripts/real-parts/docker.sh images node || say 'there is no runner image: the tests of containers need it'
fi
exec "$@"
