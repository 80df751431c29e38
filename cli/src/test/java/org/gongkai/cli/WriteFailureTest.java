package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class WriteFailureTest {
  private static final IOException FULL = new IOException("No space left on device");

  @Test
  void isFoundInWhatLibrariesMakeOfIt() {
    assertThat(WriteFailure.in(FULL)).contains(FULL);
    assertThat(WriteFailure.in(new IllegalStateException(new UncheckedIOException(FULL))))
        .contains(FULL);
    assertThat(WriteFailure.in(new IllegalStateException("unforeseen"))).isEmpty();
  }

  @Test
  void saysMoreThanAPath() {
    assertThat(WriteFailure.reason(FULL)).isEqualTo("No space left on device");
    assertThat(WriteFailure.reason(new AccessDeniedException("out/cells.csv")))
        .isEqualTo("out/cells.csv: the permission is missing.");
    assertThat(WriteFailure.reason(new FileSystemException("out", null, "Read-only file system")))
        .isEqualTo("out: Read-only file system");
  }
}
