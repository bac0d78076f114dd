/* SPDX-License-Identifier: EPL-2.0 */
/** From the text of a reference to what it stands for, and the messages when there is nothing. */
package org.comity.lang.linking;
