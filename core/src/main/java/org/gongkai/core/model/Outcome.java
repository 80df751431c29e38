package org.gongkai.core.model;

/** How requests came in and were decided: the rows of the requests table (table 三). */
public enum Outcome implements Labelled {
  NEW_RECEIVED("new_received", "Requests newly received this year", "本年新收政府信息公开申请数量"),
  CARRIED_OVER("carried_over", "Requests carried over from last year", "上年结转政府信息公开申请数量"),
  GRANTED("granted", "Disclosed", "予以公开"),
  PARTIALLY_GRANTED("partially_granted", "Partially disclosed", "部分公开"),
  DENIED_STATE_SECRET("denied_state_secret", "Not disclosed: state secret", "属于国家秘密"),
  DENIED_FORBIDDEN_BY_LAW(
      "denied_forbidden_by_law",
      "Not disclosed: forbidden by other laws or administrative regulations",
      "其他法律行政法规禁止公开"),
  DENIED_SECURITY_AND_STABILITY(
      "denied_security_and_stability",
      "Not disclosed: endangers security or social stability",
      "危及“三安全一稳定”"),
  DENIED_THIRD_PARTY_RIGHTS(
      "denied_third_party_rights", "Not disclosed: third-party rights", "保护第三方合法权益"),
  DENIED_INTERNAL_AFFAIRS(
      "denied_internal_affairs", "Not disclosed: internal affairs information", "属于三类内部事务信息"),
  DENIED_PROCESS_INFORMATION(
      "denied_process_information", "Not disclosed: deliberative process information", "属于四类过程性信息"),
  DENIED_ENFORCEMENT_FILE(
      "denied_enforcement_file", "Not disclosed: administrative enforcement file", "属于行政执法案卷"),
  DENIED_ADMINISTRATIVE_QUERY(
      "denied_administrative_query", "Not disclosed: administrative query matter", "属于行政查询事项"),
  UNAVAILABLE_NOT_HELD("unavailable_not_held", "Cannot provide: not held", "本机关不掌握相关政府信息"),
  UNAVAILABLE_NEEDS_CREATION(
      "unavailable_needs_creation", "Cannot provide: would have to be created", "没有现成信息需要另行制作"),
  UNAVAILABLE_STILL_UNCLEAR(
      "unavailable_still_unclear", "Cannot provide: still unclear after correction", "补正后申请内容仍不明确"),
  UNPROCESSED_PETITION(
      "unprocessed_petition", "Not processed: petition, report or complaint", "信访举报投诉类申请"),
  UNPROCESSED_DUPLICATE("unprocessed_duplicate", "Not processed: duplicate request", "重复申请"),
  UNPROCESSED_PUBLICATION(
      "unprocessed_publication", "Not processed: asks for a public publication", "要求提供公开出版物"),
  UNPROCESSED_EXCESSIVE(
      "unprocessed_excessive", "Not processed: excessive repeated requests", "无正当理由大量反复申请"),
  UNPROCESSED_REISSUE(
      "unprocessed_reissue",
      "Not processed: confirmation or reissue of information already obtained",
      "要求行政机关确认或重新出具已获取信息"),
  OTHER("other", "Otherwise handled (one row)", "其他处理"),
  OTHER_NOT_CORRECTED(
      "other_not_corrected",
      "Otherwise handled: not corrected in time",
      "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
  OTHER_FEE_UNPAID(
      "other_fee_unpaid",
      "Otherwise handled: fee not paid in time",
      "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
  OTHER_OTHER("other_other", "Otherwise handled: other", "其他"),
  PROCESSED_TOTAL("processed_total", "Processed in total", "总计"),
  CARRIED_FORWARD("carried_forward", "Carried forward to next year", "结转下年度继续办理");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  Outcome(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The row's id in the templates. */
  public String id() {
    return id;
  }

  @Override
  public String labelEn() {
    return labelEn;
  }

  @Override
  public String labelZh() {
    return labelZh;
  }
}
