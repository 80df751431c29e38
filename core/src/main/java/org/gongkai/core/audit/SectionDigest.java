package org.gongkai.core.audit;

import org.gongkai.core.likeness.Shingles;
import org.gongkai.core.model.SectionKind;

/**
 * What is kept of a section's text.
 *
 * @param place which section of the first level it is, from 0
 * @param kind what it is about
 * @param characters how long it is, as it is compared
 * @param shingles its runs of characters
 */
record SectionDigest(int place, SectionKind kind, int characters, Shingles shingles) {}
