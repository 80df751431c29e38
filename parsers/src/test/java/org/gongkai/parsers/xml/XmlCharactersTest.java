package org.gongkai.parsers.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {
  private static final Charset GBK = Charset.forName("GBK");

  /** The text of the one element of a part. */
  private static String text(byte[] part) throws XMLStreamException {
    XMLStreamReader xml = HardenedXml.open(new ByteArrayInputStream(part));
    xml.nextTag();
    return xml.getElementText();
  }

  @Test
  void decodesByTheMarkTheDeclarationOrAsUtf8() throws XMLStreamException {
    assertThat(text("<a>年报</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("年报");
    assertThat(text("\uFEFF<a>年报</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("年报");
    assertThat(text("\uFEFF<a>年报</a>".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("年报");
    assertThat(text("<a>年报</a>".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("年报");
    assertThat(text("<?xml version=\"1.0\" encoding='GBK'?><a>年报</a>".getBytes(GBK)))
        .isEqualTo("年报");
  }

  @Test
  void bytesThatAreNoCharactersAreAnException() {
    byte[] utf8 = {'<', 'a', '>', (byte) 0xE5, 'x', '<', '/', 'a', '>'};
    byte[] gbk = "<?xml version=\"1.0\" encoding='GBK'?><a>\u00FF</a>".getBytes(ISO_8859_1);

    assertThatThrownBy(() -> text(utf8)).isInstanceOf(XMLStreamException.class);
    assertThatThrownBy(() -> text(gbk)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void anEncodingThatIsNotKnownIsAnException() {
    byte[] part = "<?xml version='1.0' encoding='no-such'?><a/>".getBytes(US_ASCII);

    assertThatThrownBy(() -> text(part))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("The encoding no-such is not known.");
  }
}
