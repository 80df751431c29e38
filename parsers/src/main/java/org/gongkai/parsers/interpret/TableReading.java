package org.gongkai.parsers.interpret;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Figure;

/**
 * What was read of a table.
 *
 * @param figures the figures of the cells that the report has, none twice
 * @param findings the doubts of the reading
 */
record TableReading(List<Figure> figures, List<Finding> findings) {
  TableReading {
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
  }
}
