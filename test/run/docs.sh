#!/usr/bin/env bash
#
# make docs: writes docs/rujukan.md, the reference, from the catalogue.
#
# shellcheck disable=SC2119
# (The functions of private.sh take arguments that are not wanted here.)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=private.sh
. "$here/private.sh"

PG_CONFIG=$(bash "$here/setup.sh" build)
private_make
private_build
private_tree
private_cluster
as_server psql -Xqc 'CREATE EXTENSION asn_kinerja'
as_server perl test/lint/rujukan.pl dbname=postgres >"$PRIVATE/rujukan.md"
cp "$PRIVATE/rujukan.md" "$CHECKOUT/docs/rujukan.md"
step "docs/rujukan.md written"
