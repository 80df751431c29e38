/**
 * Checks between reports: the years of one issuer, the texts of all, a government and the bodies
 * under it. Of each report only a digest is kept.
 */
@NullMarked
package org.gongkai.core.audit;

import org.jspecify.annotations.NullMarked;
