package org.gongkai.parsers.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What objects refer to by number: parameters of drawing, colour spaces, pictures. */
final class Resources {
  private static final Set<String> OPAQUE = Set.of("jpg", "jpeg", "bmp");
  private static final int USUAL_BITS = 8;
  private static final int MOST_BITS = 16;

  private final Map<String, Node> drawParams = new HashMap<>();
  private final Map<String, Node> colourSpaces = new HashMap<>();
  private final Map<String, Node> composites = new HashMap<>();
  private final Map<String, Node> media = new HashMap<>();

  /** Takes what a {@code Res} part defines. */
  void add(Node part) {
    index(part, "DrawParams", "DrawParam", drawParams);
    index(part, "ColorSpaces", "ColorSpace", colourSpaces);
    index(part, "MultiMedias", "MultiMedia", media);
    index(part, "CompositeGraphicUnits", "CompositeGraphicUnit", composites);
  }

  private static void index(Node part, String group, String kind, Map<String, Node> byNumber) {
    for (Node groups : part.children(group)) {
      for (Node node : groups.children(kind)) {
        byNumber.put(node.attribute("ID", ""), node);
      }
    }
  }

  @Nullable Node drawParam(@Nullable String number) {
    return number == null ? null : drawParams.get(number.strip());
  }

  @Nullable Node composite(@Nullable String number) {
    return number == null ? null : composites.get(number.strip());
  }

  /** Whether a picture is of a format that has no transparent pixels. */
  boolean isOpaquePicture(@Nullable String number) {
    Node medium = number == null ? null : media.get(number.strip());
    String file = medium == null ? "" : medium.childText("MediaFile").toLowerCase(Locale.ROOT);
    return OPAQUE.contains(file.strip().substring(file.strip().lastIndexOf('.') + 1));
  }

  /** The largest value that a part of a colour can have. */
  double depth(Node colour) {
    Node space = space(colour);
    double bits = space == null ? USUAL_BITS : space.number("BitsPerComponent", USUAL_BITS);
    return Math.pow(2, Math.max(1, Math.min(MOST_BITS, bits))) - 1;
  }

  /** The value of a colour that is named by its place in a palette. */
  @Nullable String paletteColour(Node colour) {
    Node space = space(colour);
    Node palette = space == null ? null : space.child("Palette");
    int index = (int) colour.number("Index", -1);
    if (palette == null || index < 0) {
      return null;
    }
    List<Node> colours = palette.children("CV");
    return index < colours.size() ? colours.get(index).text() : null;
  }

  private @Nullable Node space(Node colour) {
    String number = colour.attribute("ColorSpace");
    return number == null ? null : colourSpaces.get(number.strip());
  }
}
