package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.core.model.Contact;
import org.junit.jupiter.api.Test;

class ContactFinderTest {
  @Test
  void readsAllParts() {
    Contact contact =
        ContactFinder.find(
            "如有疑问，请联系青岚市民政局办公室（地址：青岚市临江路8号；邮编：365001；电话：0598-3650123；"
                + "传真：0598-3650124；电子邮箱：qlmz@example.cn），网址 http://www.example.cn/mzj/ 。");

    assertThat(contact)
        .isEqualTo(
            Contact.builder()
                .address("青岚市临江路8号")
                .postcode("365001")
                .phone("0598-3650123")
                .fax("0598-3650124")
                .email("qlmz@example.cn")
                .website("http://www.example.cn/mzj/")
                .build());
  }

  @Test
  void readsTheSameInOtherWords() {
    Contact contact = ContactFinder.find("联系地址:临江路８号， 邮政编码 ３６５００１，联系电话：（0598）3650123。");

    assertThat(contact.address()).contains("临江路8号");
    assertThat(contact.postcode()).contains("365001");
    assertThat(contact.phone()).contains("(0598)3650123");
  }

  @Test
  void findsNothingInTextWithoutContact() {
    assertThat(ContactFinder.find("全年公开信息365001条，接听来电3650123次。")).isEqualTo(Contact.none());
  }
}
