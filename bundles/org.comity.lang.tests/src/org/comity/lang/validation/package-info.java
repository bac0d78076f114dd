/* SPDX-License-Identifier: EPL-2.0 */
/** Tests of {@code org.comity.lang.validation}. */
package org.comity.lang.validation;
