/* SPDX-License-Identifier: EPL-2.0 */
/** What a file tells other files about itself. */
package org.comity.lang.index;
