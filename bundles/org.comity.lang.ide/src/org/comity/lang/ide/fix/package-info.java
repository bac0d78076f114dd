/* SPDX-License-Identifier: EPL-2.0 */
/** Changes of the text that cure an issue. */
package org.comity.lang.ide.fix;
