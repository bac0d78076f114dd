/* SPDX-License-Identifier: EPL-2.0 */
/** Structure of agencies on a date: superiors, subordination, common superiors, legal entities, levels, succession. */
package org.comity.engine.directory;
