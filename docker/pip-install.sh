#!/bin/sh
# FOLDER: installs what requirements.txt names, checked against its hashes; wheels alone, so that no script of a package runs.
set -eu
if [ -s /run/secrets/ca ]; then export PIP_CERT=/run/secrets/ca; fi
exec python3 -m pip install --quiet --no-cache-dir --no-compile --only-binary :all: --require-hashes --no-deps --target "$1" \
  --root-user-action ignore -r requirements.txt
