#!/usr/bin/env bash
# Copies the pages and says in each when it was built.
set -euo pipefail
target=$1
mkdir -p "$target"
cp -R site/. "$target"
built=$(date -u +%Y-%m-%d)
find "$target" -name '*.html' | while IFS= read -r page; do
  text=$(<"$page")
  printf '%s\n' "${text//@BUILT@/$built}" >"$page"
done
