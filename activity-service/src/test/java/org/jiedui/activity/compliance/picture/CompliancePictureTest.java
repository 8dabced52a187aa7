package org.jiedui.activity.compliance.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jiedui.activity.compliance.ObligationsOfYear;
import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.kit.problem.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CompliancePictureTest {

    private static final String SVG = "http://www.w3.org/2000/svg";

    @ParameterizedTest
    @CsvSource({"1, ZH", "40, ZH", "40, EN", "400, ZH"})
    void drawsNothingOverAnythingElse(int pairs, Language language) throws Exception {
        Element picture = parsed(PictureFixture.pairs(pairs), language);
        Rectangle whole = new Rectangle(number(picture, "width"), number(picture, "height"));

        List<Rectangle> drawn = new ArrayList<>(
                marks(picture).stream().map(CompliancePictureTest::box).toList());
        elements(picture, "text").stream()
                .filter(text -> !isIn(text, "symbol"))
                .map(CompliancePictureTest::boxOfText)
                .forEach(drawn::add);

        assertThat(drawn)
                .allSatisfy(box ->
                        assertThat(whole.contains(box)).as("%s within", box).isTrue());
        assertThat(overlaps(drawn)).isEmpty();
    }

    @Test
    void saysOfEveryMarkWhatItIs() throws Exception {
        Element picture = parsed(PictureFixture.pairs(40), Language.ZH);

        assertThat(marks(picture)).hasSize(ObligationState.values().length + 40 * 20 + 12);
        assertThat(marks(picture)).allSatisfy(mark -> assertThat(titleOf(mark)).isNotBlank());
        assertThat(marks(picture).stream().map(CompliancePictureTest::titleOf))
                .contains("测试市–新疆生产建设兵团，连线培训 2026-01（第 1 项），期限 2026-01-31：按期完成");
        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(titleOf(picture)).isEqualTo("2026 年结对任务完成情况");
        assertThat(elements(picture, "desc").getFirst().getTextContent()).startsWith("结对 40 个，应完成任务 812 项。按期完成 ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesEveryStateAShapeAndALetterOfItsOwn(Language language) throws Exception {
        List<Element> symbols = elements(parsed(PictureFixture.pairs(1), language), "symbol");

        assertThat(symbols).hasSameSizeAs(ObligationState.values());
        assertThat(symbols.stream()
                        .map(symbol -> elements(symbol, "text").getFirst().getTextContent()))
                .doesNotHaveDuplicates();
        assertThat(symbols.stream().map(symbol -> shape(elements(symbol, "path").getFirst())))
                .doesNotHaveDuplicates();
    }

    @Test
    void ordersByNothingButWhatItIsGiven() throws Exception {
        ObligationsOfYear year = PictureFixture.pairs(5);

        assertThat(elements(parsed(year, Language.EN), "g").stream()
                        .map(CompliancePictureTest::titleOf)
                        .map(title -> title.substring(title.length() - 6)))
                .containsExactly(
                        "110000", "510000", "110100", "510100", "110200", "510200", "110300", "510300", "110400",
                        "510400");
    }

    @Test
    void needsNothingFromElsewhere() {
        String picture = CompliancePicture.of(PictureFixture.pairs(7), Language.ZH);

        assertThat(picture).doesNotContain("<script", "<style", "@import", "url(", "<image", "<foreignObject");
        assertThat(picture.replace("xmlns=\"" + SVG + "\"", "")).doesNotContain("http");
        assertThat(picture).contains("Sample &amp; &lt;City&gt;");
    }

    @Test
    void sharesNoIdWithAnotherPictureInThePage() throws Exception {
        List<String> ids = new ArrayList<>(ids(parsed(PictureFixture.pairs(1), Language.ZH)));
        ids.addAll(ids(parsed(PictureFixture.pairs(2), Language.ZH)));
        ids.addAll(ids(parsed(PictureFixture.pairs(2), Language.EN)));

        assertThat(ids).hasSize(3 * (ObligationState.values().length + 2)).doesNotHaveDuplicates();
        assertThat(ids(parsed(PictureFixture.pairs(1), Language.ZH))).isSubsetOf(ids);
    }

    @Test
    void saysSoWhereNothingIsOwed() throws Exception {
        Element picture = parsed(new ObligationsOfYear(2026, LocalDate.of(2026, 1, 1), List.of()), Language.EN);

        assertThat(picture.getTextContent()).contains("Nothing is owed in this year.");
    }

    private static Element parsed(ObligationsOfYear year, Language language) throws Exception {
        DocumentBuilderFactory parser = DocumentBuilderFactory.newInstance();
        parser.setNamespaceAware(true);
        byte[] picture = CompliancePicture.of(year, language).getBytes(StandardCharsets.UTF_8);
        return parser.newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture))
                .getDocumentElement();
    }

    private static List<String> ids(Element picture) {
        return elements(picture, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<Element> marks(Element picture) {
        return elements(picture, "use");
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(SVG, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String titleOf(Element element) {
        return elements(element, "title").getFirst().getTextContent();
    }

    private static String shape(Element path) {
        return path.getAttribute("d") + path.getAttribute("stroke-width") + path.getAttribute("stroke-dasharray");
    }

    private static boolean isIn(Element element, String parent) {
        return element.getParentNode().getNodeName().equals(parent);
    }

    private static Rectangle box(Element mark) {
        return new Rectangle(number(mark, "x"), number(mark, "y"), number(mark, "width"), number(mark, "height"));
    }

    /** Letters reach below the line they stand on, and above it about as much as their size. */
    private static Rectangle boxOfText(Element text) {
        int size = number(text, "font-size");
        int width = Lettering.width(text.getTextContent(), size);
        int x = number(text, "x") - (text.getAttribute("text-anchor").equals("middle") ? width / 2 : 0);
        return new Rectangle(x, number(text, "y") - size + 1, width, size + 1);
    }

    private static List<String> overlaps(List<Rectangle> boxes) {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).intersects(boxes.get(j))) {
                    overlaps.add(boxes.get(i) + " and " + boxes.get(j));
                }
            }
        }
        return overlaps;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
