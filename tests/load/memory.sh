#!/usr/bin/env bash
# Resident memory of the program while it answers a million questions: fresh ones, kept ones and 304 in turn. Needs wrk too.
. tests/load/common.sh
publish src/Indicators.Api program
program=http://127.0.0.1:5391
series="$program$path?$question"
serve "$program" "$work/indicators.db" data
curl -s -o /dev/null "$series"
tag=$(curl -si "$series" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }')
count() { wrk -t1 -c32 -d"$@" | awk '/requests in/ { print $1 }'; }
answers=0
echo "| answers | of them fresh | resident, MB |"
echo "| --- | --- | --- |"
fresh=0
while [ "$answers" -lt 1000000 ]; do
  now=$(count 8 -s tests/load/fresh.lua "$program")
  fresh=$((fresh + now))
  answers=$((answers + now + $(count 1 "$series") + $(count 1 -H "If-None-Match: $tag" "$series")))
  echo "| $answers | $fresh | $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$served/status") |"
done
