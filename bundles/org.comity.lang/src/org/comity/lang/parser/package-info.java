/* SPDX-License-Identifier: EPL-2.0 */
/** Reading text safely, and saying in the reader's words what could not be read. */
package org.comity.lang.parser;
