#!/usr/bin/env bash
# Nest, tRPC, Next and React Router with what their tests need, for the tests of requests, in ${QTEST_CACHE:-~/.cache/qtest-dev}/packages/servers.
set -euo pipefail

into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/packages/servers
mark=$(sha256sum "${BASH_SOURCE[0]}" | cut -c 1-16)
[ -e "$into/$mark" ] && exit
printf 'packages: installing servers\n' >&2
rm -rf "$into"
mkdir -p "$into"
printf '{ "name": "server-packages", "private": true }\n' > "$into/package.json"
npm install --prefix "$into" --save-exact --no-audit --no-fund --loglevel=error \
  @nestjs/common@11.2.10 @nestjs/core@11.2.10 @nestjs/platform-express@11.2.10 @nestjs/testing@11.2.6 \
  reflect-metadata@0.2.2 rxjs@7.8.2 class-validator@0.15.1 class-transformer@0.5.1 express@5.3.0 \
  @nestjs/platform-fastify@11.2.8 next@16.4.6 react@19.3.1 react-dom@19.3.1 react-router@7.18.7 \
  @trpc/server@11.25.2 zod@4.6.7 jest@30.5.2 ts-jest@29.4.15 @types/jest@30.0.0 @types/node@26.6.7 @types/express@5.0.6 \
  supertest@7.3.2 @types/supertest@7.2.1 typescript@5.9.3 >&2
touch "$into/$mark"
