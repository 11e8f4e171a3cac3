#!/bin/sh
# Lints articles in any CI, in cron or in a git hook, with what every machine has.
#
#   textlint.sh PATHS           all articles of the paths
#   BASE=REF textlint.sh PATHS  what has changed since a commit or a branch
#
# TEXTLINT names the program where it is not on the PATH; REPORTS a folder for reports that other programs read (SARIF, JUnit, HTML).
# The exit code is that of textlint: 0 clean, 1 findings, 2 a fault of the configuration or of the command line.
set -eu

textlint=${TEXTLINT:-textlint}
if ! command -v "$textlint" >/dev/null; then
  echo "textlint.sh: there is no program $textlint; install it with: dotnet tool install --global TextLint" >&2
  exit 2
fi

[ $# -gt 0 ] || set -- .
if [ -n "${BASE:-}" ]; then set -- --changed-since "$BASE" --allow-empty "$@"; fi
if [ -n "${REPORTS:-}" ]; then
  mkdir -p "$REPORTS"
  set -- --format "sarif=$REPORTS/textlint.sarif" --format "junit=$REPORTS/textlint.xml" --format "html=$REPORTS/textlint.html" "$@"
fi
exec "$textlint" lint --format line "$@"
