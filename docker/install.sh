#!/bin/sh
# Installs packages of Debian and leaves nothing behind that differs from build to build.
set -eu
mkdir -p /usr/share/man/man1 # slim images have none, and a JDK puts links there
apt-get update -qq
apt-get install -y -qq --no-install-recommends "$@" >/dev/null
rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/cache/ldconfig/* /var/cache/debconf/*-old /var/lib/dpkg/*-old /var/log/* /tmp/*
