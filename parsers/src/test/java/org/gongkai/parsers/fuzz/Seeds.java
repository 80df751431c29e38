package org.gongkai.parsers.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.core.model.TemplateId;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.generated.DocxRendering;
import org.gongkai.parsers.generated.GeneratedReport;
import org.gongkai.parsers.generated.GeneratedSection;
import org.gongkai.parsers.generated.HtmlRendering;
import org.gongkai.parsers.generated.Notations;
import org.gongkai.parsers.generated.PageRendering;
import org.gongkai.parsers.generated.Rendering;
import org.gongkai.parsers.generated.ReportGenerator;
import org.gongkai.parsers.generated.RtfRendering;
import org.gongkai.parsers.generated.TextRendering;
import org.gongkai.parsers.source.SourceDocument;

/** The documents that damage begins with: short generated reports of every form. */
final class Seeds {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path DOC = Path.of("src/test/resources/org/gongkai/parsers/doc");
  private static final TemplateId[] FORMS = {
    TemplateId.NATIONAL_2021, TemplateId.NATIONAL_2019, TemplateId.NATIONAL_2014
  };

  private Seeds() {}

  /** Every form in each rendering. */
  static List<byte[]> of(Rendering... renderings) {
    List<byte[]> seeds = new ArrayList<>();
    for (Rendering rendering : renderings) {
      for (TemplateId form : FORMS) {
        seeds.add(rendering.render(report(form)));
      }
    }
    return List.copyOf(seeds);
  }

  /** No library writes DOC: those that other tests read. */
  static List<byte[]> doc() {
    return Stream.of(DOC, GOLDEN.resolve("doc/sources"))
        .flatMap(Seeds::files)
        .filter(file -> file.toString().endsWith(".doc"))
        .map(Seeds::bytes)
        .toList();
  }

  /** Archives with reports of several formats, and with an archive in them. */
  static List<byte[]> zip() {
    GeneratedReport report = report(TemplateId.NATIONAL_2021);
    byte[] inner =
        zip(
            "年报.txt",
            TextRendering.TABS.render(report),
            "b/a.rtf",
            RtfRendering.GBK.render(report));
    byte[] flat =
        zip(
            "a.html",
            HtmlRendering.BARE.render(report),
            "a.docx",
            DocxRendering.MERGED.render(report));
    return List.of(inner, flat, zip("inner.zip", inner, "c/d.zip", flat));
  }

  /** What readers see of whole reports of each kind of grid. */
  static List<SourceDocument> documents() {
    ReportParser parser = ReportParser.create();
    return Stream.of(
            of(TextRendering.values()), of(DocxRendering.values()), of(PageRendering.values()))
        .flatMap(List::stream)
        .map(seed -> parser.read(seed, "seed"))
        .toList();
  }

  /** A report whose sections are a heading, a table and little text. */
  private static GeneratedReport report(TemplateId form) {
    GeneratedReport whole = ReportGenerator.report(5, form, Notations.EMPTY);
    return new GeneratedReport(
        whole.seed(),
        form,
        whole.issuer(),
        whole.year(),
        whole.title(),
        whole.period(),
        whole.contact(),
        whole.introduction().subList(0, 1),
        whole.sections().stream().map(Seeds::shortened).toList(),
        whole.tables(),
        whole.figures());
  }

  private static GeneratedSection shortened(GeneratedSection section) {
    List<String> text = section.paragraphs().stream().limit(1).toList();
    return new GeneratedSection(
        section.kind(), section.level(), section.heading(), text, section.table());
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(String firstName, byte[] first, String secondName, byte[] second) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(firstName));
      zip.write(first);
      zip.putNextEntry(new ZipEntry(secondName));
      zip.write(second);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
