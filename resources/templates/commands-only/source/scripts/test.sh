#!/usr/bin/env bash
# Builds the page in a folder of its own and looks at what came out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
bash scripts/build.sh "$folder"
grep -q "Built on $(date -u +%Y)" "$folder/index.html"
[ -s "$folder/style.css" ]
echo 'The page says when it was built.'
