package org.gongkai.core.model;

/** Who asked: the columns of the requests table (table 三). */
public enum Applicant implements Labelled {
  NATURAL_PERSON("natural_person", "Natural persons", "自然人"),
  COMMERCIAL_ENTERPRISE("commercial_enterprise", "Commercial enterprises", "商业企业"),
  RESEARCH_INSTITUTION("research_institution", "Research institutions", "科研机构"),
  SOCIAL_WELFARE_ORGANIZATION(
      "social_welfare_organization", "Social welfare organizations", "社会公益组织"),
  LEGAL_SERVICE_INSTITUTION("legal_service_institution", "Legal service institutions", "法律服务机构"),
  OTHER_ORGANIZATION("other_organization", "Other organizations", "其他"),
  TOTAL("total", "Total", "总计");

  private final String id;
  private final String labelEn;
  private final String labelZh;

  Applicant(String id, String labelEn, String labelZh) {
    this.id = id;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  /** The column's id in the templates. */
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
