package org.gongkai.export.page;

import org.gongkai.core.model.Labelled;

/** A text of the pages that is put together, in both languages. */
record Said(String labelZh, String labelEn) implements Labelled {}
