# Sourced by the scripts of the root: finds a JDK 25 and Maven, or says what to install.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -Eqs '^JAVA_VERSION="25[.+"]' "$1/release"
}

# Prints the home of a JDK 25: JAVA_HOME, JAVA25_HOME and the like, the usual places, the path.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "${JAVA_25_HOME:-}" \
      $(compgen -v | grep -E '^JAVA[A-Z0-9_]*_HOME(_25.*)?$' | while read -r name; do printf '%s\n' "${!name}"; done) \
      /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return
    fi
  done
  if home=$(command -v javac) && home=$(readlink -f "$home") && is_jdk_25 "${home%/bin/javac}"; then
    printf '%s\n' "${home%/bin/javac}"
    return
  fi
  return 1
}

# Sets JAVA_HOME, or ends the script.
require_jdk() {
  if ! JAVA_HOME=$(find_jdk); then
    cat >&2 <<'MESSAGE'
Jackfield needs a JDK 25, and none was found. Install one, for example
  Debian, Ubuntu   apt install openjdk-25-jdk-headless, or Eclipse Temurin from https://adoptium.net
  anywhere         sdk install java 25-tem        (https://sdkman.io)
or set JAVA_HOME to where it is.
MESSAGE
    exit 1
  fi
  export JAVA_HOME
}

require_maven() {
  if ! command -v mvn >/dev/null; then
    echo 'Jackfield is built by Maven, which was not found: apt install maven, or https://maven.apache.org.' >&2
    exit 1
  fi
}
