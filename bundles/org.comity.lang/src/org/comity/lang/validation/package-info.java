/* SPDX-License-Identifier: EPL-2.0 */
/** Checks and messages all languages share. */
package org.comity.lang.validation;
