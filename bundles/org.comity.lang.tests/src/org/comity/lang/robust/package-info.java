/* SPDX-License-Identifier: EPL-2.0 */
/** The languages on broken, huge and changing text. */
package org.comity.lang.robust;
