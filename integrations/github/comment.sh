#!/bin/sh
# The last step of action.yml: puts the result into one comment on the pull request, which later runs
# find by its first line and replace. It never fails: what counts is the gate, not the comment.
set -eu

without() {
  echo "ssot: no comment on the pull request: $1"
  exit 0
}

comment=$SSOT_OUTPUT/comment.md
if [ "$SSOT_COMMENT" != true ]; then without "the input comment is not true"; fi
if [ -z "${SSOT_PULL_REQUEST:-}" ]; then without "this run belongs to none"; fi
if [ ! -f "$comment" ]; then without "there is no result"; fi
command -v gh >/dev/null 2>&1 || without "gh is not installed"

# Only what this token's owner wrote may be replaced. That of a job has no user to ask for: it
# writes as a bot.
if login=$(gh api user --jq .login 2>/dev/null); then
  author=".user.login == \"$login\""
else
  author='.user.type == "Bot"'
fi
mark=$(head -n 1 "$comment")
thread=repos/$GITHUB_REPOSITORY/issues

ids=$(gh api --paginate "$thread/$SSOT_PULL_REQUEST/comments?per_page=100" \
  --jq ".[] | select($author and (.body | startswith(\"$mark\"))) | .id") ||
  without "its comments cannot be read"
id=$(echo "$ids" | head -n 1)

if [ -n "$id" ]; then
  gh api --silent --method PATCH "$thread/comments/$id" -F "body=@$comment" && done=updated
else
  gh api --silent --method POST "$thread/$SSOT_PULL_REQUEST/comments" -F "body=@$comment" &&
    done=created
fi || without "the token may not write one; it needs the permission 'pull-requests: write', which \
pull requests from forks do not get"
echo "ssot: comment $done"
