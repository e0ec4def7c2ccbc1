#!/usr/bin/env bash
# Starts the host on a database of its own, and lets tools that others made read its OpenAPI document: Spectral (spectral:oas) and Redocly (recommended)
# with no error and no warning, and ajv, by which every example of an answer in JSON, asked for again, fits its schema. The last line is "N passed, N failed".
# Needs node, npm and a build of src/Indicators.Api; installs the tools into a temporary folder.
#   tests/clients/openapi-lint.sh [port]
set -uo pipefail
cd "$(dirname "$0")/../.."
port=${1:-5319}
work=$(mktemp -d)
passed=0
failed=0
server=""
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

check() {
  local name=$1
  shift
  if "$@" >"$work/out" 2>&1; then
    echo "passed: $name"
    passed=$((passed + 1))
  else
    echo "failed: $name"
    tail -n 40 "$work/out"
    failed=$((failed + 1))
  fi
}

cp -r tests/clients/openapi/. "$work"
if ! (cd "$work" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error) >"$work/npm" 2>&1; then
  tail -n 5 "$work/npm"
  echo "0 passed, 1 failed"
  exit 1
fi

dotnet src/Indicators.Api/bin/Debug/net10.0/Indicators.Api.dll --urls "http://127.0.0.1:$port" --Indicators:Database "$work/indicators.db" --Indicators:RateLimit:PermitLimit 1000000 >"$work/host" 2>&1 &
server=$!
for _ in $(seq 120); do
  curl -sf "http://127.0.0.1:$port/readyz" >/dev/null && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.5
done

cd "$work" || exit 1
check "the host gives the document" curl -sf -o openapi.json "http://127.0.0.1:$port/swagger/v1/swagger.json"
check "spectral: no error, no warning" npx spectral lint --ruleset spectral.yaml --fail-severity hint openapi.json
redocly() {
  # Redocly ends with 0 where there are warnings.
  npx redocly lint --config redocly.yaml openapi.json >redocly.out 2>&1
  local code=$?
  cat redocly.out
  [ $code -eq 0 ] && ! grep -qE "You have [0-9]+ (warning|error)" redocly.out
}
check "redocly: no error, no warning" redocly
answers() {
  local fetched
  fetched=$(node fetch-answers.js openapi.json "http://127.0.0.1:$port" answers) || return 1
  echo "$fetched"
  node check-answers.js answers
}
check "ajv: answers fit their schemas" answers

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
