package org.gongkai.parsers.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.gongkai.core.model.PagePicture;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;

/** Draws pages of PDF files as a viewer shows them. */
public final class PagePictureReader {
  /** Pixels for a point: fine enough to read the small type of tables. */
  private static final double SCALE = 1.6;

  /** A sheet of A3 at that scale has half of them; larger ones are drawn coarser. */
  private static final int MOST_PIXELS = 5_000_000;

  private PagePictureReader() {}

  /**
   * Pictures of the given pages, in the order of the document; pages that it does not have are
   * passed over. Very large pages are drawn coarser.
   *
   * @throws ReportException if the file cannot be opened, a page cannot be drawn, or a limit is met
   */
  public static List<PagePicture> draw(
      SourceBytes source, Collection<Integer> pages, ReadContext context) {
    try (PDDocument document = PdfFile.open(source)) {
      context.check("maxPages", document.getNumberOfPages(), context.limits().maxPages());
      return draw(document, new TreeSet<>(pages), context);
    } catch (ReportException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new CorruptDocumentException(
          source.name(), "Its pages cannot be drawn: " + Cause.of(e), e);
    } catch (LinkageError e) {
      throw PdfFile.locked(source, e);
    }
  }

  private static List<PagePicture> draw(
      PDDocument document, TreeSet<Integer> pages, ReadContext context) throws IOException {
    PDFRenderer renderer = new LimitedRenderer(document, context);
    renderer.setSubsamplingAllowed(true);
    List<PagePicture> pictures = new ArrayList<>();
    for (int page : pages.subSet(1, true, document.getNumberOfPages(), true)) {
      context.checkTime();
      pictures.add(draw(document.getPage(page - 1), page, renderer, context));
    }
    return pictures;
  }

  private static PagePicture draw(
      PDPage page, int number, PDFRenderer renderer, ReadContext context) throws IOException {
    PDRectangle box = page.getCropBox();
    double unit = Math.max(0.01, page.getUserUnit());
    boolean turned = page.getRotation() % 180 != 0;
    double width = unit * (turned ? box.getHeight() : box.getWidth());
    double height = unit * (turned ? box.getWidth() : box.getHeight());
    int most = Math.min(MOST_PIXELS, context.limits().maxPicturePixels());
    double scale = unit * Math.min(SCALE, Math.sqrt(most / (width * height)));
    BufferedImage image = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(FewShades.of(image), "png", png);
    return new PagePicture(number, width, height, png.toByteArray());
  }

  /** Asks for the limits while it draws: a page of a few bytes can draw for hours. */
  private static final class LimitedRenderer extends PDFRenderer {
    private final ReadContext context;

    LimitedRenderer(PDDocument document, ReadContext context) {
      super(document);
      this.context = context;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new LimitedDrawer(parameters, context);
    }
  }
}
