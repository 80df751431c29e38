package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Adds form XObjects to the last page of a fixture. */
final class Forms {
  private Forms() {}

  /** Adds a form of the size of a page that shares the page's resources, itself included. */
  static void add(PdfFixture fixture, String name, String content) {
    COSStream form = new COSStream();
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    COSArray box = new COSArray();
    for (int edge : new int[] {0, 0, 595, 842}) {
      box.add(COSInteger.get(edge));
    }
    form.setItem(COSName.BBOX, box);
    COSDictionary resources = fixture.last().getResources().getCOSObject();
    form.setItem(COSName.RESOURCES, resources);
    COSDictionary forms = new COSDictionary();
    forms.setItem(name, form);
    resources.setItem(COSName.XOBJECT, forms);
    try (OutputStream out = form.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
