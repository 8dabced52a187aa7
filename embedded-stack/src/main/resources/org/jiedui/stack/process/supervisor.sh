# Runs a command that must not outlive whoever holds the other end of standard input: a JVM that is
# killed closes that pipe like one that ends, so there is no way for it to leave the command behind.
#
# usage: supervisor.sh signal seconds command…
#   signal   what asks the command to end, seconds: how long it may take before it is made to
#   stdin    a line with a number changes these seconds; end of file means: end the command now
#   stdout   one line, the process id of the command; its own output goes to standard error
signal=$1
grace=$2
shift 2

# Ctrl-C at the terminal is for the parent, which then ends its children in the order it wants.
trap '' INT HUP

exec 3<&0
"$@" </dev/null >&2 3<&- &
child=$!

# A process of its own, so that it still watches if this shell is killed.
(
  while read -r seconds; do grace=$seconds; done
  kill -s "$signal" "$child"
  tenths=$((grace * 10))
  while [ "$tenths" -gt 0 ] && kill -0 "$child"; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  kill -s KILL "$child"
) <&3 >/dev/null 2>&1 &
watcher=$!

exec 3<&-
echo "$child"
wait "$child"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"
