# nls.mk: what the server's rules for translations need to know
CATALOG_NAME     = asn_kinerja
AVAIL_LANGUAGES  = id
GETTEXT_FILES    = $(sort $(wildcard src/*.[ch] src/*/*.[ch]))
GETTEXT_TRIGGERS = $(BACKEND_COMMON_GETTEXT_TRIGGERS)
GETTEXT_FLAGS    = $(BACKEND_COMMON_GETTEXT_FLAGS)
