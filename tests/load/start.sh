#!/usr/bin/env bash
# From the start of a process to its first answer, database present: the program against a bare host, five rounds, the sides in turn.
. tests/load/common.sh
publish src/Indicators.Api program
publish tests/Indicators.Benchmarks bench
echo '{}' >"$work/body.json"
serve http://127.0.0.1:5391 "$work/indicators.db" data
kill $served; wait $served || true
# $1 address of the first answer, then the command.
first() {
  local url=$1 begun process
  shift
  begun=$(date +%s%N)
  "$@" >/dev/null 2>&1 &
  process=$!
  until_answers "$url" 0.002
  echo $((($(date +%s%N) - begun) / 1000000))
  kill $process
  wait $process || true
}
echo "| round | bare, ms | program, ms |"
echo "| --- | --- | --- |"
for round in 1 2 3 4 5; do
  bare=$(first http://127.0.0.1:5392/body dotnet "$work/bench/Indicators.Benchmarks.dll" bare --address http://127.0.0.1:5392 --body "$work/body.json")
  echo "| $round | $bare | $(first "http://127.0.0.1:5391$path?$question" env Indicators__Database="$work/indicators.db" dotnet "$work/program/Indicators.Api.dll" --urls http://127.0.0.1:5391) |"
done | tee "$work/rounds"
echo "| median | $(cut -d'|' -f3 "$work/rounds" | median) | $(cut -d'|' -f4 "$work/rounds" | median) |"
