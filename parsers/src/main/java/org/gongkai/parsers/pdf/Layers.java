package org.gongkai.parsers.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Knows whether what is drawn lies in a layer (optional content) that is switched off. */
final class Layers {
  private static final COSName LAYER = COSName.getPDFName("OC");

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

  boolean shows(PDFormXObject form) {
    if (properties == null
        || !(form.getCOSObject().getDictionaryObject(LAYER) instanceof COSDictionary layer)) {
      return true;
    }
    return isOn(PDPropertyList.create(layer));
  }

  private boolean isHidden(Operands operands, @Nullable PDResources resources) {
    COSName name = operands.name(1);
    return properties != null
        && resources != null
        && name != null
        && LAYER.equals(operands.name(0))
        && !isOn(resources.getProperties(name));
  }

  private boolean isOn(@Nullable PDPropertyList layer) {
    return properties == null
        || !(layer instanceof PDOptionalContentGroup group)
        || properties.isGroupEnabled(group);
  }
}
