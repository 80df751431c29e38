package org.gongkai.parsers;

import java.util.List;
import java.util.Objects;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.SheetLocation;
import org.gongkai.core.model.TextLocation;

/**
 * A format that is read.
 *
 * @param name its name in capitals, for example {@code DOCX}
 * @param description what it is, with its article, to be put into a sentence
 * @param mediaType its media type
 * @param endings how names of such files usually end, without the dot, the most usual first; the
 *     format is told from the content, so others do no harm
 * @param places how places in such a source are given
 */
public record SupportedFormat(
    String name, String description, String mediaType, List<String> endings, Places places) {

  /** Takes a copy of the endings. */
  public SupportedFormat {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(places, "places");
    endings = List.copyOf(endings);
  }

  /** How places are given. */
  public enum Places {
    /** By a page and a box on it. */
    PAGES(new PageLocation(3, new Box(90.1, 120, 133.5, 140))),
    /** By a line and a column. */
    LINES(new TextLocation(12, 5)),
    /** By a sheet and the address of a cell. */
    SHEETS(new SheetLocation("Sheet1", "B7")),
    /** By the row and the cell of a table; paragraphs by their number. */
    TABLES(new CellLocation(2, 6, 4));

    private final Location example;

    Places(Location example) {
      this.example = example;
    }

    /** An example of such a place. */
    public Location example() {
      return example;
    }
  }
}
