package org.gongkai.export;

import java.io.IOException;
import org.gongkai.core.model.Contact;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Scope;

/** What a report says of itself. */
final class MetadataJson {
  private MetadataJson() {}

  static void write(JsonOut out, ReportMetadata metadata) throws IOException {
    out.text("title", metadata.title().orElse(null));
    out.text("issuer", metadata.issuer().orElse(null));
    var year = metadata.reportYear();
    out.optionalInteger("report_year", year.isPresent() ? (Integer) year.getAsInt() : null);
    out.object("period", metadata.period().orElse(null), MetadataJson::writePeriod);
    out.text("published", metadata.published().map(Object::toString).orElse(null));
    out.text("scope", metadata.scope().map(WireNames.SCOPE::name).orElse(null));
    out.object("contact", metadata.contact(), MetadataJson::writeContact);
  }

  private static void writePeriod(JsonOut out, Period period) throws IOException {
    out.text("start", period.start().toString());
    out.text("end", period.end().toString());
  }

  private static void writeContact(JsonOut out, Contact contact) throws IOException {
    out.text("address", contact.address().orElse(null));
    out.text("phone", contact.phone().orElse(null));
    out.text("fax", contact.fax().orElse(null));
    out.text("postcode", contact.postcode().orElse(null));
    out.text("email", contact.email().orElse(null));
    out.text("website", contact.website().orElse(null));
  }

  static ReportMetadata read(JsonFields fields) {
    JsonFields period = fields.optionalObject("period");
    Scope scope = fields.isNull("scope") ? null : WireNames.SCOPE.constant(fields, "scope");
    ReportMetadata.Builder metadata =
        ReportMetadata.builder()
            .title(fields.optionalText("title"))
            .issuer(fields.optionalText("issuer"))
            .reportYear(fields.optionalInteger("report_year"))
            .period(period == null ? null : readPeriod(period))
            .published(fields.optionalDate("published"))
            .scope(scope)
            .contact(readContact(fields.object("contact")));
    return fields.build(metadata::build);
  }

  private static Period readPeriod(JsonFields fields) {
    var start = fields.date("start");
    var end = fields.date("end");
    return fields.build(() -> new Period(start, end));
  }

  private static Contact readContact(JsonFields fields) {
    Contact.Builder contact =
        Contact.builder()
            .address(fields.optionalText("address"))
            .phone(fields.optionalText("phone"))
            .fax(fields.optionalText("fax"))
            .postcode(fields.optionalText("postcode"))
            .email(fields.optionalText("email"))
            .website(fields.optionalText("website"));
    return fields.build(contact::build);
  }
}
