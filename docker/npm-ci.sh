#!/bin/sh
# Installs what package-lock.json names, checked against its digests, without running a script of any package.
set -eu
if [ -s /run/secrets/ca ]; then export NODE_EXTRA_CA_CERTS=/run/secrets/ca; fi
exec npm ci --ignore-scripts --no-audit --no-fund --legacy-peer-deps --loglevel=error --cache=/tmp/npm
