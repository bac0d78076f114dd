/* SPDX-License-Identifier: EPL-2.0 */
/** Layout of the agreement language. */
package org.comity.lang.agreement.formatting2;
