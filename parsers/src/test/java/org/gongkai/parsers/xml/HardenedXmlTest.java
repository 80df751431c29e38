package org.gongkai.parsers.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardenedXmlTest {
  /** More than the parser takes at a time. */
  private static final int LONG = 9_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "<!DOCTYPE a SYSTEM 'http://localhost/a.dtd'><a/>",
        "<a>1&b;2</a>",
        "<a>&nbsp;</a>",
      })
  void refusesDocumentTypesAndEntities(String part) {
    assertThatThrownBy(() -> XmlParts.text(part))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("declares a document type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a b='&c;'/>",
        "<a xmlns='&c;'/>",
        "<a>&#0;</a>",
        "<a>&#1;</a>",
        "<a>&#xD800;</a>",
        "<a>&#xFFFE;</a>",
        "<a>&#x110000;</a>",
        "<a>&#4294967345;</a>",
        "<a>&#x100000031;</a>",
        "<a>&#;</a>",
        "<a>&#x;</a>",
        "<a>& </a>",
        "<a>\u0001</a>",
        "<a>\uFFFE</a>",
        "<a b='\u0000'/>",
        "",
        " ",
        "<a>",
        "<a><b></a>",
        "<a><b></c></a>",
        "<a>1",
        "<a b='1",
        "<a><![CDATA[1]]</a>",
        "<a><!--1</a>",
        "<a b='1' b='2'/>",
        "<a xmlns:c='u' xmlns:d='u' c:b='1' d:b='2'/>",
        "<a c:b='1'/>",
        "<c:a/>",
        "<a b=1/>",
        "<a b='<'/>",
        "<a b='1'c='2'/>",
        "<a>]]></a>",
        "<a><!-- -- --></a>",
        "<a/>1",
        "<a/><b/>",
        "1<a/>",
        "</a>",
        "<1/>",
        "<a></a",
      })
  void refusesWhatIsNotWellFormed(String part) {
    assertThatThrownBy(() -> XmlParts.text(part)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void readsTextWholeWhateverItIsMadeOf() throws XMLStreamException {
    assertThat(XmlParts.text("<a>1<!-- -->2<?p?>3<![CDATA[4<&]]>5&#54;&#x37;&amp;&lt;]]&gt;</a>"))
        .isEqualTo("1234<&567&<]]>");
    assertThat(XmlParts.text("<a>1\r\n2\r3\n4&#13;5<![CDATA[\r\n]]]]></a>"))
        .isEqualTo("1\n2\n3\n4\r5\n]]");
  }

  /** Where the parser's buffer ends, no character may be lost, doubled or torn. */
  @ParameterizedTest
  @ValueSource(strings = {"年", "é", "𠀀", "&amp;", "&#x20000;", "&#24180;", "\r\n", "]]&gt;", "1"})
  void readsTheSameTextWhereverABufferEnds(String piece) throws XMLStreamException {
    String shown = XmlParts.text("<a>" + piece + "</a>");

    for (String encoding : new String[] {"UTF-8", "UTF-16", "GB18030"}) {
      for (int before = 3_900; before < 4_110; before++) {
        String filling = "x".repeat(before);
        byte[] part =
            ("<?xml version='1.0' encoding='" + encoding + "'?><a>" + filling + piece + "z</a>")
                .getBytes(Charset.forName(encoding));
        assertThat(XmlParts.text(part)).isEqualTo(filling + shown + "z");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"年", "é", "𠀀", "&amp;", "&#x20000;", "&quot;"})
  void readsTheSameAttributesWhereverABufferEnds(String piece) throws XMLStreamException {
    String shown = XmlParts.text("<a>" + piece + "</a>");

    for (int before = 3_900; before < 4_110; before++) {
      String filling = "x".repeat(before);
      byte[] part = ("<a b='" + filling + piece + "z' c='2'/>").getBytes(UTF_8);
      assertThat(XmlParts.attribute(part)).isEqualTo(filling + shown + "z");
    }
  }

  @Test
  void readsTextAndAttributesOfAnyLength() throws XMLStreamException {
    String figures =
        IntStream.range(0, 200_000).mapToObj(Integer::toString).collect(Collectors.joining("年"));

    assertThat(XmlParts.text("<a>" + figures + "</a>")).isEqualTo(figures);
    assertThat(XmlParts.text("<a><![CDATA[" + figures + "]]></a>")).isEqualTo(figures);
    assertThat(XmlParts.attribute(("<a b='" + figures + "'/>").getBytes(UTF_8))).isEqualTo(figures);
  }

  @Test
  void tellsThousandsOfNamesApart() throws XMLStreamException {
    HardenedXml source = XmlParts.source();
    String names =
        IntStream.range(0, 9_000)
            .mapToObj(i -> "<年" + i + "/>")
            .collect(Collectors.joining("", "<a>", "</a>"));
    XMLStreamReader2 xml = source.open(new ByteArrayInputStream(names.getBytes(UTF_8)));
    source.next(xml);

    for (int i = 0; i < 9_000; i++) {
      assertThat(source.next(xml)).isEqualTo(XMLStreamConstants.START_ELEMENT);
      assertThat(xml.getLocalName()).isEqualTo("年" + i);
      assertThat(source.next(xml)).isEqualTo(XMLStreamConstants.END_ELEMENT);
    }
  }

  /** The parser hands the buffers of parts that were read on to those that come. */
  @Test
  void keepsPartsApartThatAreReadAtTheSameTime() throws XMLStreamException {
    HardenedXml source = XmlParts.source();
    XMLStreamReader2 one = source.open(part("年"));
    XMLStreamReader2 other = source.open(part("报"));
    StringBuilder ones = new StringBuilder();
    StringBuilder others = new StringBuilder();

    while (one.hasNext() || other.hasNext()) {
      add(source, one, ones);
      add(source, other, others);
    }
    one.close();
    one.close();
    other.close();

    assertThat(ones.toString()).isEqualTo("年".repeat(LONG));
    assertThat(others.toString()).isEqualTo("报".repeat(LONG));
    XMLStreamReader2 next = source.open(part("一"));
    XMLStreamReader2 last = source.open(part("二"));
    StringBuilder nexts = new StringBuilder();
    StringBuilder lasts = new StringBuilder();
    while (next.hasNext()) {
      add(source, next, nexts);
      add(source, last, lasts);
    }
    assertThat(nexts.toString()).isEqualTo("一".repeat(LONG));
    assertThat(lasts.toString()).isEqualTo("二".repeat(LONG));
  }

  private static ByteArrayInputStream part(String text) {
    return new ByteArrayInputStream(
        ("<a>" + (text + "<b/>").repeat(LONG) + "</a>").getBytes(UTF_8));
  }

  private static void add(HardenedXml source, XMLStreamReader2 xml, StringBuilder text)
      throws XMLStreamException {
    if (xml.hasNext() && HardenedXml.isText(source.next(xml))) {
      text.append(xml.getText());
    }
  }

  @Test
  void refusesElementsTooDeepInOthers() throws XMLStreamException {
    String fine = "<a>".repeat(100_000) + "1" + "</a>".repeat(100_000);

    assertThat(XmlParts.text(fine)).isEqualTo("1");
    assertThatThrownBy(() -> XmlParts.text("<a>" + fine + "</a>"))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("in more than 100000 others");
  }

  @Test
  void refusesElementsWithTooManyAttributes() throws XMLStreamException {
    assertThat(XmlParts.text(withAttributes(1000))).isEqualTo("1");
    assertThatThrownBy(() -> XmlParts.text(withAttributes(1001)))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("more than 1000 attributes");
  }

  /** Comparing them all would take for ever. */
  @Test
  void refusesAttributesWithoutEndBeforeTheyAreCompared() {
    assertThatThrownBy(() -> XmlParts.text(withAttributes(1_000_000)))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("too many attributes");
  }

  private static String withAttributes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> " a" + i + "='年'")
        .collect(Collectors.joining("", "<a", ">1</a>"));
  }

  /** For each new name the parser would look through ever more of those that it knows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a%d/>",
        "<a b%d=''/>",
        "<?a%d?>",
        "<a xmlns:a%d='u'/>",
        "<a%d><b/></a%d>",
      })
  void refusesNamesWithoutEnd(String piece) throws XMLStreamException {
    assertThat(XmlParts.text(repeated(piece, 9_900))).isEmpty();
    assertThatThrownBy(() -> XmlParts.text(repeated(piece, 100_000)))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("more than 10000 different names");
  }

  /** The parser has a name of its own for each prefix of a name. */
  @Test
  void refusesPrefixesOfNamesWithoutEnd() {
    String prefixes = repeated(" xmlns:p%d='u%d'", 200).replaceAll("</?a>", "");
    StringBuilder part = new StringBuilder("<a" + prefixes + ">");
    for (int i = 0; i < 20_000; i++) {
      part.append("<p").append(i % 200).append(":b").append(i / 200);
      part.append(" p").append(i % 200).append(":c").append(i / 200).append("=''/>");
    }

    assertThatThrownBy(() -> XmlParts.text(part + "</a>"))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("more than 10000 different names");
  }

  private static String repeated(String piece, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> piece.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining("", "<a>", "</a>"));
  }

  @Test
  void readsEqualsSignsThatAreNoAttributes() throws XMLStreamException {
    String table = "<a>=</a>".repeat(20_000);

    assertThat(XmlParts.text("<b>" + table + "</b>")).isEqualTo("=".repeat(20_000));
    assertThat(XmlParts.text("<a>" + "=".repeat(LONG) + "</a>")).isEqualTo("=".repeat(LONG));
  }
}
