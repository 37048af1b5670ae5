#!/bin/sh
# Stands in for Envoy in tests. It refuses a configuration with the text `refuse-me`, also in base64; fake-envoy.mjs serves.
case " $* " in
*" --mode validate "*)
  for file; do :; done
  grep -qE 'refuse-me|cmVmdXNlLW1l' "$file" || exit 0
  echo "[2026-11-21 15:22:12.461][1][critical][main] [source/server/config_validation/server.cc:76] error initializing configuration '$file': Not supported field in StreamInfo: refuse-me" >&2
  exit 1
  ;;
esac
exec node "$(dirname "$0")/fake-envoy.mjs" "$@"
