#!/bin/sh
# The first step of action.yml: unpacks the release that the workflow names, if there is one and its
# checksum is right; else the launcher of this repository builds the sources. Says which one to run.
set -eu

build="$SSOT_HOME/ssot"

use() {
  echo "ssot: $2"
  echo "command=$1" >>"$GITHUB_OUTPUT"
  exit 0
}

sum() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum "$1"; else shasum -a 256 "$1"; fi |
    cut -d ' ' -f 1
}

if [ -n "${SSOT_COMMAND:-}" ]; then use "$SSOT_COMMAND" "the job brings its own installation"; fi

ref=${SSOT_REF:-}
version=${ref#v}
case $version in
  "" | *[!A-Za-z0-9._-]*) use "$build" "no release is named; it is built from sources" ;;
esac
name=ssot-$version
folder=${RUNNER_TEMP:-${TMPDIR:-/tmp}}/ssot-release
mkdir -p "$folder"

download() {
  curl -fsSL --retry 2 --max-time 120 -o "$folder/$1" "$SSOT_RELEASES/$ref/$1" 2>/dev/null
}
if ! { download "$name.sha256" && download "$name.tar.gz"; }; then
  use "$build" "there is no release $ref to download; it is built from sources"
fi

expected=$(sed -n "s/^\([0-9a-f]\{64\}\)  *[*]\{0,1\}$name\.tar\.gz\$/\1/p" "$folder/$name.sha256")
if [ -z "$expected" ] || [ "$expected" != "$(sum "$folder/$name.tar.gz")" ]; then
  echo "::warning::the release $ref of ssot does not have its published checksum; it is not used"
  use "$build" "it is built from sources"
fi
tar -xzf "$folder/$name.tar.gz" -C "$folder"
use "$folder/$name/bin/ssot" "the release $ref is used"
