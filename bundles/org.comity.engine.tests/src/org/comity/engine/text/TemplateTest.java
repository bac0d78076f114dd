/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.comity.engine.text.Template.Literal;
import org.comity.engine.text.Template.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void splitsTextAndPaths() {
        Template template = Template.parse("{n.bearer}就「{n.action}」無權限");
        assertEquals(List.of(new Placeholder("n.bearer"), new Literal("就「"), new Placeholder("n.action"), new Literal("」無權限")),
            template.segments());
        assertEquals(List.of("n.bearer", "n.action"), template.placeholders());
        assertEquals(List.of("n", "bearer"), new Placeholder("n.bearer").names());
    }

    @Test
    void fillsIn() {
        Map<String, String> values = Map.of("n.bearer", "漁業署", "n.action", "指揮");
        assertEquals("漁業署就「指揮」無權限", Template.parse("{n.bearer}就「{n.action}」無權限").render(values::get));
    }

    @Test
    void whatNobodyKnowsStaysVisible() {
        assertEquals("{n.nobody} must", Template.parse("{n.nobody} must").render(path -> null));
    }

    @Test
    void twoBracesAreOne() {
        assertEquals("{content} is 7", Template.parse("{{content} is {content}").render(path -> "7"));
        assertEquals(List.of(), Template.parse("{{a}").placeholders());
        assertEquals("{7", Template.parse("{{{a}").render(path -> "7"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "}", "{}", "{ a }", "{a b}", "{a.}", "{.a}", "{a", "in { unstated, claimed }", "a {\n b }" })
    void otherBracesAreText(String text) {
        assertEquals(text, Template.parse(text).render(path -> "?"));
    }

    @Test
    void aBraceBeforeAPlaceholderIsText() {
        assertEquals("{ a 7", Template.parse("{ a {b}").render(path -> "7"));
    }

    @Test
    void aValueIsNotReadAgain() {
        assertEquals("{b}", Template.parse("{a}").render(Map.of("a", "{b}", "b", "wrong")::get));
    }

    @Test
    void namesMayBeOfAnyScript() {
        assertEquals(List.of("請求機關.名稱", "transfers-power", "K01", "19"),
            Template.parse("{請求機關.名稱}{transfers-power}{K01}{19}").placeholders());
    }
}
