/* SPDX-License-Identifier: EPL-2.0 */
/** Tests of {@code org.comity.lang.parser}. */
package org.comity.lang.parser;
