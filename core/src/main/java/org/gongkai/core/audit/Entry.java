package org.gongkai.core.audit;

/**
 * A report of the run that has an issuer and a year.
 *
 * @param number its number in the run
 * @param issuer the issuer's present name
 * @param year its year
 * @param digest what is kept of it
 */
record Entry(int number, IssuerName issuer, int year, ReportDigest digest) {}
