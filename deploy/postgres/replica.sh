#!/bin/bash
# The replica copies the primary where its own data folder is empty, then follows it.
set -euo pipefail
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  until PGPASSWORD="$REPLICATOR_PASSWORD" pg_basebackup --host primary --username machikurabe_replicator \
    --pgdata "$PGDATA" --wal-method stream --write-recovery-conf; do
    # What was left of a copy that was cut off would stand in the way of the next one.
    find "$PGDATA" -mindepth 1 -delete
    sleep 2
  done
fi
exec postgres
