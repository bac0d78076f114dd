/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.naming;

import java.text.Normalizer;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** Splits paths at dots, after bringing them into Unicode normal form C: look-up is by normal form. */
public class PathConverter extends IQualifiedNameConverter.DefaultImpl {

    @Override
    public QualifiedName toQualifiedName(String path) {
        return super.toQualifiedName(Normalizer.normalize(path, Normalizer.Form.NFC));
    }
}
