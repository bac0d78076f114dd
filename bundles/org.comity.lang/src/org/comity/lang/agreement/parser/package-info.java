/* SPDX-License-Identifier: EPL-2.0 */
/** Reading drafts. */
package org.comity.lang.agreement.parser;
