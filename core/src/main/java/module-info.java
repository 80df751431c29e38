/** The typed model of annual reports on open government information, its templates and checks. */
module org.gongkai.core {
  requires static org.jspecify;

  exports org.gongkai.core.audit;
  exports org.gongkai.core.check;
  exports org.gongkai.core.explain;
  exports org.gongkai.core.finding;
  exports org.gongkai.core.model;
  exports org.gongkai.core.prose;
  exports org.gongkai.core.report;
  exports org.gongkai.core.template;
  exports org.gongkai.core.text;
}
