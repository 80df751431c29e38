package org.gongkai.parsers.interpret;

import java.util.Set;
import org.gongkai.core.template.TemplateTable;

/** The lines of group labels such as 二、回应解读情况, which have no figures of their own. */
final class GroupLines {
  private final TableLines lines;
  private final Set<String> groups;

  GroupLines(TemplateTable table, TableLines lines) {
    this.lines = lines;
    this.groups = FormIndex.of(table).groups();
  }

  /**
   * Puts aside the groups of the statistics: marks stand where other lines have their figure, and
   * would be taken for one.
   */
  void leave() {
    boolean oneColumn = lines.rows().stream().allMatch(row -> row.block().columns().size() == 1);
    for (int i = 0; oneColumn && i < lines.size(); i++) {
      boolean number = lines.line(i).slots().stream().anyMatch(s -> s.number().isPresent());
      if (!number && groups.contains(SeenLabels.key(lines.line(i).labelText()))) {
        lines.use(i);
      }
    }
  }
}
