/* SPDX-License-Identifier: EPL-2.0 */
/** The structure of a file. */
package org.comity.lang.ide.outline;
