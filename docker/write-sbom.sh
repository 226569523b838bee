#!/bin/sh
# TARGET SOURCE…: writes the bill of materials of a target (sbom.mjs); sources are relative to the build's context.
set -eu
cd "$(dirname "$0")/.."
mkdir -p /usr/share/doc/qtest
target=$1
shift
node docker/sbom.mjs "qtest-runner-$target" "${VERSION:-}" npm:package-lock.json npm:docker/node/package-lock.json#node-24 "$@" \
  > /usr/share/doc/qtest/sbom.cdx.json
