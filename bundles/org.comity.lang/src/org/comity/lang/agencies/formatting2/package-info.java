/* SPDX-License-Identifier: EPL-2.0 */
/** Layout of the directory language. */
package org.comity.lang.agencies.formatting2;
