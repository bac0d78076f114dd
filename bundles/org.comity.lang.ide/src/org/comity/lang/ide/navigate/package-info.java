/* SPDX-License-Identifier: EPL-2.0 */
/** From a word of the law to what it stands for. */
package org.comity.lang.ide.navigate;
