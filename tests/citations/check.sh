#!/usr/bin/env bash
# Lets citation tools that others wrote read every source of a running host, and compares what they understood with data/sources.csv.
#   tests/citations/check.sh [http://127.0.0.1:5080] [the sources.csv that it serves]
# Needs Node.js 20.19 or later with npm. Of bibutils, pandoc and biber it uses those that are installed (apt-get install bibutils pandoc biber).
set -euo pipefail
file=$(realpath "${2:-$(dirname "$0")/../../data/sources.csv}")
cd "$(dirname "$0")"
npm install --no-package-lock --ignore-scripts --no-audit --no-fund --silent
exec node check.js "${1:-http://127.0.0.1:5080}" "$file"
