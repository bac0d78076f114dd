/* SPDX-License-Identifier: EPL-2.0 */
/** Tests of {@code org.comity.lang.scoping}. */
package org.comity.lang.scoping;
