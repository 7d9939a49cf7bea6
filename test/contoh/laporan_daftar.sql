-- The appraisal year in the register, printed: the doctor's list, what was copied, the
-- quarters and the year as the roles go through them, one person's year, a unit's
-- progress, and who waits for whom.  Needs simpeg.sql; makes the rest (tahun_simpeg.sql).
\set QUIET on
\set ON_ERROR_STOP on
\pset footer off
\pset null '-'
\pset pager off
SET datestyle = 'ISO, YMD';
\ir tahun_simpeg.sql
