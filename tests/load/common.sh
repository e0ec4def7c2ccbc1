# What the load scripts share. They need curl and a quiet machine, and run from the repository's root.
set -euo pipefail
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; nginx -c "$work/nginx.conf" -s stop 2>/dev/null; rm -rf "$work"' EXIT
# As docs/operating.md has it; for both sides, which are hosts of the same runtime.
export DOTNET_GCgen0size=${DOTNET_GCgen0size-0x2000000}
question="geo=SRB&from=2008&to=2008"
path="/api/v1/series/asylum-cases-closed.json"

# As an operator installs it: compiled before it is started.
publish() {
  dotnet publish "$1" -c Release -r "$(dotnet --info | awk '/RID:/ { print $2 }')" --self-contained false -p:PublishReadyToRun=true -v q --nologo -o "$work/$2" >&2
}

until_answers() { until curl -sf -o /dev/null "$1"; do sleep "${2:-0.2}"; done; }

# $1 address, $2 database, $3 data folder: without the request log, and without a limit for one client.
serve() {
  env Indicators__Database="$2" Indicators__Data="$3" Indicators__RateLimit__PermitLimit=1000000000 Logging__LogLevel__Indicators.Requests=Warning \
    dotnet "$work/program/Indicators.Api.dll" --urls "$1" >"$work/program.log" 2>&1 &
  served=$!
  until_answers "$1/readyz"
}

rate() { wrk -t1 -c32 -d5 "$@" | awk '/Requests\/sec/ { print $2 }'; }
median() { sort -g | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
