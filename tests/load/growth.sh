#!/usr/bin/env bash
# The time of the same fresh answer from a database with a hundred times the figures, five rounds, the sides in turn. Needs wrk too.
. tests/load/common.sh
publish src/Indicators.Api program
publish tests/Indicators.Benchmarks bench
rows=$(tail -q -n +2 data/observations/*.csv | wc -l)
dotnet "$work/bench/Indicators.Benchmarks.dll" generate --rows $((rows * 99)) --out "$work/invented"
cp -r data "$work/large"
for list in sources indicators; do tail -n +2 "$work/invented/$list.csv" >>"$work/large/$list.csv"; done
cp "$work/invented/observations/generated.csv" "$work/large/observations/"
(cd "$work/large" && find . -name '*.csv' | sort | awk 'BEGIN { printf "{\"name\":\"large\",\"resources\":[" } { sub("^./", ""); printf "%s{\"path\":\"%s\"}", (NR > 1 ? "," : ""), $0 } END { print "]}" }' >datapackage.json)
serve http://127.0.0.1:5391 "$work/small.db" data
serve http://127.0.0.1:5392 "$work/large.db" "$work/large"
# One connection: how long an answer takes, not how many there are.
typical() { wrk -t1 -c1 -d5 --latency -s tests/load/fresh.lua "$1" | awk '$1 == "50%" { print $2 }' | sed 's/us$//; s/\([0-9.]*\)ms$/\1e3/'; }
for _ in 1 2 3; do typical http://127.0.0.1:5391 >/dev/null; typical http://127.0.0.1:5392 >/dev/null; done
echo "| round | $rows figures, µs | $((rows * 100)) figures, µs |"
echo "| --- | --- | --- |"
for round in 1 2 3 4 5; do echo "| $round | $(typical http://127.0.0.1:5391) | $(typical http://127.0.0.1:5392) |"; done | tee "$work/rounds"
echo "| median | $(cut -d'|' -f3 "$work/rounds" | median) | $(cut -d'|' -f4 "$work/rounds" | median) |"
