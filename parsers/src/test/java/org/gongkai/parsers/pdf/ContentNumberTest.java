package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentNumberTest {

  private static float read(String written) throws IOException {
    ContentNumber number = new ContentNumber();
    number.begin(written.charAt(0));
    for (int i = 1; i < written.length(); i++) {
      number.add(written.charAt(i));
    }
    return number.value();
  }

  @Test
  void readsTheNearestFloatOfAnyLength() throws IOException {
    Random random = new Random(20);
    for (int i = 0; i < 20_000; i++) {
      BigInteger digits = new BigInteger(random.nextInt(60), random);
      String written = new BigDecimal(digits, random.nextInt(14)).negate().toPlainString();

      assertThat(read(written)).as(written).isEqualTo(Float.parseFloat(written) + 0f);
    }
  }

  @Test
  void knowsNumbersWithoutDigits() throws IOException {
    assertThat(read("-")).isZero();
    assertThat(read(".")).isZero();
    assertThatThrownBy(() -> read("-.")).isInstanceOf(IOException.class);
  }

  @Test
  void isNoNumberButALonePlus() {
    ContentNumber number = new ContentNumber();
    number.begin('+');

    assertThat(number.isLonePlus()).isTrue();
    number.add('1');
    assertThat(number.isLonePlus()).isFalse();
  }
}
