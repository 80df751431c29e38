package org.gongkai.parsers.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.gongkai.parsers.paint.Tone;
import org.jspecify.annotations.Nullable;

/** Tells what a colour is, without loading colour profiles where that can be avoided. */
@FunctionalInterface
interface ColourSpace {
  ColourSpace GRAY = values -> Tone.grey(values[0]);
  ColourSpace RGB =
      values -> values.length < 3 ? Tone.BLACK : new Tone(values[0], values[1], values[2]);
  ColourSpace CMYK = values -> values.length < 4 ? Tone.BLACK : ofCmyk(values);
  ColourSpace LAB = values -> Tone.about(values[0] / 100);
  ColourSpace INK = values -> Tone.about(1 - largest(values));
  ColourSpace PATTERN = values -> Tone.MIXED;

  /** The colour of some values; there is at least one. */
  Tone tone(float[] values);

  /** The colour right after the space was chosen. */
  default Tone initialTone() {
    return this == PATTERN ? Tone.MIXED : Tone.BLACK;
  }

  /** The colour that operands of {@code sc} and the like give. */
  default Tone tone(Operands operands) {
    float[] values = new float[operands.size()];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (operands.isNumber(i)) {
        values[count++] = operands.number(i);
      }
    }
    return count == 0 ? Tone.MIXED : tone(values);
  }

  private static Tone ofCmyk(float[] values) {
    double rest = 1 - values[3];
    return new Tone((1 - values[0]) * rest, (1 - values[1]) * rest, (1 - values[2]) * rest);
  }

  private static double largest(float[] values) {
    double largest = 0;
    for (float value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  /** The space that an operand of {@code cs} names. */
  static ColourSpace of(COSName name, @Nullable PDResources resources) throws IOException {
    ColourSpace device = device(name.getName());
    if (device != null) {
      return device;
    }
    COSBase found =
        resources == null
            ? null
            : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE) == null
                ? null
                : resources
                    .getCOSObject()
                    .getCOSDictionary(COSName.COLORSPACE)
                    .getDictionaryObject(name);
    if (found instanceof COSName other) {
      ColourSpace otherDevice = device(other.getName());
      return otherDevice == null ? GRAY : otherDevice;
    }
    return found instanceof COSArray array ? of(array, resources) : GRAY;
  }

  private static @Nullable ColourSpace device(String name) {
    return switch (name) {
      case "DeviceGray", "G", "CalGray" -> GRAY;
      case "DeviceRGB", "RGB", "CalRGB" -> RGB;
      case "DeviceCMYK", "CMYK" -> CMYK;
      case "Pattern" -> PATTERN;
      default -> null;
    };
  }

  private static ColourSpace of(COSArray array, @Nullable PDResources resources)
      throws IOException {
    String family = array.getName(0, "");
    return switch (family) {
      case "ICCBased" -> ofComponents(array);
      case "Separation", "DeviceN" -> INK;
      case "Lab" -> LAB;
      case "Indexed", "I" -> indexed(PDColorSpace.create(array, resources));
      default -> {
        ColourSpace device = device(family);
        yield device == null ? GRAY : device;
      }
    };
  }

  private static ColourSpace ofComponents(COSArray array) {
    int components = array.getObject(1) instanceof COSStream s ? s.getInt(COSName.N) : 1;
    return components == 3 ? RGB : components == 4 ? CMYK : GRAY;
  }

  private static ColourSpace indexed(PDColorSpace space) {
    return values -> {
      try {
        return RGB.tone(space.toRGB(values));
      } catch (IOException e) {
        return Tone.BLACK;
      }
    };
  }
}
