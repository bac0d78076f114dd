/* SPDX-License-Identifier: EPL-2.0 */
/** Law and directories that every file sees without naming them: the neutral catalogue and what plug-ins contribute. */
package org.comity.lang.library;
