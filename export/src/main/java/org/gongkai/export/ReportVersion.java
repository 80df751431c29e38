package org.gongkai.export;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which of several reports of one issuer for one year a report is. All of them are kept; reports
 * are told apart by their bytes. A report without issuer or year is the only one of its kind.
 *
 * @param source the input as the tables name it
 * @param issuer as the report names it
 * @param reportYear the year it covers
 * @param version 1 for the first in the order of the inputs; duplicates share a number
 * @param versions how many there are, duplicates not counted
 * @param duplicateOf the first input with the same bytes, if this is not the first
 */
public record ReportVersion(
    String source,
    Optional<String> issuer,
    OptionalInt reportYear,
    int version,
    int versions,
    Optional<String> duplicateOf) {}
