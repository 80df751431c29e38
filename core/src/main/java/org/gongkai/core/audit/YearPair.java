package org.gongkai.core.audit;

/**
 * The figures of one issuer for two years, one after the other.
 *
 * @param earlierYear the year before
 * @param earlier its figures
 * @param later the figures of the year after
 */
record YearPair(int earlierYear, SoundFigures earlier, SoundFigures later) {}
