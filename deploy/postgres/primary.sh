#!/bin/bash
# Run once, when the primary's data folder is empty: who publishes, who reads, and as whom the replica copies.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set publisher="$PUBLISHER_PASSWORD" --set reader="$READER_PASSWORD" --set replicator="$REPLICATOR_PASSWORD" <<'SQL'
CREATE ROLE machikurabe_publisher LOGIN PASSWORD :'publisher' NOSUPERUSER NOCREATEDB NOCREATEROLE;
GRANT CONNECT, CREATE ON DATABASE machikurabe TO machikurabe_publisher;
CREATE ROLE machikurabe_reader LOGIN PASSWORD :'reader' NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT 80;
GRANT CONNECT ON DATABASE machikurabe TO machikurabe_reader;
-- The schemas and tables of the releases to come.
ALTER DEFAULT PRIVILEGES FOR ROLE machikurabe_publisher GRANT USAGE ON SCHEMAS TO machikurabe_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE machikurabe_publisher GRANT SELECT ON TABLES TO machikurabe_reader;
CREATE ROLE machikurabe_replicator LOGIN REPLICATION PASSWORD :'replicator';
SQL
echo 'host replication machikurabe_replicator all scram-sha-256' >> "$PGDATA/pg_hba.conf"
