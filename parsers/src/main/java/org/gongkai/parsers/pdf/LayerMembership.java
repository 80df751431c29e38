package org.gongkai.parsers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What is shown depending on several layers (ISO 32000-1, 8.11.2.2). */
final class LayerMembership {
  private static final int DEEPEST = 16;

  private final COSDictionary membership;
  private final Predicate<COSDictionary> layers;

  /** A membership dictionary, with what tells whether a layer is on. */
  LayerMembership(COSDictionary membership, Predicate<COSDictionary> layers) {
    this.membership = membership;
    this.layers = layers;
  }

  boolean isOn() {
    COSArray expression = membership.getCOSArray(COSName.getPDFName("VE"));
    return expression == null ? isOnByPolicy() : holds(expression, 0);
  }

  private boolean isOnByPolicy() {
    List<Boolean> states = new ArrayList<>();
    COSBase groups = membership.getDictionaryObject(COSName.getPDFName("OCGs"));
    if (groups instanceof COSDictionary one) {
      states.add(layers.test(one));
    } else if (groups instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSDictionary group) {
          states.add(layers.test(group));
        }
      }
    }
    return states.isEmpty()
        || switch (membership.getNameAsString("P", "AnyOn")) {
          case "AllOn" -> !states.contains(false);
          case "AnyOff" -> states.contains(false);
          case "AllOff" -> !states.contains(true);
          default -> states.contains(true);
        };
  }

  private boolean holds(COSArray expression, int depth) {
    String operator = expression.getName(0, "");
    boolean and = operator.equals("And");
    for (int i = 1; i < expression.size(); i++) {
      boolean operand = isOn(expression.getObject(i), depth);
      if (operator.equals("Not")) {
        return !operand;
      }
      if (operand != and) {
        return operand;
      }
    }
    return and;
  }

  private boolean isOn(COSBase operand, int depth) {
    if (operand instanceof COSArray inner) {
      return depth > DEEPEST || holds(inner, depth + 1);
    }
    return !(operand instanceof COSDictionary group) || layers.test(group);
  }
}
