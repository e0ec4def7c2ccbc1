#!/usr/bin/env bash
# Lets tools that others wrote read a running host: jsonstat-toolkit every series, xmllint the feed.
#   tests/clients/readers/check.sh [http://127.0.0.1:5080]
# Needs Node.js 20 or later with npm, and xmllint (libxml2-utils).
set -euo pipefail
host=${1:-http://127.0.0.1:5080}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$(dirname "$0")"/*.js* "$work"
curl -sf "$host/feed.atom" -o "$work/feed.atom"
xmllint --noout "$work/feed.atom"
entries=$(xmllint --xpath 'count(//*[local-name()="entry"])' "$work/feed.atom")
[ "$entries" -gt 0 ]
[ "$(xmllint --xpath 'count(//*[local-name()="entry"][*[local-name()="id"] and *[local-name()="updated"] and *[local-name()="title"]])' "$work/feed.atom")" = "$entries" ]
echo "xmllint: the feed is well-formed, and each of its $entries entries has id, title and updated"
cd "$work"
npm install --no-package-lock --ignore-scripts --no-audit --no-fund --silent
node jsonstat.js "$host"
