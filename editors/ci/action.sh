#!/usr/bin/env bash
# The two steps of the GitHub action (action.yml), which gives its inputs as variables: what a person wrote never becomes part of a command.
set -euo pipefail

install() {
  local executable=$INPUT_EXECUTABLE
  if [ -z "$executable" ]; then
    local folder=$RUNNER_TEMP/textlint version=()
    if [ -n "$INPUT_VERSION" ]; then version=(--version "$INPUT_VERSION"); fi
    dotnet tool install --tool-path "$folder" "${version[@]}" TextLint
    executable=$folder/textlint
  elif ! command -v "$executable" >/dev/null; then
    echo "::error title=textlint::There is no program $executable: name it by a full path, or leave the input executable out."
    exit 2
  fi
  echo "executable=$executable" >>"$GITHUB_OUTPUT"
  "$executable" --version
}

lint() {
  local arguments=(--format github --fail-on "$INPUT_FAIL_ON") paths=() path
  if [ -n "$INPUT_CONFIG" ]; then arguments+=(--config "$INPUT_CONFIG"); fi
  if [ "$INPUT_SUMMARY" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then arguments+=(--format "markdown=$GITHUB_STEP_SUMMARY"); fi
  if [ -n "$INPUT_SARIF_FILE" ]; then arguments+=(--format "sarif=$INPUT_SARIF_FILE"); fi
  # Set on pull requests alone. A push has no base, and all its articles count.
  if [ "$INPUT_CHANGED_ONLY" = true ] && [ -n "${GITHUB_BASE_REF:-}" ]; then arguments+=(--changed-since "origin/$GITHUB_BASE_REF" --allow-empty); fi
  while IFS= read -r path; do
    if [ -n "$path" ]; then paths+=("$path"); fi
  done <<<"$INPUT_PATHS"

  local code=0
  "$TEXTLINT" lint "${arguments[@]}" "${paths[@]}" || code=$?
  { echo "exit-code=$code"; echo "sarif-file=$INPUT_SARIF_FILE"; } >>"$GITHUB_OUTPUT"
  exit "$code"
}

case ${1:-} in
  install) install ;;
  lint) lint ;;
  *) echo "action.sh install | lint" >&2; exit 2 ;;
esac
