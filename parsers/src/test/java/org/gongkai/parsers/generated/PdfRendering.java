package org.gongkai.parsers.generated;

/** Writes a report as a PDF file. */
public enum PdfRendering implements Rendering {
  /** Tables with rules around each cell; labels wrap, tables break where the page ends. */
  RULED {
    @Override
    PdfTables tables(PdfPages pages) {
      return new PdfTables(pages, true, false);
    }
  },
  /** As {@link #RULED}, with the head again on each page. */
  RULED_WITH_HEADS {
    @Override
    PdfTables tables(PdfPages pages) {
      return new PdfTables(pages, true, true);
    }
  },
  /** Tables without rules on large landscape pages, each label and figure in one line. */
  UNRULED {
    @Override
    PdfTables tables(PdfPages pages) {
      return new PdfTables(pages, false, false);
    }
  };

  abstract PdfTables tables(PdfPages pages);

  @Override
  public byte[] render(GeneratedReport report) {
    PdfPages pages = this == UNRULED ? new PdfPages(1191, 842) : new PdfPages(595, 842);
    PdfTables tables = tables(pages);
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
