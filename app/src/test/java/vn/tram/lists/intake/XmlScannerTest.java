package vn.tram.lists.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlScannerTest {

    private static final String[] PIECES = {
        "ễ",
        "a",
        " ",
        "\n",
        "&amp;",
        "&#7843;",
        "&#x1F600;",
        "<![CDATA[x<&>]y]]]]>",
        "<!-- -- a -->",
        "<!---->",
        "<?p a?>b?>",
        "&lt;",
        "]]",
        "đ"
    };

    @Test
    void textsAreThoseOfTheJdksParserHoweverTheBytesArrive() throws Exception {
        Random random = new Random(9);
        for (int round = 0; round < 1_000; round++) {
            String xml = document(random);
            List<String> expected = byTheJdk(xml);
            for (int chunk : new int[] {1, 2, 3, 7, 1 << 16}) {
                assertThat(byTheScanner(xml, chunk)).as(xml).isEqualTo(expected);
            }
        }
    }

    @Test
    void aTextAcrossTheBordersOfTheBufferStaysWhole() throws IOException {
        for (int padding = 65_500; padding < 65_560; padding++) {
            String xml = "<a><!--" + "x".repeat(padding) + "--><v>ễ&amp;<![CDATA[<]]>đ</v></a>";
            assertThat(byTheScanner(xml, 1 << 16)).containsExactly("ễ&<đ");
        }
    }

    private static String document(Random random) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><x:a xmlns:x=\"n\">\n");
        for (int i = random.nextInt(6); i >= 0; i--) {
            xml.append("<x:v a = '1>' >");
            for (int p = random.nextInt(8); p > 0; p--) {
                String piece = PIECES[random.nextInt(PIECES.length)];
                boolean needsCare = piece.equals("]]") || piece.contains(" -- ");
                xml.append(needsCare ? "" : piece).append(piece.equals("]]") ? "] ]" : "");
            }
            xml.append("</x:v><v/>");
        }
        return xml.append("</x:a>").toString().replace("<?p a?>b?>", "<?p a?>b?&gt;");
    }

    private static List<String> byTheJdk(String xml) throws XMLStreamException {
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
        List<String> texts = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("v")) {
                texts.add(reader.getElementText());
            }
        }
        return texts;
    }

    private static List<String> byTheScanner(String xml, int chunk) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XmlScanner scanner = new XmlScanner(inChunks(xml, chunk))) {
            XmlScanner.Token token;
            while ((token = scanner.next()) != XmlScanner.Token.EOF) {
                if (token == XmlScanner.Token.START && scanner.name() == XmlName.VALUE) {
                    scanner.clearText();
                    scanner.collectText();
                    texts.add(scanner.text());
                }
            }
        }
        return texts;
    }

    private static InputStream inChunks(String xml, int chunk) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, chunk));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><v>",
                "<a",
                "<a b='",
                "<a><v>&unknown;</v></a>",
                "<a><v>&#xFFFFFFFF;</v></a>",
                "<a><v>&#;</v></a>",
                "<a><v><![CDAT[x]]></v></a>",
                "<a><!-- ",
                "<a><v>&aaaaaaaaaaaaaaaa;"
            })
    void whatIsNoXmlIsRefused(String xml) {
        assertThatThrownBy(() -> byTheScanner(xml, 3))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        e ->
                                assertThat(e.refusal().reason())
                                        .isEqualTo(FileRefusal.Reason.CORRUPT));
    }

    @Test
    void attributesAreFoundByTheirLocalNameOnly() throws IOException {
        String xml = "<s sheetId=\"3\" r:id='rId&amp;1'\n xid=\"no\" B2=\"AB12\"/>";
        try (XmlScanner scanner = new XmlScanner(inChunks(xml, 5))) {
            scanner.next();
            assertThat(scanner.attribute("id")).isEqualTo("rId&1");
            assertThat(scanner.attribute("d")).isNull();
            assertThat(scanner.findAttribute("sheetId")).isTrue();
            assertThat(scanner.attributeAsInt()).isEqualTo(3);
            assertThat(scanner.findAttribute("B2")).isTrue();
            assertThat(scanner.attributeAsColumn()).isEqualTo(27);
            assertThat(scanner.next()).isEqualTo(XmlScanner.Token.END);
            assertThat(scanner.next()).isEqualTo(XmlScanner.Token.EOF);
        }
    }
}
