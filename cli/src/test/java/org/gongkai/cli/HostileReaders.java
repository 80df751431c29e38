package org.gongkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.cli.worker.Worker;
import org.gongkai.core.report.DisclosureReport;

/** A worker whose readers do to their process what the word in a file says; else they read it. */
public final class HostileReaders {
  private static final byte[] MEGABYTE = new byte[1 << 20];

  private HostileReaders() {}

  public static void main(String[] arguments) {
    Worker.serve(choice -> HostileReaders::read);
  }

  static DisclosureReport read(byte[] bytes, String name) {
    switch (new String(bytes, StandardCharsets.UTF_8)) {
      case "hang" -> hang();
      case "fill memory" -> fillMemory();
      case "exit" -> System.exit(7);
      case "halt" -> Runtime.getRuntime().halt(3);
      case "print" -> print();
      case "babble" -> write(new FileOutputStream(FileDescriptor.out));
      case "complain" -> write(new FileOutputStream(FileDescriptor.err));
      case "recurse" -> recurse(0);
      default -> {
        return FakeReports.read(bytes, name);
      }
    }
    return FakeReports.read("1".getBytes(StandardCharsets.UTF_8), name);
  }

  private static void hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void fillMemory() {
    List<byte[]> held = new ArrayList<>();
    while (true) {
      held.add(new byte[1 << 20]);
    }
  }

  private static long recurse(long depth) {
    return recurse(depth + 1) + 1;
  }

  private static void print() {
    for (int i = 0; i < 10; i++) {
      System.out.println("x".repeat(1 << 20));
      System.err.println("x".repeat(1 << 20));
    }
  }

  private static void write(FileOutputStream stream) {
    try {
      for (int i = 0; i < 10; i++) {
        stream.write(MEGABYTE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
