/* SPDX-License-Identifier: EPL-2.0 */
/** What is shown for the place under the pointer. */
package org.comity.lang.ide.hover;
