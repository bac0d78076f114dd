/* SPDX-License-Identifier: EPL-2.0 */
/** Reading law. */
package org.comity.lang.statute.parser;
