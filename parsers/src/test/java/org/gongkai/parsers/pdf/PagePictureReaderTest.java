package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gongkai.core.model.PagePicture;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.Test;

final class PagePictureReaderTest {
  /** Draws on a page. */
  private interface Drawing {
    void draw(PDPageContentStream page, PDDocument document) throws IOException;
  }

  /** Two pages; on the second a drawing. */
  private static byte[] pdf(PDRectangle size, int rotation, Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      PDPage page = new PDPage(size);
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.draw(content, document);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /**
   * A square of 40 points whose upper left corner is 100 points from the left and 50 from the top.
   */
  private static void square(PDPageContentStream page, float red) throws IOException {
    page.setNonStrokingColor(red, 0, 0);
    page.addRect(100, 800 - 50 - 40, 40, 40);
    page.fill();
  }

  private static List<PagePicture> draw(byte[] pdf, ReadLimits limits) {
    return ReportParser.builder().limits(limits).build().pagePictures(pdf, "a.pdf", List.of(2, 7));
  }

  private static BufferedImage image(PagePicture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.png()));
  }

  private static int colourAt(PagePicture picture, double x, double y) throws IOException {
    BufferedImage image = image(picture);
    double scale = image.getWidth() / picture.width();
    return image.getRGB((int) (x * scale), (int) (y * scale)) & 0xFFFFFF;
  }

  @Test
  void drawsThePagesThatAreAskedForAndThere() throws IOException {
    byte[] pdf = pdf(new PDRectangle(600, 800), 0, (page, document) -> square(page, 0));

    List<PagePicture> pictures = draw(pdf, ReadLimits.defaults());

    assertThat(pictures).hasSize(1);
    assertThat(pictures.get(0).page()).isEqualTo(2);
    assertThat(pictures.get(0).width()).isEqualTo(600);
    assertThat(pictures.get(0).height()).isEqualTo(800);
    assertThat(colourAt(pictures.get(0), 120, 70)).isZero();
    assertThat(colourAt(pictures.get(0), 150, 70)).isEqualTo(0xFFFFFF);
    assertThat(image(pictures.get(0)).getColorModel().getPixelSize()).isEqualTo(4);
  }

  @Test
  void keepsColours() throws IOException {
    byte[] pdf = pdf(new PDRectangle(600, 800), 0, (page, document) -> square(page, 1));

    assertThat(colourAt(draw(pdf, ReadLimits.defaults()).get(0), 120, 70)).isEqualTo(0xFF0000);
  }

  @Test
  void turnsPagesAsTheyAreShown() throws IOException {
    byte[] pdf = pdf(new PDRectangle(600, 800), 90, (page, document) -> square(page, 0));

    PagePicture picture = draw(pdf, ReadLimits.defaults()).get(0);

    assertThat(picture.width()).isEqualTo(800);
    assertThat(colourAt(picture, 800 - 70, 120)).isZero();
  }

  @Test
  void drawsVeryLargePagesCoarser() throws IOException {
    byte[] pdf = pdf(new PDRectangle(14_000, 14_000), 0, (page, document) -> square(page, 0));

    PagePicture picture = draw(pdf, ReadLimits.defaults()).get(0);

    assertThat(picture.width()).isEqualTo(14_000);
    assertThat(image(picture).getWidth()).isBetween(2_000, 2_300);
  }

  @Test
  void refusesPicturesOnThePageBeyondTheLimit() throws IOException {
    byte[] pdf =
        pdf(
            new PDRectangle(600, 800),
            0,
            (page, document) ->
                page.drawImage(
                    LosslessFactory.createFromImage(
                        document, new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0));
    ReadLimits limits = ReadLimits.builder().maxPicturePixels(1_199).build();

    assertThatThrownBy(() -> draw(pdf, limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxPicturePixels"));
  }

  @Test
  void endsDrawingWhenTheTimeIsOver() throws IOException {
    byte[] pdf = pdf(new PDRectangle(600, 800), 0, (page, document) -> square(page, 0));
    ReadLimits limits = ReadLimits.builder().maxTime(Duration.ofNanos(1)).build();

    assertThatThrownBy(() -> draw(pdf, limits))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("maxTime"));
  }

  @Test
  void givesNoneForOtherFormats() {
    byte[] text = "某某局2023年报告".getBytes(StandardCharsets.UTF_8);

    assertThat(draw(text, ReadLimits.defaults())).isEmpty();
  }

  @Test
  void saysWhatIsBroken() {
    byte[] broken = "%PDF-1.4\nnothing".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> draw(broken, ReadLimits.defaults()))
        .isInstanceOf(CorruptDocumentException.class);
  }

  /** Text in a font that the file does not bring, in Unicode; one unit a character. */
  private static byte[] pdfWithoutItsFont(String text) {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    String content = "BT /F 100 Tf 100 100 Td <" + hex + "> Tj ET";
    return """
        %%PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R
          /Resources <</Font <</F 5 0 R>>>>>> endobj
        4 0 obj <</Length %d>>
        stream
        %s
        endstream endobj
        5 0 obj <</Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H
          /DescendantFonts [6 0 R]>> endobj
        6 0 obj <</Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000
          /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>>
          /FontDescriptor 7 0 R>> endobj
        7 0 obj <</Type /FontDescriptor /FontName /SimSun /Flags 4 /ItalicAngle 0 /Ascent 859
          /Descent -140 /CapHeight 700 /StemV 80 /FontBBox [0 -200 1000 900]>> endobj
        trailer <</Root 1 0 R>>
        %%%%EOF
        """
        .formatted(content.length(), content)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** How many points of the square where the first character stands are not white. */
  private static long inkOf(String text) throws IOException {
    PagePicture picture =
        ReportParser.create().pagePictures(pdfWithoutItsFont(text), "a.pdf", List.of(1)).get(0);
    BufferedImage image = image(picture);
    int unit = image.getWidth() / 4;
    int[] square = image.getRGB(unit, unit, unit, unit * 6 / 5, null, 0, unit);
    return Arrays.stream(square).filter(colour -> (colour & 0xFFFFFF) != 0xFFFFFF).count();
  }

  @Test
  void drawsDigitsThoughTheFontThatStandsInHasNone() throws IOException {
    assertThat(inkOf("8")).isGreaterThan(inkOf("1")).isLessThan(10_000);
    assertThat(inkOf("1")).isGreaterThan(300);
    assertThat(inkOf(" ")).isZero();
  }
}
