#!/usr/bin/env bash
# What action.yml runs: one check that annotates the pull request, then the SARIF log and the job's summary from its database.
set -uo pipefail

deskcheck() { node "$GITHUB_ACTION_PATH/src/cli/main.ts" "$@"; }

options=()
paths=()
add_option() { if [ -n "$2" ]; then options+=("$1" "$2"); fi; }
each_line() { # each_line TEXT FUNCTION: calls the function with every line that is not empty
  while IFS= read -r line; do
    if [ -n "$line" ]; then "$2" "$line"; fi
  done <<< "$1"
}
add_path() { paths+=("$1"); }
add_reference() { options+=(--reference "$1"); }

each_line "${DESKCHECK_PATHS:-.}" add_path
each_line "${DESKCHECK_REFERENCE:-}" add_reference
add_option --since "${DESKCHECK_SINCE:-}"
add_option --config "${DESKCHECK_CONFIG:-}"
add_option --published "${DESKCHECK_PUBLISHED:-}"
add_option --baseline "${DESKCHECK_BASELINE:-}"
add_option --fail-on "${DESKCHECK_FAIL_ON:-}"

database="$RUNNER_TEMP/deskcheck-$$.db"
# After --, nothing that a path is called is an option.
deskcheck check --format github --db "$database" --quiet ${options[@]+"${options[@]}"} -- "${paths[@]}"
code=$?
# 2 with a database: an input could not be read, and the others are worth showing.
if [ ! -f "$database" ]; then exit "$code"; fi

report=(--db "$database")
if [ -n "${DESKCHECK_BASELINE:-}" ]; then report+=(--baseline "$DESKCHECK_BASELINE"); fi
if [ -n "${DESKCHECK_CONFIG:-}" ]; then report+=(--config "$DESKCHECK_CONFIG"); fi
sarif="${DESKCHECK_SARIF:-deskcheck.sarif}"
deskcheck report "${report[@]}" --format sarif --output "$sarif" || exit 2
deskcheck report "${report[@]}" --format markdown >> "$GITHUB_STEP_SUMMARY" || exit 2
printf 'sarif=%s\n' "$sarif" >> "$GITHUB_OUTPUT"
exit "$code"
