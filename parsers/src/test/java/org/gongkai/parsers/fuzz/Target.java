package org.gongkai.parsers.fuzz;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.generated.DocxRendering;
import org.gongkai.parsers.generated.HtmlRendering;
import org.gongkai.parsers.generated.OdtRendering;
import org.gongkai.parsers.generated.PageRendering;
import org.gongkai.parsers.generated.RtfRendering;
import org.gongkai.parsers.generated.SheetRendering;
import org.gongkai.parsers.generated.TextRendering;

/** What is damaged, how, and what it is then given to. */
enum Target {
  TEXT(() -> Seeds.of(TextRendering.values()), bytes()),
  HTML(() -> Seeds.of(HtmlRendering.BARE, HtmlRendering.PAGE, HtmlRendering.WORD), markup()),
  MHT(() -> Seeds.of(HtmlRendering.MHT), bytes()),
  DOCX(() -> Seeds.of(DocxRendering.values()), container()),
  DOC(Seeds::doc, new Ole2Damage()),
  PDF(Target::pdfs, new PdfDamage()),
  OFD(() -> Seeds.of(PageRendering.OFD), container()),
  XLSX(() -> Seeds.of(SheetRendering.XLSX), container()),
  XLS(() -> Seeds.of(SheetRendering.XLS), new Ole2Damage()),
  ODT(() -> Seeds.of(OdtRendering.values()), container()),
  RTF(() -> Seeds.of(RtfRendering.values()), bytes()),
  ZIP(Seeds::zip, new ZipDamage(bytes())),
  PICTURES(Target::pdfs, new PdfDamage()) {
    @Override
    Consumer<Choices> reading() {
      return damagedBytes(ReportOrError::draw);
    }
  },
  INTERPRETER(List::of, bytes()) {
    @Override
    Consumer<Choices> reading() {
      var documents = Seeds.documents();
      return choices -> {
        var seed = documents.get(choices.between(0, documents.size() - 1));
        try {
          ReportOrError.interpret(DocumentDamage.to(seed, choices));
        } catch (ReportException e) {
          // As it should be.
        }
      };
    }
  };

  private final Supplier<List<byte[]>> seeds;
  private final Damage damage;

  Target(Supplier<List<byte[]>> seeds, Damage damage) {
    this.seeds = seeds;
    this.damage = damage;
  }

  private static Damage bytes() {
    return new ByteDamage();
  }

  private static Damage markup() {
    return Damage.oneOf(new MarkupDamage(), bytes());
  }

  private static Damage container() {
    return new ZipDamage(markup());
  }

  private static List<byte[]> pdfs() {
    return Seeds.of(PageRendering.RULED, PageRendering.RULED_WITH_HEADS, PageRendering.UNRULED);
  }

  /** Makes the seeds; then damages one as it is told, and reads it. */
  Consumer<Choices> reading() {
    return damagedBytes(ReportOrError::read);
  }

  /** Now and then what holds the document is damaged, too. */
  Consumer<Choices> damagedBytes(Consumer<byte[]> reader) {
    List<byte[]> documents = seeds.get();
    Damage outer = bytes();
    return choices -> {
      byte[] seed = documents.get(choices.between(0, documents.size() - 1));
      boolean alsoOutside = choices.between(0, 7) == 0;
      byte[] inside = damage.to(seed, choices);
      reader.accept(alsoOutside ? outer.to(inside, choices) : inside);
    };
  }
}
