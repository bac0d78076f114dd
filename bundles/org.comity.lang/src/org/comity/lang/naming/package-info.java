/* SPDX-License-Identifier: EPL-2.0 */
/** Qualified names as the law writes them. */
package org.comity.lang.naming;
