package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
  private static final String TEXT = "云石县林业局2021年度报告\n规章\t0\t12\n行政许可\t5\t3\n";

  private static final String[] SHOWN = {
    "云石县林业局2021年度报告", "ORDERED 2x3", "  [规章][0][12]", "  [行政许可][5][3]"
  };

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
  void readsEveryCharsetWithoutMark(String charset) {
    byte[] bytes = TEXT.getBytes(Charset.forName(charset));

    assertThat(Texts.show(Texts.read(bytes))).containsExactly(SHOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void dropsTheByteOrderMark(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    assertThat(Texts.show(Texts.read(bytes))).containsExactly(SHOWN);
  }

  @Test
  void keepsCharactersOutsideTheBasicPlane() {
    assertThat(Texts.show("𠮷祥乡")).containsExactly("𠮷祥乡");
  }

  @Test
  void keepsBrokenBytesInSight() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("本机关全年公开政府信息十二条，".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("收到申请三件。".getBytes(StandardCharsets.UTF_8));

    assertThat(Texts.show(Texts.read(bytes.toByteArray())))
        .containsExactly("本机关全年公开政府信息十二条，\uFFFD收到申请三件。");
  }

  @Test
  void takesCutUtf8ForUtf8() {
    byte[] whole = "本机关全年公开政府信息十二条".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(Texts.show(Texts.read(cut))).containsExactly("本机关全年公开政府信息十二\uFFFD");
  }

  @Test
  void readsShortNationalText() {
    byte[] bytes = "abc 中文".getBytes(Charset.forName("GBK"));

    assertThat(Texts.show(Texts.read(bytes))).containsExactly("abc 中文");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 4096})
  void refusesNothingButNuls(int length) {
    assertThatThrownBy(() -> Texts.read(new byte[length]))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("test.txt");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void refusesRandomBytes(long seed) {
    byte[] bytes = new byte[5000];
    new Random(seed).nextBytes(bytes);

    assertThatThrownBy(() -> Texts.read(bytes)).isInstanceOf(CorruptDocumentException.class);
  }
}
