package org.gongkai.parsers.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {
  private static String decoded(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    XmlCharacters.decode(new ByteArrayInputStream(bytes)).transferTo(text);
    return text.toString();
  }

  @Test
  void decodesByTheMarkTheDeclarationOrAsUtf8() throws IOException {
    String gbk = "<?xml version=\"1.0\" encoding='GBK'?><a>年报</a>";

    assertThat(decoded("<a>年报</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<a>年报</a>");
    assertThat(decoded("\uFEFF<a>年报</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<a>年报</a>");
    assertThat(decoded("\uFEFF<a>年报</a>".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("<a>年报</a>");
    assertThat(decoded("<a>年报</a>".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("<a>年报</a>");
    assertThat(decoded(gbk.getBytes(Charset.forName("GBK")))).isEqualTo(gbk);
  }

  @Test
  void bytesThatAreNoCharactersAreAnException() {
    assertThatThrownBy(() -> decoded(new byte[] {'<', 'a', '>', (byte) 0xE5, 'x'}))
        .isInstanceOf(CharacterCodingException.class);
    assertThatThrownBy(
            () ->
                decoded(
                    "<?xml version='1.0' encoding='no-such'?>".getBytes(StandardCharsets.US_ASCII)))
        .hasMessage("The encoding no-such is not known.");
  }
}
