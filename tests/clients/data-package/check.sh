#!/usr/bin/env bash
# Lets tools that others wrote read /datapackage.json, every table that it names, /catalog.jsonld and the schema.org markup of a running host.
#   tests/clients/data-package/check.sh [http://127.0.0.1:5080] [the profile of Data Package 2.0 as a file; without it, it is fetched from datapackage.org]
# Needs Node.js 20.19 or later with npm.
set -euo pipefail
profile=${2:+$(realpath "$2")}
cd "$(dirname "$0")"
npm install --no-package-lock --ignore-scripts --no-audit --no-fund --silent
exec node check.js "${1:-http://127.0.0.1:5080}" "${profile:-https://datapackage.org/profiles/2.0/datapackage.json}"
