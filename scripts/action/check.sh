#!/usr/bin/env bash
# The GitHub Action's check. Inputs come as environment variables, so that nothing in them is read as shell.
set -euo pipefail

arguments=(--fail-on "$INPUT_FAIL_ON" --cache --cache-location "$HEARSAY_CACHE" --format github)
[[ -z $INPUT_MAX_WARNINGS ]] || arguments+=(--max-warnings "$INPUT_MAX_WARNINGS")
[[ -z $INPUT_PROFILE ]] || arguments+=(--profile "$INPUT_PROFILE")
[[ $INPUT_BASELINE != false ]] || arguments+=(--no-baseline)
[[ -z $INPUT_SARIF_FILE ]] || arguments+=(--format sarif --output-file "$INPUT_SARIF_FILE")
[[ $INPUT_SUMMARY != true || -z ${GITHUB_STEP_SUMMARY:-} ]] ||
  arguments+=(--format markdown --output-file "$GITHUB_STEP_SUMMARY")

case $INPUT_CHANGED in
  auto) [[ -z ${GITHUB_BASE_REF:-} ]] || arguments+=(--changed) ;;
  true) arguments+=(--changed) ;;
  false | '') ;;
  *) arguments+=("--changed=$INPUT_CHANGED") ;;
esac

paths=()
while IFS= read -r path; do
  [[ -z $path ]] || paths+=("$path")
done <<<"$INPUT_PATHS"

status=0
node "$HEARSAY_CLI" check "${arguments[@]}" -- "${paths[@]}" || status=$?
echo "exit-status=$status" >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$status"
