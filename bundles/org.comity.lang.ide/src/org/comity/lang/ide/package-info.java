/* SPDX-License-Identifier: EPL-2.0 */
/** Editor services without any user interface: one engine for the workbench, the language server and tests. */
package org.comity.lang.ide;
