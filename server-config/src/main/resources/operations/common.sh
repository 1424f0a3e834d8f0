# Shared by the four commands; not run by itself.
#
# Settings, all by environment:
#   CONTACTPOINT_CLIENT  folder with mariadb and mariadb-dump, or mysql and mysqldump (else PATH)
#   CONTACTPOINT_DATA    schema of the data, default contactpoint
#   CONTACTPOINT_KEYS    schema of the wrapped keys, default contactpoint_keys
# Passwords come from an option file of the database's client, never from an argument or the
# environment, where other users of the machine could read them.

set -euo pipefail
umask 077

data_schema="${CONTACTPOINT_DATA:-contactpoint}"
keys_schema="${CONTACTPOINT_KEYS:-contactpoint_keys}"

stop() {
  echo "$(basename "$0"): $1" >&2
  exit 1
}

# The first of these programs that there is.
program() {
  local name found
  for name in "$@"; do
    found="${CONTACTPOINT_CLIENT:+$CONTACTPOINT_CLIENT/}$name"
    if command -v "$found" > /dev/null; then
      echo "$found"
      return
    fi
  done
  stop "neither $1 nor $2 is there: set CONTACTPOINT_CLIENT to their folder."
}

check_options() {
  [ -f "$1" ] || stop "there is no option file $1."
  case "$(stat -c %a "$1")" in
    600 | 400) ;;
    *) stop "others may read the option file $1: chmod 600 it." ;;
  esac
  case "$data_schema$keys_schema" in
    *[!a-z0-9_]*) stop "a schema has lower-case letters, digits and underscores only." ;;
  esac
}

# dump OPTIONS SCHEMA FILE: a consistent copy of one schema, complete or not there at all.
dump() {
  local tool extra=()
  tool="$(program mariadb-dump mysqldump)"
  case "$tool" in
    *mysqldump) extra=(--set-gtid-purged=OFF) ;;
  esac
  "$tool" --defaults-extra-file="$1" --single-transaction --skip-lock-tables --hex-blob \
    --no-tablespaces "${extra[@]}" "$2" | gzip > "$3.part" || stop "the dump failed."
  gunzip -c "$3.part" | tail -n 1 | grep -q "^-- Dump completed" || stop "the dump is not whole."
  sync "$3.part"
  mv "$3.part" "$3"
  (cd "$(dirname "$3")" && sha256sum "$(basename "$3")" > "$(basename "$3").sha256")
}

# load OPTIONS SCHEMA FILE: puts a schema back as it was, with nothing in it that was not there.
load() {
  local tool
  tool="$(program mariadb mysql)"
  (cd "$(dirname "$3")" && sha256sum --quiet -c "$(basename "$3").sha256") \
    || stop "$3 is not what was written."
  "$tool" --defaults-extra-file="$1" \
    -e "DROP DATABASE IF EXISTS $2; CREATE DATABASE $2 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
  gunzip -c "$3" | "$tool" --defaults-extra-file="$1" "$2" || stop "the restore failed."
}
