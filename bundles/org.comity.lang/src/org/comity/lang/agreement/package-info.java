/* SPDX-License-Identifier: EPL-2.0 */
/** The agreement language: grammar, modules and set-up. */
package org.comity.lang.agreement;
