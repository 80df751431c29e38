/** The gongkai command. */
module org.gongkai.cli {
  requires info.picocli;
  requires java.logging;
  requires org.gongkai.export;
  requires org.gongkai.parsers;
  requires static org.jspecify;

  opens org.gongkai.cli to
      info.picocli;
}
