package org.gongkai.parsers.interpret;

import org.gongkai.core.model.SectionKind;

/**
 * A heading as it was found in a paragraph.
 *
 * @param kind what its section is about
 * @param text the heading with its number
 * @param level 1 for the sections of the form, 2 and deeper for the parts under them
 * @param rest what stands behind the heading in the same paragraph; empty if nothing does
 */
record Heading(SectionKind kind, String text, int level, String rest) {}
