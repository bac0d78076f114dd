/* SPDX-License-Identifier: EPL-2.0 */
/** What words mean, for colouring. */
package org.comity.lang.ide.colour;
