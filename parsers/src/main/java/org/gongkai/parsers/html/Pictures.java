package org.gongkai.parsers.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parsers.source.Picture;
import org.gongkai.parsers.word.Measures;
import org.jsoup.nodes.Element;

/** Tells pictures from icons, by their size and by what their files are usually called. */
final class Pictures {
  private static final Pattern ORNAMENT =
      Pattern.compile(
          "icon|logo|qrcode|qr_|erweima|ewm|filetype|weixin|wechat|share|blank\\.|spacer");
  private static final Pattern WIDTH = side("width");
  private static final Pattern HEIGHT = side("height");

  private Pictures() {}

  /** The picture that an {@code img} is, unless it is an icon. */
  static Optional<Piece.Picture> of(Element image) {
    double width = points(image, "width", WIDTH);
    double height = points(image, "height", HEIGHT);
    return Picture.isIcon(width, height) || isOrnament(image.attr("src"))
        ? Optional.empty()
        : Optional.of(new Piece.Picture(width, height, image));
  }

  private static boolean isOrnament(String source) {
    return !source.startsWith("data:") && ORNAMENT.matcher(source.toLowerCase(Locale.ROOT)).find();
  }

  private static Pattern side(String name) {
    return Pattern.compile("(?:^|;)\\s*" + name + "\\s*:\\s*([^;!]+)");
  }

  /** The style goes before the attribute; parts of something else tell nothing. */
  private static double points(Element image, String attribute, Pattern side) {
    Matcher style = side.matcher(image.attr("style").toLowerCase(Locale.ROOT));
    if (style.find()) {
      return Measures.points(style.group(1));
    }
    String value = Blanks.strip(image.attr(attribute));
    return Measures.points(value.matches("[0-9.]+") ? value + "px" : value);
  }
}
