#!/usr/bin/env bash
# A Docker engine for the tests, with BuildKit and the images that they need. Data, socket and settings lie below the cache
# (${QTEST_CACHE:-~/.cache/qtest-dev}/docker), so that the machine's own engine and settings stay as they are.
#   eval "$(scripts/real-parts/docker.sh start PID)"   starts it for the process PID and says how it is reached; where an
#                                                      engine answers already, that one is used. It ends with its last PID
#   scripts/real-parts/docker.sh images [TARGET…]      builds qtest/runner:checkout-TARGET (`node` where none is named)
#   eval "$(scripts/real-parts/docker.sh mapped PID)"  the same with a second engine, which maps users (`userns-remap`) and has the
#                                                      image `node` of the first
#   scripts/real-parts/docker.sh stop                  ends the engine that `start` started; nothing where none runs
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

home=${QTEST_DOCKER:-${QTEST_CACHE:-$HOME/.cache/qtest-dev}/docker}
buildx=v0.38.2
suite=trixie
say() { printf 'docker: %s\n' "$1" >&2; }

reach() {
  export DOCKER_HOST=unix://$home/engine.sock DOCKER_CONFIG=$home/config
}

start() {
  if docker info >/dev/null 2>&1; then return; fi
  install_engine
  reach
  run_engine "$1"
}

mapped() {
  local image=qtest/runner:checkout-node first=${DOCKER_HOST:-} id
  [ "$(id -u)" = 0 ] || { say 'an engine that maps users has to be started by root'; exit 1; }
  id=$(docker image inspect --format '{{.Id}}' "$image")
  home=/var/cache/qtest-dev/docker-mapped # which the mapped users have to be able to enter
  reach
  run_engine "$1" --userns-remap default
  [ "$(docker image inspect --format '{{.Id}}' "$image" 2>/dev/null)" = "$id" ] && return
  say 'taking the image node to the engine that maps users'
  DOCKER_HOST=$first docker save "$image" | docker load >/dev/null
  docker image prune --force >/dev/null
}

# Starts it for a process, with these options; where it runs already, that process becomes one of its users.
run_engine() {
  local user=$1
  shift
  mkdir -p "$home/users"
  touch "$home/users/$user"
  exec 9>"$home/lock"
  flock 9
  if ! docker info >/dev/null 2>&1; then
    say 'starting an engine'
    rm -f "$home/engine.pid" "$home/exec/containerd/containerd.pid"
    # Programs that are enclosed have no network, and builds use the machine's: no bridge, no firewall rules.
    setsid dockerd --host "$DOCKER_HOST" --data-root "$home/data" --exec-root "$home/exec" --pidfile "$home/engine.pid" \
      --bridge none --iptables=false --ip6tables=false "$@" >"$home/engine.log" 2>&1 9>&- </dev/null &
    await_engine
  fi
  flock -u 9
  # Ends the engine when its user has ended, in whatever way.
  setsid bash -c 'while kill -0 "$1" 2>/dev/null; do sleep 1; done; rm -f "$2/users/$1"; QTEST_DOCKER=$2 exec "$3" stop-if-unused' \
    guard "$user" "$home" "$PWD/scripts/real-parts/docker.sh" >/dev/null 2>&1 9>&- </dev/null &
  printf 'export DOCKER_HOST=%q DOCKER_CONFIG=%q\n' "$DOCKER_HOST" "$DOCKER_CONFIG"
}

install_engine() {
  command -v dockerd >/dev/null && command -v docker >/dev/null && return
  if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    say 'no engine answers and none can be installed here: start one (https://docs.docker.com/engine/install)'
    exit 1
  fi
  say 'installing docker.io (apt-get)'
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq docker.io; } >/dev/null 2>&1
}

await_engine() {
  for _ in $(seq 1 120); do
    docker info >/dev/null 2>&1 && return
    sleep 0.5
  done
  say "the engine does not answer: $(tail -n 3 "$home/engine.log")"
  exit 1
}

