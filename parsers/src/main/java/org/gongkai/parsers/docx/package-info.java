/** Reads DOCX (Office Open XML text). */
@NullMarked
package org.gongkai.parsers.docx;

import org.jspecify.annotations.NullMarked;
