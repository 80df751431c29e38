package org.gongkai.parsers.generated;

import java.util.List;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TableKind;

/**
 * A section of a generated report; sections under it follow it in the report's list.
 *
 * @param kind what it is about
 * @param level 1 for the sections of the form
 * @param heading the heading with its number
 * @param paragraphs its own text
 * @param table the table that stands in it
 */
public record GeneratedSection(
    SectionKind kind,
    int level,
    String heading,
    List<String> paragraphs,
    java.util.Optional<TableKind> table) {}
