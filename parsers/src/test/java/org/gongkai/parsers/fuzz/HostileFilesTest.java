package org.gongkai.parsers.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.gongkai.parsers.QuietLibraries;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.source.ReadLimits;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that were made to harm are refused, in a small stack. */
@ExtendWith(QuietLibraries.class)
class HostileFilesTest {
  private static final ReportParser PARSER =
      ReportParser.builder()
          .limits(ReadLimits.builder().maxTime(Duration.ofSeconds(3)).build())
          .build();

  @ParameterizedTest
  @EnumSource
  void pdfFilesAreRefused(HostilePdf file) throws Exception {
    assertThat(outcome(file)).isInstanceOf(file.error());
  }

  @ParameterizedTest
  @EnumSource
  void filesOfMarkupAreRefused(HostileMarkup file) throws Exception {
    assertThat(outcome(file)).isInstanceOf(file.error());
  }

  private static Throwable outcome(Hostile file) throws InterruptedException {
    byte[] bytes = file.file();
    Throwable[] thrown = new Throwable[1];
    Runnable reading = () -> thrown[0] = catchThrowable(() -> PARSER.parse(bytes, "a"));
    Thread thread = new Thread(null, reading, "small-stack", 256 << 10);
    thread.start();
    thread.join();
    return thrown[0];
  }
}
