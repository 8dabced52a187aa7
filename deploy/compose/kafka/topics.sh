#!/bin/sh
# Brings the topics of a broker to what a CSV file says: creates what is missing, corrects the retention of what is there.
# Fails if a topic has another number of partitions: to change it would break the order of events for each key.
set -eu

file=${1:?usage: topics.sh FILE}
server=${BOOTSTRAP_SERVER:-kafka:9092}
replicas=${REPLICATION_FACTOR:-1}
bin=${KAFKA_BIN:-/opt/kafka/bin}

# Name, partitions and settings of each topic that is there.
describe() {
  answer=$("$bin/kafka-topics.sh" --bootstrap-server "$server" --describe)
  printf '%s\n' "$answer" |
    sed -n 's/^Topic: \([^[:space:]]*\).*PartitionCount: \([0-9]*\).*Configs: *\(.*\)$/\1 \2 \3/p'
}

# Name, partitions and retention in milliseconds of each topic that is wanted.
wanted() {
  tail -n +2 "$file" | awk -F, 'NF { printf "%s %d %.0f\n", $1, $2, $3 * 86400000 }'
}

create() {
  "$bin/kafka-topics.sh" --bootstrap-server "$server" --create --if-not-exists --topic "$1" \
    --partitions "$2" --replication-factor "$replicas" --config "retention.ms=$3"
}

correct_retention() {
  "$bin/kafka-configs.sh" --bootstrap-server "$server" --alter --entity-type topics --entity-name "$1" \
    --add-config "retention.ms=$2"
}

if [ "$(head -n 1 "$file")" != "name,partitions,retention_days" ]; then
  echo "$file does not begin with name,partitions,retention_days" >&2
  exit 1
fi

there=$(describe)
wanted | while read -r name partitions retention; do
  found=$(printf '%s\n' "$there" | awk -v name="$name" '$1 == name')
  case "$found" in
    "") create "$name" "$partitions" "$retention" ;;
    *"retention.ms=$retention"*) ;;
    *) correct_retention "$name" "$retention" ;;
  esac
done

there=$(describe)
wanted | while read -r name partitions retention; do
  found=$(printf '%s\n' "$there" | awk -v name="$name" '$1 == name')
  case "$found" in
    "$name $partitions "*"retention.ms=$retention"*) echo "$name has $partitions partitions, retention.ms=$retention" ;;
    *)
      echo "$name should have $partitions partitions and retention.ms=$retention, but is: ${found:-missing}" >&2
      exit 1
      ;;
  esac
done
