# Read by the launchers: finds a JVM that will do, and runs the jar in it with the options that suit.
# shellcheck shell=sh disable=SC2034

# JavaParser's lexer is too large a method for HotSpot to compile unless told to, and short runs
# are faster with the quick compiler alone and a small young generation: see ARCHITECTURE.md.
# A class archive that does not fit the JVM is left out without a word. More memory, and whatever
# else a JVM takes, comes from the user in SSOT_JAVA_OPTS.
# What lives through one collection lives to the end, mostly: to copy it twice only takes time.
# A comparison holds the findings of two states, and the facts that only one of them has. A history
# takes longer, and several commits of it are judged at a time.
case " $* " in
  " trend "*) sized="-XX:MaxRAMPercentage=60" ;;
  *" check "* | *" --against"*) sized="-XX:TieredStopAtLevel=1 -Xms900m -Xmx1400m -Xmn160m -XX:MaxTenuringThreshold=0 -XX:CICompilerCount=2" ;;
  *) sized="-XX:TieredStopAtLevel=1 -Xms600m -Xmx1000m -Xmn160m -XX:MaxTenuringThreshold=1 -XX:CICompilerCount=2" ;;
esac
options="-XX:-DontCompileHugeMethods $sized -XX:+UseParallelGC
  -Xshare:auto -Xlog:disable ${SSOT_JAVA_OPTS:-}"

refuse() {
  echo "ssot: $1" >&2
  exit "${2:-2}"
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || refuse "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it"
  else
    java=$(command -v java) || refuse "needs a JDK of version 17 or later; none was found on PATH, and JAVA_HOME is not set"
  fi
}

# The file "release" beside it says so faster than the JVM itself does.
check_java() {
  release=$(dirname -- "$(dirname -- "$(readlink -f -- "$java" 2>/dev/null || echo "$java")")")/release
  if [ -f "$release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$release")
  else
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
  fi
  major=${version%%[!0-9]*}
  if [ -n "$major" ] && [ "$major" -lt 17 ]; then
    refuse "needs a JDK of version 17 or later; $java is version $version"
  fi
}

# Java cannot tell by itself which of its streams are terminals, nor how wide they are.
look_at_terminal() {
  terminal=
  if [ -t 1 ]; then terminal=out; fi
  if [ -t 2 ]; then terminal=$terminal,err; fi
  if [ -z "${COLUMNS:-}" ] && [ -t 1 ] && command -v tput >/dev/null 2>&1; then
    COLUMNS=$(tput cols 2>/dev/null || echo 80)
    export COLUMNS
  fi
}
