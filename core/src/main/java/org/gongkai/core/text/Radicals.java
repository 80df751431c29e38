package org.gongkai.core.text;

import java.text.Normalizer;

/**
 * Radicals that some programs write into PDF text instead of the ideographs that look the same.
 * Compatibility folding knows the Kangxi radicals (⾏), but not this supplement (⺠).
 */
public final class Radicals {
  private static final int FIRST = 0x2E80;
  private static final int LAST = 0x2EF3;
  private static final int FIRST_KANGXI = 0x2F00;
  private static final int LAST_KANGXI = 0x2FD5;

  /** Pairs of a radical and its ideograph, after Unicode's EquivalentUnifiedIdeograph. */
  private static final String PAIRS =
      "⺁厂⺂乛⺃乚⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵"
          + "⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴网⺵网⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿"
          + "⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝"
          + "⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

  private static final char[] IDEOGRAPHS = ideographs();

  private Radicals() {}

  /** The ideograph for a radical of the supplement; any other character as it is. */
  static char fold(char c) {
    return c < FIRST || c > LAST ? c : IDEOGRAPHS[c - FIRST];
  }

  /** The text with the ideographs for all radicals, those of both kinds. */
  public static String unify(String text) {
    if (!hasRadical(text)) {
      return text;
    }
    StringBuilder unified = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      unified.append(c >= FIRST_KANGXI && c <= LAST_KANGXI ? kangxi(c) : String.valueOf(fold(c)));
    }
    return unified.toString();
  }

  /** Unicode folds two of them to forms that simplified text does not use. */
  private static String kangxi(char c) {
    return switch (c) {
      case '⼾' -> "户";
      case '⿈' -> "黄";
      default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    };
  }

  private static boolean hasRadical(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST_KANGXI) {
        return true;
      }
    }
    return false;
  }

  private static char[] ideographs() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
      table[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
    }
    return table;
  }
}
