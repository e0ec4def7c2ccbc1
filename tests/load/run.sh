#!/usr/bin/env bash
# Requests per second of the program against a bare endpoint of the same web server and against nginx, five rounds, the sides in turn. Needs wrk and nginx too.
. tests/load/common.sh
publish src/Indicators.Api program
publish tests/Indicators.Benchmarks bench
program=http://127.0.0.1:5391
series="$program$path?$question"
serve "$program" "$work/indicators.db" data
curl -s "$series" >"$work/body.json"
dotnet "$work/bench/Indicators.Benchmarks.dll" bare --address http://127.0.0.1:5392 --body "$work/body.json" >/dev/null 2>&1 &
# The same with the sockets as the program has them.
dotnet "$work/bench/Indicators.Benchmarks.dll" bare --hears --address http://127.0.0.1:5395 --body "$work/body.json" >/dev/null 2>&1 &
# The same file twice: alone, and with every header of the program's answer.
headers=$(curl -si "$series" | tr -d '\r' | sed -n '2,/^$/p' | grep -viE '^(content-length|content-type|transfer-encoding|date|etag|connection):|^$' | sed 's/"/\\"/g; s/^\([^:]*\): \(.*\)$/add_header \1 "\2";/')
cat >"$work/nginx.conf" <<CONF
worker_processes auto; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; types { application/json json; }
  server { listen 127.0.0.1:5393; root $work; }
  server { listen 127.0.0.1:5394; root $work; $headers }
}
CONF
chmod 755 "$work"
nginx -c "$work/nginx.conf"
until_answers http://127.0.0.1:5392/body
until_answers http://127.0.0.1:5395/body
tag=$(curl -si "$series" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }')
# Every side warm, as a program is that has served for a while.
for side in http://127.0.0.1:5392/body http://127.0.0.1:5395/body "$series"; do rate "$side" >/dev/null; done
for _ in 1 2 3; do rate -s tests/load/fresh.lua "$program" >/dev/null; done
echo "body $(wc -c <"$work/body.json") bytes; load before $(cut -d' ' -f1 /proc/loadavg)"
echo "| round | nginx | nginx with the headers | bare | bare, hearing | kept | 304 | fresh |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- |"
for round in 1 2 3 4 5; do
  echo "| $round | $(rate http://127.0.0.1:5393/body.json) | $(rate http://127.0.0.1:5394/body.json) | $(rate http://127.0.0.1:5392/body) | $(rate http://127.0.0.1:5395/body) | $(rate "$series") | $(rate -H "If-None-Match: $tag" "$series") | $(rate -s tests/load/fresh.lua "$program") |"
done | tee "$work/rounds"
echo -n "| median |"
for column in 3 4 5 6 7 8 9; do echo -n " $(cut -d'|' -f$column "$work/rounds" | median) |"; done
echo
