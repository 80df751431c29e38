package org.gongkai.parsers.generated;

import java.util.List;
import java.util.Map;
import org.gongkai.core.model.Contact;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;

/**
 * An invented report that is consistent in itself: what is printed in it, and what must be read.
 *
 * @param seed the seed that makes it again
 * @param title the lines of its title
 * @param introduction the paragraphs before its first heading
 * @param sections its sections in document order, those under others included
 * @param figures what it prints in the cells of its form, by cell id
 */
public record GeneratedReport(
    long seed,
    TemplateId template,
    String issuer,
    int year,
    List<String> title,
    Period period,
    Contact contact,
    List<String> introduction,
    List<GeneratedSection> sections,
    List<GeneratedTable> tables,
    Map<String, PrintedFigure> figures) {

  /** One of its tables. */
  public GeneratedTable table(TableKind kind) {
    return tables.stream().filter(table -> table.kind() == kind).findFirst().orElseThrow();
  }

  /** The same report with other tables. */
  public GeneratedReport withTables(List<GeneratedTable> changed) {
    return new GeneratedReport(
        seed,
        template,
        issuer,
        year,
        title,
        period,
        contact,
        introduction,
        sections,
        changed,
        figures);
  }

  @Override
  public String toString() {
    return template + " seed " + seed;
  }
}
