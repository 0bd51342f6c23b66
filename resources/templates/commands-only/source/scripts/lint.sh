#!/usr/bin/env bash
# Fails for lines with tabs or with blanks at their end.
set -euo pipefail
if grep -nE $'\t|[[:blank:]]$' index.html style.css; then
  echo 'Take the tabs and the blanks at the ends of lines out.' >&2
  exit 1
fi
echo 'Nothing to complain about.'
