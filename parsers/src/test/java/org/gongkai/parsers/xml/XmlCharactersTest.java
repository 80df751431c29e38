package org.gongkai.parsers.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.HexFormat;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCharactersTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static String declared(String encoding) {
    return "<?xml version=\"1.0\" encoding='" + encoding + "'?>";
  }

  @Test
  void decodesByTheMarkTheDeclarationOrAsUtf8() throws XMLStreamException {
    assertThat(XmlParts.text("<a>年报</a>".getBytes(UTF_8))).isEqualTo("年报");
    assertThat(XmlParts.text("\uFEFF<a>年报</a>".getBytes(UTF_8))).isEqualTo("年报");
    assertThat(XmlParts.text("\uFEFF<a>年报</a>".getBytes(UTF_16LE))).isEqualTo("年报");
    assertThat(XmlParts.text("<a>年报</a>".getBytes(UTF_16BE))).isEqualTo("年报");
    assertThat(XmlParts.text((declared("GBK") + "<a>年报</a>").getBytes(GBK))).isEqualTo("年报");
    assertThat(XmlParts.text((declared("UTF-16") + "<a>年报</a>").getBytes(UTF_16LE)))
        .isEqualTo("年报");
    assertThat(XmlParts.text((declared("GB18030") + "<a>𠀀年</a>").getBytes(GB18030)))
        .isEqualTo("𠀀年");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "ISO-8859-1", "US-ASCII", "UTF-16", "no-such"})
  void goesByTheMarkAgainstTheDeclaration(String encoding) throws XMLStreamException {
    String part = "\uFEFF" + declared(encoding) + "<a>年报</a>";

    assertThat(XmlParts.text(part.getBytes(UTF_8))).isEqualTo("年报");
    assertThat(XmlParts.text(part.getBytes(UTF_16LE))).isEqualTo("年报");
    assertThat(XmlParts.text(part.getBytes(UTF_16BE))).isEqualTo("年报");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?>",
        "<?xml version='1.1' encoding=\"utf-8\" standalone='yes' ?>\r\n",
        "<?xml\n  version = \"1.0\"\n  encoding = 'UTF8'\n?>",
      })
  void takesAnyDeclarationThatXmlHas(String declaration) throws XMLStreamException {
    assertThat(XmlParts.text(declaration + "<a>年报</a>")).isEqualTo("年报");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><?xml version='1.0' encoding='GBK'?>",
        "\n<?xml version='1.0' encoding='GBK'?>",
        "<?xml version='1.0' encoding='G B K'?>",
        "<?xml encoding='GBK'?>",
        "<?xml version='2.0' encoding='GBK'?>",
        "<?xml version='1.0' encoding=GBK?>",
        "<?XML version='1.0'?>",
        "<!-- --><?xml version='1.0'?>",
      })
  void refusesDeclarationsThatAreNone(String declaration) {
    assertBroken((declaration + "<a>年报</a>").getBytes(UTF_8));
  }

  @Test
  void refusesADeclarationThatDoesNotEndSoon() {
    String part = "<?xml version='1.0'" + " ".repeat(300) + "encoding='GBK'?><a>年报</a>";

    assertBroken(part.getBytes(UTF_8));
    assertBroken(part.getBytes(GBK));
  }

  @Test
  void bytesThatAreNoCharactersAreAnException() {
    assertBroken((declared("GBK") + "<a>\u00FF</a>").getBytes(ISO_8859_1));
    assertBroken((declared("US-ASCII") + "<a>年报</a>").getBytes(UTF_8));
    assertBroken(HexFormat.of().parseHex("3C0061003E00" + "40D8" + "3C002F0061003E00"));
  }

  /** Not UTF-8, though each looks like characters to a decoder that only counts bytes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "BF",
        "C080",
        "C1BF",
        "C3",
        "C328",
        "E08080",
        "E09FBF",
        "E0A0",
        "E4B8",
        "E4B828",
        "EDA080",
        "EDBFBF",
        "EDA081EDB080",
        "F0808080",
        "F08FBFBF",
        "F0A0",
        "F0A080",
        "F0A08028",
        "F4908080",
        "F5808080",
        "F7BFBFBF",
        "F8808080",
        "FE",
        "FF",
      })
  void refusesWhatIsNoUtf8WhereverItStands(String bytes) {
    String wrong = new String(HexFormat.of().parseHex(bytes), ISO_8859_1);

    for (String part :
        new String[] {
          "<a>" + wrong + "</a>",
          "<a>" + "x".repeat(3998) + wrong + "</a>",
          "<a b='" + wrong + "'/>",
          "<a" + wrong + "/>",
          "<a xmlns:b='" + wrong + "'/>",
          "<a><![CDATA[" + wrong + "]]></a>",
          "<a><!--" + wrong + "--></a>",
          "<a><?b " + wrong + "?></a>",
          "<a/>" + wrong,
        }) {
      assertBroken(part.getBytes(ISO_8859_1));
    }
  }

  @Test
  void anEncodingThatIsNotKnownIsAnException() {
    byte[] part = "<?xml version='1.0' encoding='no-such'?><a/>".getBytes(US_ASCII);

    assertThatThrownBy(() -> XmlParts.text(part))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("The encoding no-such is not known.");
  }

  private static void assertBroken(byte[]... parts) {
    for (byte[] part : parts) {
      assertThatThrownBy(() -> XmlParts.text(part)).isInstanceOf(XMLStreamException.class);
    }
  }
}
