package org.gongkai.core.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How to reach the issuer, as the report prints it. Immutable. */
public final class Contact {
  private final @Nullable String address;
  private final @Nullable String phone;
  private final @Nullable String fax;
  private final @Nullable String postcode;
  private final @Nullable String email;
  private final @Nullable String website;

  private Contact(Builder builder) {
    address = builder.address;
    phone = builder.phone;
    fax = builder.fax;
    postcode = builder.postcode;
    email = builder.email;
    website = builder.website;
  }

  /** A contact with nothing in it. */
  public static Contact none() {
    return builder().build();
  }

  /** A builder with nothing in it. */
  public static Builder builder() {
    return new Builder();
  }

  /** The postal address (地址). */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  /** The telephone number (电话). */
  public Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  /** The fax number (传真). */
  public Optional<String> fax() {
    return Optional.ofNullable(fax);
  }

  /** The postcode (邮编). */
  public Optional<String> postcode() {
    return Optional.ofNullable(postcode);
  }

  /** The e-mail address (电子邮箱). */
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  /** The website where the report can be had. */
  public Optional<String> website() {
    return Optional.ofNullable(website);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Contact other
        && Objects.equals(address, other.address)
        && Objects.equals(phone, other.phone)
        && Objects.equals(fax, other.fax)
        && Objects.equals(postcode, other.postcode)
        && Objects.equals(email, other.email)
        && Objects.equals(website, other.website);
  }

  @Override
  public int hashCode() {
    return Objects.hash(address, phone, fax, postcode, email, website);
  }

  @Override
  public String toString() {
    return "Contact[address="
        + address
        + ", phone="
        + phone
        + ", fax="
        + fax
        + ", postcode="
        + postcode
        + ", email="
        + email
        + ", website="
        + website
        + "]";
  }

  /** Builds a {@link Contact}. */
  public static final class Builder {
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String fax;
    private @Nullable String postcode;
    private @Nullable String email;
    private @Nullable String website;

    private Builder() {}

    /** Sets the postal address. */
    public Builder address(@Nullable String newAddress) {
      address = newAddress;
      return this;
    }

    /** Sets the telephone number. */
    public Builder phone(@Nullable String newPhone) {
      phone = newPhone;
      return this;
    }

    /** Sets the fax number. */
    public Builder fax(@Nullable String newFax) {
      fax = newFax;
      return this;
    }

    /** Sets the postcode. */
    public Builder postcode(@Nullable String newPostcode) {
      postcode = newPostcode;
      return this;
    }

    /** Sets the e-mail address. */
    public Builder email(@Nullable String newEmail) {
      email = newEmail;
      return this;
    }

    /** Sets the website. */
    public Builder website(@Nullable String newWebsite) {
      website = newWebsite;
      return this;
    }

    /** Builds the contact. */
    public Contact build() {
      return new Contact(this);
    }
  }
}
