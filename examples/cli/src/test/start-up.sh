#!/usr/bin/env bash
# CPU time (user and system, median of 11 runs) of judging one offer, and of the small program it is measured against.
# Needs GNU time, and a built module: mvn -B -ntp verify
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=target/parlstaff.jar
archive=$(mktemp -u)
times=$(mktemp)
trap 'rm -f "$archive" "$times"' EXIT

median() {
  : >"$times"
  for _ in $(seq 11); do
    /usr/bin/time -f "%U %S" -o "$times" -a "$@" >/dev/null 2>&1 || true
  done
  awk '{ print $1 + $2 }' "$times" | sort -n | sed -n 6p
}

base=$(median java -cp "target/test-classes:$jar" org.parlstaff.examples.cli.StartUp samples/offer.json)
check=$(median java -jar "$jar" offer check samples/offer.json)
java -XX:ArchiveClassesAtExit="$archive" -jar "$jar" offer check samples/offer.json >/dev/null 2>&1
shared=$(median java -XX:SharedArchiveFile="$archive" -jar "$jar" offer check samples/offer.json)
quick=$(median java -XX:SharedArchiveFile="$archive" -XX:TieredStopAtLevel=1 -jar "$jar" offer check samples/offer.json)
awk -v b="$base" -v c="$check" -v s="$shared" -v q="$quick" 'BEGIN {
  printf "small program                    %.2f s\noffer check                      %.2f s  ratio %.2f\n", b, c, c / b
  printf "  with an archive of classes     %.2f s\n  and the first compiler alone   %.2f s\n", s, q }'
