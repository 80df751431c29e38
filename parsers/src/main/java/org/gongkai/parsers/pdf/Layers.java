package org.gongkai.parsers.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Knows whether what is drawn lies in a layer (optional content) that is switched off. */
final class Layers {
  private static final COSName LAYER = COSName.getPDFName("OC");
  private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
  private static final int DEEPEST = 8;

  private final @Nullable PDOptionalContentProperties properties;
  private int open;
  private int hiddenFrom;

  Layers(PDDocument document) {
    properties = document.getDocumentCatalog().getOCProperties();
  }

  void begin(Operands operands, @Nullable PDResources resources) {
    open++;
    if (hiddenFrom == 0 && isHidden(operands, resources)) {
      hiddenFrom = open;
    }
  }

  void end() {
    if (open == hiddenFrom) {
      hiddenFrom = 0;
    }
    open = Math.max(0, open - 1);
  }

  boolean areHidden() {
    return hiddenFrom > 0;
  }

  /** Whether a form, an image or an annotation is in no layer that is switched off. */
  boolean shows(COSDictionary drawn) {
    COSDictionary layer = properties == null ? null : drawn.getCOSDictionary(LAYER);
    return layer == null || isOn(layer, 0);
  }

  private boolean isHidden(Operands operands, @Nullable PDResources resources) {
    COSName name = operands.name(1);
    if (properties == null || resources == null || name == null) {
      return false;
    }
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    COSDictionary layer = all == null ? null : all.getCOSDictionary(name);
    return LAYER.equals(operands.name(0)) && layer != null && !isOn(layer, 0);
  }

  private boolean isOn(COSDictionary layer, int depth) {
    if (properties == null || depth > DEEPEST) {
      return true;
    }
    COSName type = layer.getCOSName(COSName.TYPE);
    if (MEMBERSHIP.equals(type)) {
      return new LayerMembership(layer, inner -> isOn(inner, depth + 1)).isOn();
    }
    return !COSName.OCG.equals(type)
        || properties.isGroupEnabled(new PDOptionalContentGroup(layer));
  }
}
