/* SPDX-License-Identifier: EPL-2.0 */
/** One layout for all languages, read off their grammars. */
package org.comity.lang.formatting2;
