package org.gongkai.parsers.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;

/** PDF files that were made to harm, and what becomes of them. */
enum HostilePdf implements Hostile {
  PAGE_TREE_THAT_HOLDS_ITSELF(
      CorruptDocumentException.class,
      () -> pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>")),
  PAGE_TREE_OF_A_BILLION_PAGES(
      ReportException.class,
      () -> pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 1000000000>>")),
  PAGE_TREE_THAT_DOUBLES_THIRTY_TIMES(ReportException.class, HostilePdf::doubled),
  FORMS_THAT_DRAW_EACH_OTHER(
      LimitExceededException.class,
      () -> onePage("/F Do", "", form("/F Do", "/F 6 0 R"), form("/F Do", "/F 5 0 R"))),
  FORMS_THAT_DOUBLE_THIRTY_TIMES(LimitExceededException.class, HostilePdf::forms),
  OPERATORS_WITHOUT_END(NoTextException.class, () -> onePage("q ".repeat(50_000), "")),
  ARRAYS_A_HUNDRED_THOUSAND_DEEP(
      ReportException.class, () -> onePage("[".repeat(100_000) + " TJ", "")),
  RULINGS_WITHOUT_END(
      LimitExceededException.class, () -> onePage("0 0 m 500 0 l S\n".repeat(60_000), "")),
  LENGTH_OF_A_STREAM_THAT_IS_ITSELF(
      ReportException.class,
      () ->
          pdf(
              "<</Type/Catalog/Pages 2 0 R>>",
              "<</Type/Pages/Kids[3 0 R]/Count 1>>",
              "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
              "<</Length 4 0 R>>stream\nBT ET\nendstream")),
  BOX_OF_A_PAGE_THAT_IS_NOT_FINITE(
      NoTextException.class,
      () -> onePage("0 0 m 1e38 1e38 l S", "/CropBox[-1e38 -1e38 1e38 1e38]/Rotate 2147483647")),
  WIDTHS_OF_ALL_GLYPHS_AGAIN_AND_AGAIN(
      ReportException.class, () -> font("/W[" + "0 65535 500 ".repeat(50_000) + "]")),
  WIDTHS_OF_GLYPHS_BEYOND_ALL_NUMBERS(
      ReportException.class,
      () -> font("/W[2147483647[1 2 3 4]-2147483648 99999999999 7 65535[1 2]]")),
  UNICODE_OF_MORE_CODES_THAN_THERE_ARE(ReportException.class, HostilePdf::ranges);

  private final Class<? extends ReportException> error;
  private final Supplier<byte[]> file;

  HostilePdf(Class<? extends ReportException> error, Supplier<byte[]> file) {
    this.error = error;
    this.file = file;
  }

  @Override
  public Class<? extends ReportException> error() {
    return error;
  }

  @Override
  public byte[] file() {
    return file.get();
  }

  /** Without a table of its objects: readers look for them. */
  private static byte[] pdf(String... objects) {
    String body =
        IntStream.range(0, objects.length)
            .mapToObj(i -> (i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n")
            .collect(Collectors.joining());
    String whole = "%PDF-1.7\n" + body + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
    return whole.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String stream(String dictionary, String content) {
    return "<<"
        + dictionary
        + "/Length "
        + content.length()
        + ">>stream\n"
        + content
        + "\nendstream";
  }

  private static String form(String content, String others) {
    return stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<<" + others + ">>>>",
        content);
  }

  /** A page whose content is object 4, with the objects from 5 on as form and font F. */
  private static byte[] onePage(String content, String entries, String... more) {
    String[] first = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</XObject<</F 5 0 R>>/Font<</F 5 0 R>>>>"
          + entries
          + ">>",
      stream("", content)
    };
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return pdf(all);
  }

  private static byte[] doubled() {
    String[] objects = new String[33];
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    for (int i = 1; i < 32; i++) {
      String kid = (i + 2) + " 0 R";
      objects[i] = "<</Type/Pages/Count " + (1L << 32 - i) + "/Kids[" + kid + " " + kid + "]>>";
    }
    objects[32] = "<</Type/Page/MediaBox[0 0 9 9]>>";
    return pdf(objects);
  }

  private static byte[] forms() {
    String[] forms = new String[30];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = form("/F Do /F Do", i == forms.length - 1 ? "" : "/F " + (i + 6) + " 0 R");
    }
    return onePage("/F Do", "", forms);
  }

  private static byte[] font(String widths) {
    return onePage(
        "BT /F 9 Tf 9 9 Td <0041FFFF00> Tj ET",
        "",
        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/A" + widths + ">>",
        stream("", "1 beginbfrange <0000> <FFFF> <0041> endbfrange"));
  }

  private static byte[] ranges() {
    return onePage(
        "BT /F 9 Tf 9 9 Td <0041FFFF00> Tj ET",
        "",
        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>",
        stream(
            "", "100 beginbfrange " + "<00000000> <FFFFFFFF> <0041> ".repeat(100) + "endbfrange"));
  }
}
