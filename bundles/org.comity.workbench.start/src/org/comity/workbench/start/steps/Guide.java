/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.steps;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.comity.workbench.start.StartIds;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A guide, read from a file in the format of the platform's cheat sheets.
 *
 * @param title what it leads to
 * @param intro what to expect; may have {@code <b>}
 * @param steps its steps in order
 */
public record Guide(String title, String intro, List<Step> steps) {

    /**
     * One step.
     *
     * @param title what to do
     * @param text how; may have {@code <b>}
     * @param command the command that begins it; empty if the user does it alone
     */
    public record Step(String title, String text, String command) {
    }

    /**
     * The guide to the first agreement, in the language of the workbench.
     *
     * @throws IOException if it cannot be read
     */
    public static Guide firstAgreement() throws IOException {
        URL file = FileLocator.find(Platform.getBundle(StartIds.BUNDLE), IPath.fromPortableString("$nl$/cheatsheets/first-agreement.xml"));
        if (file == null) {
            throw new IOException("cheatsheets/first-agreement.xml");
        }
        try (InputStream in = file.openStream()) {
            return read(in);
        }
    }

    /** Reads a guide. */
    static Guide read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(in);
            Element sheet = document.getDocumentElement();
            List<Step> steps = new ArrayList<>();
            NodeList items = sheet.getElementsByTagName("item");
            for (int i = 0; i < items.getLength(); i++) {
                Element item = (Element) items.item(i);
                Element command = first(item, "command");
                steps.add(new Step(item.getAttribute("title"), marked(first(item, "description")), command == null ? "" : command.getAttribute("serialization")));
            }
            return new Guide(sheet.getAttribute("title"), marked(first(first(sheet, "intro"), "description")), List.copyOf(steps));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Element first(Element parent, String name) {
        return parent == null ? null : (Element) parent.getElementsByTagName(name).item(0);
    }

    /** The text of an element with its bold parts, as a form shows it. */
    private static String marked(Element element) {
        StringBuilder text = new StringBuilder();
        NodeList parts = element == null ? null : element.getChildNodes();
        for (int i = 0; parts != null && i < parts.getLength(); i++) {
            Node part = parts.item(i);
            String plain = part.getTextContent().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            text.append("b".equals(part.getNodeName()) ? "<b>" + plain + "</b>" : plain);
        }
        return text.toString().strip();
    }
}
