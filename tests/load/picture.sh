#!/usr/bin/env bash
# A picture that was drawn before against nginx serving the same file, five rounds, the sides in turn. Needs wrk and nginx too.
. tests/load/common.sh
publish src/Indicators.Api program
program=http://127.0.0.1:5391
picture="$program/charts/identification-rate.png?size=og"
serve "$program" "$work/indicators.db" data
curl -s "$picture" >"$work/picture.png"
cat >"$work/nginx.conf" <<CONF
worker_processes auto; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; server { listen 127.0.0.1:5393; root $work; } }
CONF
chmod 755 "$work"
nginx -c "$work/nginx.conf"
rate "$picture" >/dev/null
echo "picture $(wc -c <"$work/picture.png") bytes; load before $(cut -d' ' -f1 /proc/loadavg)"
echo "| round | nginx | kept picture |"
echo "| --- | --- | --- |"
for round in 1 2 3 4 5; do
  echo "| $round | $(rate http://127.0.0.1:5393/picture.png) | $(rate "$picture") |"
done | tee "$work/rounds"
echo "| median | $(cut -d'|' -f3 "$work/rounds" | median) | $(cut -d'|' -f4 "$work/rounds" | median) |"
