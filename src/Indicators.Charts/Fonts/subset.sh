#!/usr/bin/env bash
# Makes the two shipped fonts from those of Inter 4.0 (static, TrueType): Latin, Serbian Latin and Cyrillic, and the signs of figures, as TTF for drawing and as
# WOFF2 for SVG pictures that bring their letters. Needs fonttools and woff2 (Debian: fonttools woff2).
# Usage: ./subset.sh <folder with Inter-Regular.ttf and Inter-SemiBold.ttf>
set -euo pipefail
cd "$(dirname "$0")"
letters="U+0020-007E,U+00A0-017F,U+0218-021B,U+0400-045F,U+0490-0491"
signs="U+2000-206F,U+20AC,U+2116,U+2190-2193,U+2212,U+2248,U+2260,U+2264,U+2265"
for weight in Regular SemiBold; do
  pyftsubset "$1/Inter-$weight.ttf" --unicodes="$letters,$signs" --layout-features=kern,mark,mkmk,ccmp,locl --name-IDs='*' --output-file="Inter-$weight.ttf"
  woff2_compress "Inter-$weight.ttf"
done
