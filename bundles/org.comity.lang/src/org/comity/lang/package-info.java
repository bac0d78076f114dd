/* SPDX-License-Identifier: EPL-2.0 */
/** The languages of Comity: directories of agencies, statutes, agreements, on one shared grammar. */
package org.comity.lang;
