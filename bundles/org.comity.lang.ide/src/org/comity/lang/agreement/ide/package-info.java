/* SPDX-License-Identifier: EPL-2.0 */
/** Editor services of the agreement language. */
package org.comity.lang.agreement.ide;
