package org.gongkai.core.prose;

import java.util.List;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.TemplateId;
import org.jspecify.annotations.Nullable;

/** What a figure in prose counts. */
public enum Quantity implements Labelled {
  /** Requests received (收到, 受理): those of the year, or with those carried over. */
  REQUESTS_RECEIVED(
      "Requests received", "收到申请", "requests.new_received.total", "requests_received"),
  /** Requests newly received in the year (新收). */
  REQUESTS_NEWLY_RECEIVED(
      "Requests newly received", "新收申请", "requests.new_received.total", "requests_received"),
  /** Requests carried over from the year before (上年结转). */
  REQUESTS_CARRIED_OVER("Requests carried over", "上年结转申请", "requests.carried_over.total", null),
  /** Requests handled (办理, 处理), whether completed or not. */
  REQUESTS_HANDLED(
      "Requests handled", "办理申请", "requests.processed_total.total", "requests_completed"),
  /** Requests completed (办结). */
  REQUESTS_COMPLETED(
      "Requests completed", "办结申请", "requests.processed_total.total", "requests_completed"),
  /** Requests answered (答复). */
  REQUESTS_ANSWERED("Requests answered", "答复申请", "requests.processed_total.total", "replies"),
  /** Requests carried forward to the next year (结转下年). */
  REQUESTS_CARRIED_FORWARD(
      "Requests carried forward", "结转下年申请", "requests.carried_forward.total", null),
  /** Requests that natural persons made. */
  REQUESTS_OF_NATURAL_PERSONS(
      "Requests of natural persons", "自然人申请", "requests.new_received.natural_person", null),
  /** Requests that legal persons and other organisations made. */
  REQUESTS_OF_ORGANISATIONS("Requests of organisations", "法人或其他组织申请", null, null),
  /** Requests granted (予以公开). */
  GRANTED("Requests granted", "予以公开", "requests.granted.total", "replies_granted"),
  /** Requests granted in part (部分公开). */
  PARTIALLY_GRANTED(
      "Requests partially granted",
      "部分公开",
      "requests.partially_granted.total",
      "replies_partially_granted"),
  /** Requests denied (不予公开). */
  DENIED("Requests denied", "不予公开", null, "replies_denied"),
  /** Requests for information that cannot be provided (无法提供). */
  UNAVAILABLE("Information unavailable", "无法提供", null, null),
  /** Requests not processed (不予处理). */
  UNPROCESSED("Requests not processed", "不予处理", null, null),
  /** Requests ended in another way (其他处理). */
  OTHER_OUTCOME("Other outcomes", "其他处理", null, null),
  /** Administrative reconsiderations over open government information. */
  RECONSIDERATIONS(
      "Reconsiderations", "行政复议", "disputes.reconsideration.total", "reconsiderations"),
  /** Lawsuits over open government information, direct and after reconsideration. */
  LAWSUITS(
      "Lawsuits",
      "行政诉讼",
      "disputes.litigation_direct.total;disputes.litigation_after_reconsideration.total",
      "lawsuits"),
  /** The fee for handling requests (信息处理费), in yuan. */
  FEES("Fees charged for requests", "信息处理费", null, "fees_charged"),
  /** Normative documents issued in the year. */
  DOCUMENTS_ISSUED(
      "Normative documents issued",
      "制发规范性文件",
      "proactive.normative_documents.issued",
      "normative_documents_issued"),
  /** Normative documents repealed in the year. */
  DOCUMENTS_REPEALED(
      "Normative documents repealed", "废止规范性文件", "proactive.normative_documents.repealed", null),
  /** Normative documents in force. */
  DOCUMENTS_IN_FORCE(
      "Normative documents in force", "现行有效规范性文件", "proactive.normative_documents.in_force", null),
  /** Items of information disclosed proactively. */
  DISCLOSED("Information disclosed proactively", "主动公开政府信息", null, "disclosed"),
  /** Decisions on licences. */
  LICENCES("Licence decisions", "行政许可决定", "proactive.licences.decisions", null),
  /** Decisions on penalties. */
  PENALTIES("Penalty decisions", "行政处罚决定", "proactive.penalties.decisions", null),
  /** A share (占…%), in per cent. */
  SHARE("Share", "占比", null, null);

  private final String labelEn;
  private final String labelZh;
  private final @Nullable String cells;
  private final @Nullable String statistic;

  Quantity(String labelEn, String labelZh, @Nullable String cells, @Nullable String statistic) {
    this.labelEn = labelEn;
    this.labelZh = labelZh;
    this.cells = cells;
    this.statistic = statistic;
  }

  @Override
  public String labelEn() {
    return labelEn;
  }

  @Override
  public String labelZh() {
    return labelZh;
  }

  /**
   * The cells of a form that give the same figure, alone or together; empty where the form has
   * none.
   */
  public List<String> cells(TemplateId form) {
    return switch (form) {
      case NATIONAL_2014 ->
          statistic == null ? List.of() : List.of("statistics." + statistic + ".value");
      case NATIONAL_2019 -> isOfProactiveTable() ? inFormOf2019() : split();
      case NATIONAL_2021 -> split();
      default -> List.of();
    };
  }

  private boolean isOfProactiveTable() {
    return cells != null && cells.startsWith("proactive.");
  }

  /** The form of 2019 counts documents made, and neither those repealed nor those in force. */
  private List<String> inFormOf2019() {
    return switch (this) {
      case DOCUMENTS_ISSUED -> List.of("proactive.normative_documents.produced");
      case DOCUMENTS_REPEALED, DOCUMENTS_IN_FORCE -> List.of();
      default -> split();
    };
  }

  private List<String> split() {
    return cells == null ? List.of() : List.of(cells.split(";"));
  }

  /** What the bare verb must be about for the quantity to be meant. */
  Topic topic() {
    return this == RECONSIDERATIONS || this == LAWSUITS ? Topic.DISPUTES : Topic.REQUESTS;
  }
}
