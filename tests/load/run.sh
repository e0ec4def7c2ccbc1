#!/usr/bin/env bash
# Requests per second of the program against a bare endpoint of the same web server and against nginx, five rounds, the sides in turn.
# Needs wrk, nginx, curl and a quiet machine. Run from the repository's root.
set -euo pipefail
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; nginx -c "$work/nginx.conf" -s stop 2>/dev/null; rm -rf "$work"' EXIT
dotnet build -c Release -v q --nologo tests/Indicators.Benchmarks
dotnet build -c Release -v q --nologo src/Indicators.Api
bin=tests/Indicators.Benchmarks/bin/Release/net10.0
program=http://127.0.0.1:5391
series="$program/api/v1/series/asylum-cases-closed.json?geo=SRB&from=2008&to=2008"
env Indicators__Database="$work/indicators.db" Indicators__RateLimit__PermitLimit=1000000000 Logging__LogLevel__Indicators.Requests=Warning \
  dotnet src/Indicators.Api/bin/Release/net10.0/Indicators.Api.dll --urls "$program" >"$work/program.log" 2>&1 &
until curl -sf -o /dev/null "$program/readyz"; do sleep 0.2; done
curl -s "$series" >"$work/body.json"
dotnet "$bin/Indicators.Benchmarks.dll" bare --address http://127.0.0.1:5392 --body "$work/body.json" >/dev/null 2>&1 &
cat >"$work/nginx.conf" <<CONF
worker_processes auto; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; server { listen 127.0.0.1:5393; root $work; } }
CONF
chmod 755 "$work"
nginx -c "$work/nginx.conf"
until curl -sf -o /dev/null http://127.0.0.1:5392/body; do sleep 0.2; done
tag=$(curl -si "$series" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }')
rate() { wrk -t1 -c32 -d5 "$@" | awk '/Requests\/sec/ { print $2 }'; }
echo "body $(wc -c <"$work/body.json") bytes"
echo "| round | nginx | bare | cached | 304 | fresh |"
echo "| --- | --- | --- | --- | --- | --- |"
for round in 1 2 3 4 5; do
  echo "| $round | $(rate http://127.0.0.1:5393/body.json) | $(rate http://127.0.0.1:5392/body) | $(rate "$series") | $(rate -H "If-None-Match: $tag" "$series") | $(rate -s tests/load/fresh.lua "$program") |"
done
