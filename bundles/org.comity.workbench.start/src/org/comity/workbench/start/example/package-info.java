/* SPDX-License-Identifier: EPL-2.0 */
/** The agreements that come with the product, copied into a project of the user. */
package org.comity.workbench.start.example;
