#!/usr/bin/env bash
# Puts the page, which says when it was built, and its style into a folder.
set -euo pipefail
target=$1
text=$(<index.html)
style=$(<style.css)
mkdir -p "$target"
printf '%s\n' "${text//@BUILT@/$(date -u +%Y-%m-%d)}" >"$target/index.html"
printf '%s\n' "$style" >"$target/style.css"
