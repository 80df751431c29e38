package org.gongkai.parsers.generated;

/** Writes a report as a file of set pages: PDF or OFD. */
public enum PageRendering implements Rendering {
  /** Tables with rules around each cell; labels wrap, tables break where the page ends. */
  RULED {
    @Override
    SetTables tables(SetPages pages) {
      return new SetTables(pages, true, false);
    }
  },
  /** As {@link #RULED}, with the head again on each page. */
  RULED_WITH_HEADS {
    @Override
    SetTables tables(SetPages pages) {
      return new SetTables(pages, true, true);
    }
  },
  /** Tables without rules on large landscape pages, each label and figure in one line. */
  UNRULED {
    @Override
    SetTables tables(SetPages pages) {
      return new SetTables(pages, false, false);
    }
  },
  /** OFD, with tables as in {@link #RULED}. */
  OFD {
    @Override
    SetTables tables(SetPages pages) {
      return new SetTables(pages, true, false);
    }
  };

  abstract SetTables tables(SetPages pages);

  @Override
  public byte[] render(GeneratedReport report) {
    Canvas canvas = this == OFD ? new OfdCanvas() : new PdfCanvas();
    SetPages pages =
        this == UNRULED ? new SetPages(canvas, 1191, 842) : new SetPages(canvas, 595, 842);
    SetTables tables = tables(pages);
    report.title().forEach(line -> pages.centred(line, 16));
    report.introduction().forEach(pages::paragraph);
    for (GeneratedSection section : report.sections()) {
      pages.paragraph(section.heading());
      section.paragraphs().forEach(pages::paragraph);
      section.table().ifPresent(kind -> tables.add(report.table(kind)));
    }
    return pages.bytes();
  }
}
