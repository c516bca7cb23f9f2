#!/bin/sh
# The step of action.yml that runs the gate with the launcher SSOT_COMMAND, and hands its results to
# the workflow.
set -eu

against=$SSOT_AGAINST
if [ -z "$against" ] && [ -n "$SSOT_BASE" ]; then against=origin/$SSOT_BASE; fi
gate=$SSOT_FAIL_ON
if [ "$gate" = never ]; then gate=new; fi
mkdir -p "$SSOT_OUTPUT"

code=0
# shellcheck disable=SC2086
"$SSOT_COMMAND" check "$SSOT_PATH" ${against:+--against "$against"} \
  --fail-on "$gate" $SSOT_ARGUMENTS \
  --format github \
  --format "json:$SSOT_OUTPUT/ssot.json" \
  --format "sarif-github:$SSOT_OUTPUT/ssot.sarif" \
  --format "github-summary:$SSOT_OUTPUT/summary.md" \
  --format "markdown:$SSOT_OUTPUT/ssot.md" || code=$?

passed=
if [ "$code" -eq 0 ]; then passed=true; elif [ "$code" -eq 1 ]; then passed=false; fi
{
  echo "exit-code=$code"
  echo "passed=$passed"
} >>"$GITHUB_OUTPUT"

# Where it could not be judged there is nothing to show.
if [ -f "$SSOT_OUTPUT/ssot.md" ]; then
  { echo "<!-- ssot-scanner -->"; cat "$SSOT_OUTPUT/ssot.md"; } >"$SSOT_OUTPUT/comment.md"
  cat "$SSOT_OUTPUT/summary.md" >>"$GITHUB_STEP_SUMMARY"
  {
    echo "json=$SSOT_OUTPUT/ssot.json"
    echo "sarif=$SSOT_OUTPUT/ssot.sarif"
    echo "comment=$SSOT_OUTPUT/comment.md"
  } >>"$GITHUB_OUTPUT"
fi

if [ "$code" -eq 1 ] && [ "$SSOT_FAIL_ON" = never ]; then code=0; fi
exit "$code"
