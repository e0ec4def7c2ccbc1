#!/usr/bin/env bash
# Lets LibreOffice open the workbook of every series of a running host, and compares what it read with the CSV: the same rows, numbers as numbers.
#   tests/clients/xlsx.sh [http://127.0.0.1:5080]
# Needs curl, Python 3.9 or later and LibreOffice Calc (apt-get install libreoffice-calc).
set -euo pipefail
host="${1:-http://127.0.0.1:5080}"
here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

curl -fsS "$host/api/v1/indicators" | python3 -c 'import json, sys; print("\n".join(indicator["id"] for indicator in json.load(sys.stdin)["indicators"]))' > ids
while read -r id; do
    curl -fsS -o "$id.xlsx" "$host/api/v1/series/$id.xlsx"
    curl -fsS -o "$id.expected" "$host/api/v1/series/$id.csv"
done < ids

# Comma, quotation marks, UTF-8, from the first row; every text in quotation marks, numbers not as they are shown but whole; every sheet into a file.
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1' --outdir read ./*.xlsx > log 2>&1 || { cat log; exit 1; }
soffice --version
exec python3 "$here/xlsx.py" ids read