stop() {
  local pid
  pid=$(cat "$home/engine.pid" 2>/dev/null || true)
  # An id alone may belong to somebody else by now.
  if [ -n "$pid" ] && [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = dockerd ]; then
    kill "$pid" 2>/dev/null || true
    for _ in $(seq 1 60); do kill -0 "$pid" 2>/dev/null || break; sleep 0.5; done
  fi
  rm -f "$home/engine.pid" "$home/engine.sock"
}

stop_if_unused() {
  exec 9>"$home/lock"
  flock 9
  local user
  for user in $(ls "$home/users" 2>/dev/null); do
    kill -0 "$user" 2>/dev/null && return
    rm -f "$home/users/$user"
  done
  stop
}

images() {
  ensure_buildx
  ensure_base
  local target
  for target in "${@:-node}"; do
    say "building the image $target"
    build "$target"
  done
}

build() {
  local ca=${SSL_CERT_FILE:-} log
  log=$(mktemp)
  if ! DOCKER_BUILDKIT=1 docker build --network host ${ca:+--secret "id=ca,src=$ca"} --build-arg "BASE=debian:$suite-slim" \
    --file docker/Dockerfile --target "$1" --tag "qtest/runner:checkout-$1" . >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    say "the image $1 could not be built"
    exit 1
  fi
  rm -f "$log"
}

ensure_buildx() {
  docker buildx version >/dev/null 2>&1 && return
  local plugin=${DOCKER_CONFIG:-$HOME/.docker}/cli-plugins/docker-buildx kept=$home/buildx-$buildx
  if [ ! -x "$kept/docker-buildx" ]; then
    command -v go >/dev/null || { say 'buildx is missing, and Go to build it: install docker-buildx'; exit 1; }
    say "building buildx $buildx (once)"
    GOBIN=$kept go install "github.com/docker/buildx/cmd/buildx@$buildx" >"$home/buildx.log" 2>&1 ||
      { tail "$home/buildx.log" >&2; exit 1; }
    mv "$kept/buildx" "$kept/docker-buildx"
  fi
  mkdir -p "$(dirname "$plugin")"
  ln -sf "$kept/docker-buildx" "$plugin"
}

# Debian's slim image: pulled where its registry can be reached, else made as it is made there, from Debian's packages.
ensure_base() {
  local image=debian:$suite-slim tar=$home/$suite-slim.tar
  docker image inspect "$image" >/dev/null 2>&1 && return
  if [ ! -f "$tar" ]; then
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then docker pull -q "$image" >&2; return; fi
    make_base "$tar"
  fi
  docker import "$tar" "$image" >/dev/null
}

make_base() {
  command -v debootstrap >/dev/null ||
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq debootstrap; } >/dev/null 2>&1
  say "making a base image of Debian $suite (once)"
  local root
  root=$(mktemp -d)
  debootstrap --variant=minbase "$suite" "$root" >"$home/debootstrap.log" 2>&1 || { tail "$home/debootstrap.log" >&2; exit 1; }
  # What Debian's slim images leave out.
  printf 'path-exclude /usr/share/%s/*\n' doc man info locale lintian linda > "$root/etc/dpkg/dpkg.cfg.d/docker"
  for folder in doc man info locale lintian linda; do rm -rf "$root/usr/share/$folder"; done
  rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/var/log/* "$root"/var/cache/debconf/*-old
  tar -C "$root" -c . > "$1.new"
  mv "$1.new" "$1"
  rm -rf --one-file-system "$root"
}

case ${1:-} in
  start) start "${2:?the process that the engine is for}" ;;
  mapped) mapped "${2:?the process that the engine is for}" ;;
  images) shift; images "$@" ;;
  stop) reach; stop ;;
  stop-if-unused) reach; stop_if_unused ;;
  *) sed -n '2,10p' "$0" >&2; exit 2 ;;
esac
