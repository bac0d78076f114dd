/* SPDX-License-Identifier: EPL-2.0 */
/** Tests of {@code org.comity.lang.formatting2}. */
package org.comity.lang.formatting2;
