#!/bin/sh
# FOLDER: fetches PIT with what it needs (java/pom.xml) and checks every file against java/jars.txt.
set -eu
if [ -s /run/secrets/ca ]; then
  openssl pkcs12 -export -nokeys -in /run/secrets/ca -jdktrust anyExtendedKeyUsage -passout pass:changeit -out /tmp/ca.p12
  export MAVEN_OPTS='-Djavax.net.ssl.trustStore=/tmp/ca.p12 -Djavax.net.ssl.trustStorePassword=changeit'
fi
mkdir -p "$1"
mvn -q -B -f pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$1"
cd "$1"
awk -F '[ :]+' '{ print $1 "  " $3 "-" $4 ".jar" }' "$OLDPWD/jars.txt" | sha256sum --check --strict --quiet
[ "$(ls | wc -l)" = "$(wc -l < "$OLDPWD/jars.txt")" ]
