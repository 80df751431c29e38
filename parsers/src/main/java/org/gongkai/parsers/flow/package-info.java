/** What stands in a flowing text: paragraphs and placed tables, before they become blocks. */
@NullMarked
package org.gongkai.parsers.flow;

import org.jspecify.annotations.NullMarked;
