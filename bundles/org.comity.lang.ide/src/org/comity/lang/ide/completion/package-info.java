/* SPDX-License-Identifier: EPL-2.0 */
/** What may be written at a place. */
package org.comity.lang.ide.completion;
