/* SPDX-License-Identifier: EPL-2.0 */
/** Names in the agreement language. */
package org.comity.lang.agreement.scoping;
