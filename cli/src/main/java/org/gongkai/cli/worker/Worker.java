package org.gongkai.cli.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gongkai.cli.read.ReportSource;
import org.gongkai.cli.read.SilentLibraries;

/** Reads files for the program that started this process; see the package for what is said. */
public final class Worker {
  private static final int BUFFER = 1 << 16;

  private Worker() {}

  /** Serves with the readers that users get. */
  public static void main(String[] arguments) {
    serve(ReportSource.Factory.ofParser());
  }

  /** Serves until standard input ends; does not return. */
  public static void serve(ReportSource.Factory reports) {
    DataInputStream in = new DataInputStream(buffered(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
    System.setIn(InputStream.nullInputStream());
    SilentLibraries.silence();
    int code = 0;
    try {
      serve(reports, Requests.from(in), out);
    } catch (OutOfMemoryError e) {
      // Thrown by a library, not by Java itself, which would have ended the process already.
      code = tellShortMemory();
    } catch (IOException e) {
      code = 1; // The program is gone.
    }
    Runtime.getRuntime().halt(code);
  }

  private static int tellShortMemory() {
    try (OutputStream err = new FileOutputStream(FileDescriptor.err)) {
      err.write(WorkerDeath.OUT_OF_MEMORY.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // The program is gone.
    }
    return WorkerDeath.OUT_OF_MEMORY_CODE;
  }

  private static InputStream buffered(InputStream stream) {
    return new BufferedInputStream(stream, BUFFER);
  }

  private static void serve(ReportSource.Factory reports, Requests requests, DataOutputStream out)
      throws IOException {
    WorkerSettings settings = WorkerSettings.of(requests.next());
    WorkerAnswers answers = new WorkerAnswers(reports.create(settings.reading()), settings, out);
    Frame.of(Frame.Kind.READY, new byte[0]).write(out);
    while (true) {
      answers.answer(requests.next());
    }
  }
}
