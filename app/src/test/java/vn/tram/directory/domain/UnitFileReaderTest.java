package vn.tram.directory.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.tram.directory.UnitFileFault.Kind;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;

class UnitFileReaderTest {

    private static final String HEADER = "level,code,parent_code,name,kind\n";

    private static UnitFile read(String rows) {
        return UnitFileReader.read((HEADER + rows).getBytes(UTF_8));
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>>
            faultsOf(String rows) {
        return assertThat(read(rows).faults())
                .extracting(fault -> fault.line(), fault -> fault.kind(), fault -> fault.value());
    }

    @Test
    void everyColumnArrives() {
        UnitFile file =
                read(
                        "PROVINCE,04,,Tỉnh Cao Bằng,Tỉnh\r\n"
                                + "COMMUNE,01558,04,\"Xã  Hạ Lang \",Xã\r\n");

        assertThat(file.faults()).isEmpty();
        assertThat(file.units())
                .containsExactly(
                        new UnitRow(
                                UnitLevel.PROVINCE,
                                UnitCode.of("04"),
                                Optional.empty(),
                                "Tỉnh Cao Bằng",
                                "Tỉnh"),
                        new UnitRow(
                                UnitLevel.COMMUNE,
                                UnitCode.of("01558"),
                                Optional.of(UnitCode.of("04")),
                                "Xã Hạ Lang",
                                "Xã"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        UnitFile file =
                UnitFileReader.read(
                        ("\uFEFF" + HEADER + "PROVINCE,04,,Tỉnh Cao Bằng,Tỉnh\n").getBytes(UTF_8));

        assertThat(file.faults()).isEmpty();
        assertThat(file.units()).hasSize(1);
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        faultsOf(
                        """
                        PROVINCE,04,,Tỉnh Cao Bằng,Tỉnh
                        HAMLET,04,,Xóm Một,Xóm
                        PROVINCE,004,,Tỉnh Bốn,Tỉnh
                        COMMUNE,01558,,Xã Hạ Lang,Xã
                        COMMUNE,01559,77,Xã Mồ Côi,Xã
                        DISTRICT,048,01558,Huyện Hạ Lang,Huyện
                        PROVINCE,04,,Tỉnh Cao Bằng,Tỉnh
                        COMMUNE,01560,04,,Xã
                        COMMUNE,01561,04,Xã Một,
                        COMMUNE,01562,04,Xã Hai
                        """)
                .containsExactly(
                        tuple(3L, Kind.UNKNOWN_LEVEL, "HAMLET"),
                        tuple(4L, Kind.WRONG_CODE, "004"),
                        tuple(5L, Kind.PARENT_MISSING, ""),
                        tuple(6L, Kind.PARENT_UNKNOWN, "77"),
                        tuple(7L, Kind.PARENT_OF_WRONG_LEVEL, "01558"),
                        tuple(8L, Kind.DUPLICATE_CODE, "04"),
                        tuple(9L, Kind.NAME_MISSING, ""),
                        tuple(10L, Kind.KIND_MISSING, ""),
                        tuple(11L, Kind.WRONG_COLUMN_COUNT, "4"));
    }

    @Test
    void twoFaultsOfOneLineAreBothNamed() {
        faultsOf("COMMUNE,0155,,,Xã\n")
                .containsExactly(
                        tuple(2L, Kind.WRONG_CODE, "0155"),
                        tuple(2L, Kind.PARENT_MISSING, ""),
                        tuple(2L, Kind.NAME_MISSING, ""));
    }

    @Test
    void aProvinceHasNoParent() {
        faultsOf("PROVINCE,04,,A,Tỉnh\nPROVINCE,05,04,B,Tỉnh\n")
                .containsExactly(tuple(3L, Kind.PARENT_OF_WRONG_LEVEL, "04"));
    }

    @Test
    void aFaultyParentIsReportedOnceAndNotForEachChild() {
        faultsOf("PROVINCE,04,,,Tỉnh\nCOMMUNE,01558,04,Xã Hạ Lang,Xã\n")
                .containsExactly(tuple(2L, Kind.NAME_MISSING, ""));
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirLine() {
        byte[] latin =
                (HEADER + "PROVINCE,04,,Cao,Tinh\nPROVINCE,05,,\u00ea,Tinh\n").getBytes(ISO_8859_1);

        assertThat(UnitFileReader.read(latin).faults())
                .extracting(fault -> fault.line(), fault -> fault.kind())
                .containsExactly(tuple(3L, Kind.NOT_UTF8));
    }

    @Test
    void aFileThatBreaksOffInsideALetterIsNotUtf8() {
        byte[] whole = (HEADER + "PROVINCE,04,,Tỉ").getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        assertThat(UnitFileReader.read(cut).faults())
                .extracting(fault -> fault.kind())
                .containsExactly(Kind.NOT_UTF8);
    }

    @Test
    void anotherHeaderOrNoneIsRefused() {
        assertThat(UnitFileReader.read("code,name\n01,A\n".getBytes(UTF_8)).faults())
                .extracting(fault -> fault.kind())
                .containsExactly(Kind.WRONG_HEADER);
    }

    @Test
    void anEmptyFileIsCalledEmpty() {
        for (String nothing : List.of("", "\uFEFF", " \r\n\n")) {
            assertThat(UnitFileReader.read(nothing.getBytes(UTF_8)).faults())
                    .extracting(fault -> fault.kind())
                    .containsExactly(Kind.EMPTY);
        }
    }

    @Test
    void aWorkbookIsCalledASpreadsheetWhateverItsName() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 6, 0};
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
        for (byte[] workbook : List.of(zip, old)) {
            assertThat(UnitFileReader.read(workbook).faults())
                    .extracting(fault -> fault.kind())
                    .containsExactly(Kind.SPREADSHEET);
        }
    }

    @Test
    void aFileWithoutUnitsWouldEndThemAllAndIsRefused() {
        faultsOf("").containsExactly(tuple(1L, Kind.NO_UNITS, ""));
    }

    @Test
    void aNameLongerThanItsColumnIsRefused() {
        faultsOf("PROVINCE,04,," + "a".repeat(101) + ",Tỉnh\n")
                .containsExactly(tuple(2L, Kind.NAME_TOO_LONG, "a".repeat(60) + "…"));
    }
}
