package org.gongkai.parsers.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Damages the objects of a PDF: their values, their links to each other, their streams. */
final class PdfDamage implements Damage {
  private static final int MAX_CHANGES = 4;
  private static final Damage STREAM = new ByteDamage();

  @Override
  public byte[] to(byte[] document, Choices choices) {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      List<COSObject> objects = objects(pdf);
      int changes = choices.between(1, MAX_CHANGES);
      for (int i = 0; i < changes; i++) {
        change(any(objects, choices), objects, choices);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox writes no such PDF: the bytes as they are will do.
      return document;
    }
  }

  private static List<COSObject> objects(PDDocument pdf) {
    return pdf.getDocument().getXrefTable().keySet().stream()
        .sorted()
        .map(key -> pdf.getDocument().getObjectFromPool(key))
        .toList();
  }

  private static void change(COSObject object, List<COSObject> all, Choices choices)
      throws IOException {
    COSBase value = object.getObject();
    if (value instanceof COSStream stream && choices.between(0, 3) > 0) {
      changeStream(stream, choices);
    } else if (value instanceof COSDictionary dictionary) {
      changeEntry(dictionary, all, choices);
    } else if (value instanceof COSArray array && array.size() > 0) {
      array.set(choices.between(0, array.size() - 1), value(all, choices));
    }
  }

  private static void changeEntry(COSDictionary dictionary, List<COSObject> all, Choices choices) {
    List<COSName> keys = new ArrayList<>(dictionary.keySet());
    if (keys.isEmpty()) {
      return;
    }
    COSName key = keys.get(choices.between(0, keys.size() - 1));
    COSBase old = dictionary.getDictionaryObject(key);
    if (old instanceof COSArray array && array.size() > 0 && choices.yes()) {
      array.set(choices.between(0, array.size() - 1), value(all, choices));
    } else if (old instanceof COSDictionary inner && choices.yes()) {
      changeEntry(inner, List.of(any(all, choices)), choices);
    } else {
      dictionary.setItem(key, value(all, choices));
    }
  }

  private static void changeStream(COSStream stream, Choices choices) throws IOException {
    byte[] bytes;
    try (var in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    }
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(STREAM.to(bytes, choices));
    }
  }

  private static COSBase value(List<COSObject> all, Choices choices) {
    return switch (choices.between(0, 7)) {
      case 0 -> COSNull.NULL;
      case 1 -> COSInteger.get(choices.number());
      case 2 -> new COSFloat(Float.intBitsToFloat((int) choices.number()));
      case 3 -> COSName.getPDFName(choices.text(8));
      case 4 -> new COSString(choices.bytes(40));
      case 5 -> nested(choices.between(1, 400));
      default -> any(all, choices);
    };
  }

  private static COSBase nested(int depth) {
    COSArray array = new COSArray();
    for (int i = 0; i < depth; i++) {
      COSArray outer = new COSArray();
      outer.add(array);
      array = outer;
    }
    return array;
  }

  private static COSObject any(List<COSObject> objects, Choices choices) {
    return objects.get(choices.between(0, objects.size() - 1));
  }
}
