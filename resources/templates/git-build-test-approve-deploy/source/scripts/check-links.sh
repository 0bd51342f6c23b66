#!/usr/bin/env bash
# Fails for every link to a page or file that is not there.
set -euo pipefail
cd "$1"
broken=0
for page in *.html; do
  for target in $(grep -oE '(href|src)="[^"#:]+"' "$page" | cut -d'"' -f2); do
    if [ -e "$target" ]; then
      echo "$page -> $target"
    else
      echo "$page: there is no $target" >&2
      broken=1
    fi
  done
done
exit "$broken"
