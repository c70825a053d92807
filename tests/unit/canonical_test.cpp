// SPDX-License-Identifier: MPL-2.0
#include "formats/canonical.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>

#include "domain/form/column.hpp"
#include "domain/form/limits.hpp"
#include "domain/values/text.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"

namespace poa::formats {
namespace {

std::string number_in(const std::string& canonical, const std::string& member) {
  const std::string name = "\"" + member + "\":";
  const std::size_t start = canonical.find(name) + name.size();
  return canonical.substr(start, canonical.find_first_of(",}", start) - start);
}

std::string written(double figure) {
  Form form;
  form.tolerance = figure;
  return number_in(canonical_text(form), "tolerancia");
}

Form one_goal() {
  Form form;
  form.institution = std::string("AYUNTAMIENTO");
  form.year = 2023.0;
  form.quarter = std::string("OCT-DIC");
  form.tolerance = 0.1;
  form.axes = {std::string("2 BIENESTAR")};
  form.signatures = {{std::string("RESPONSABLE"), Blank{}}};
  form.table = CellTable(1, kColumns);
  form.table.at(0, index(Column::Text)) = std::string("300.- Dirigir \"la\"\n  acción");
  form.table.at(0, index(Column::Annual)) = 1751.0;
  form.table.at(0, index(Column::Planned1)) = std::string("1,751");
  form.table.at(0, index(Column::Achieved1)) = CellError{};
  return form;
}

TEST(Canonical, IsTheDataByRfc8785) {
  EXPECT_EQ(
      canonical_text(one_goal()),
      R"({"administracion":null,"autorizacion":null,"ejercicio":2023,"encabezado":{"ejes":)"
      R"(["2 BIENESTAR"],"finalidad":null,"funcion":null,"programa":null,"ramo":null,)"
      R"("subfuncion":null,"unidad_ejecutora":null},"esquema":"tmm-f004/2","firmas":)"
      R"([{"nombre":null,"rol":"RESPONSABLE"}],"institucion":"AYUNTAMIENTO","lineas_accion":[],)"
      R"("metas":[{"absoluto":null,"alcanzado":[{"error":true},null,null,null],"anual":1751,)"
      R"("integra":null,"lineas":null,"meta":"300.- Dirigir \"la\" acción","observaciones":null,)"
      R"("programado":["1,751",null,null,null],"relativo":null,"revisado":null,"tipo":null,)"
      R"("unidad":null}],"tolerancia":0.1,"trimestre":4})");
}

// Computed by another program, from the text above: printf %s … | sha256sum
TEST(Canonical, HasADigest) {
  EXPECT_EQ(digest_of(one_goal()), sha256(canonical_text(one_goal())));
  EXPECT_EQ(digest_of(one_goal()),
            "4f4d2dec7e0014b558989e4c3692d58bbe2209b69346f02274f37a69b4607a67");
}

// FIPS 180-4's examples, and NIST's of a million letters.
TEST(Sha256, IsThatOfTheStandard) {
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(sha256(std::string(1'000'000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Canonical, TextsHaveNoLook) {
  const std::string composed_text = canonical_text_of("  dos\t\n\u00A0\u2003palabras\u0085 ");
  EXPECT_EQ(composed_text, "dos palabras");
  EXPECT_EQ(canonical_text_of("a\u0301"), "\u00E1");
  EXPECT_EQ(canonical_text_of("e\u200B\u0301"), "\u00E9") << "invisible characters go first";
  EXPECT_EQ(canonical_text_of(std::string("a\0b", 3)), "ab");
  EXPECT_EQ(canonical_text_of("a\xFF"), "a\uFFFD");
  EXPECT_EQ(canonical_text_of("\u200B \uFEFF"), "");
}

// The list of the format, its ends and what lies beside them.
TEST(Canonical, LeavesOutTheInvisibleCharactersOfTheList) {
  constexpr char32_t kGone[] = {0x0000, 0x0008,  0x000E,  0x001F, 0x007F, 0x0084, 0x0086,
                                0x009F, 0x00AD,  0x061C,  0x180E, 0x200B, 0x200F, 0x202A,
                                0x202E, 0x2060,  0x206F,  0xFEFF, 0xFFF9, 0xFFFB, 0xFFFE,
                                0xFFFF, 0xE0001, 0xE0020, 0xE007F};
  constexpr char32_t kSpaces[] = {0x0009, 0x000D, 0x0085, 0x00A0, 0x2028, 0x202F, 0x205F};
  constexpr char32_t kKept[] = {0x007E, 0x00AC, 0x00AE, 0x061B, 0x180F,  0x2010,
                                0x2070, 0xFFF8, 0xFFFC, 0xFFFD, 0xE0002, 0xE0080};
  const auto between = [](char32_t character) {
    std::string text = "a";
    append(text, character);
    return text + "b";
  };
  for (const char32_t gone : kGone)
    EXPECT_EQ(canonical_text_of(between(gone)), "ab") << static_cast<std::uint32_t>(gone);
  for (const char32_t space : kSpaces)
    EXPECT_EQ(canonical_text_of(between(space)), "a b") << static_cast<std::uint32_t>(space);
  for (const char32_t kept : kKept)
    EXPECT_EQ(canonical_text_of(between(kept)), between(kept)) << static_cast<std::uint32_t>(kept);
}

TEST(Canonical, FiguresHaveFifteenDigits) {
  EXPECT_EQ(written(0.1 + 0.2), "0.3");
  EXPECT_EQ(written(-0.0), "0");
  EXPECT_EQ(written(-12.5), "-12.5");
  EXPECT_EQ(written(1.0 / 3), "0.333333333333333");
  EXPECT_EQ(written(100), "100");
  EXPECT_EQ(written(123456789012345678.0), "123456789012346000");
}

// As RFC 8785's table has them (appendix B), and at the ends of each of ECMAScript's ways.
TEST(Canonical, FiguresAreEcmascripts) {
  EXPECT_EQ(written(1e21), "1e+21");
  EXPECT_EQ(written(1e20), "100000000000000000000");
  EXPECT_EQ(written(1.5e300), "1.5e+300");
  EXPECT_EQ(written(0.000001), "0.000001");
  EXPECT_EQ(written(0.0000001), "1e-7");
  EXPECT_EQ(written(0.00000123), "0.00000123");
  EXPECT_EQ(written(1.23e-7), "1.23e-7");
  EXPECT_EQ(written(5e-324), "5e-324");
  EXPECT_EQ(written(-5e-324), "-5e-324");
  EXPECT_EQ(written(1.5e-323), "1.5e-323");
  EXPECT_EQ(written(std::numeric_limits<double>::min()), "2.2250738585072e-308");
  EXPECT_EQ(written(std::numeric_limits<double>::max()), "1.7976931348623157e+308");
}

TEST(Canonical, KnowsOneForm) {
  Form other = one_goal();
  other.quarter = 4.0;
  other.year = std::string(" 2023 ");
  other.axes.emplace_back(std::string("\u200B"));
  other.action_lines = {Blank{}};
  other.measure_units = {std::string("Informe")};
  other.institution = std::string("AYUNTAMIENTO\u00AD ");
  other.table.at(0, index(Column::Text)) = std::string("300.- Dirigir \"la\" accio\u0301n");
  other.table.at(0, index(Column::Remarks)) = std::string(" \u2060 ");
  EXPECT_EQ(canonical_text(other), canonical_text(one_goal()));
}

TEST(Canonical, TellsFourKindsOfCellsApart) {
  const std::string before = digest_of(one_goal());
  for (const Cell& cell : {Cell(Blank{}), Cell(0.0), Cell(std::string("0")), Cell(CellError{})}) {
    Form other = one_goal();
    other.table.at(0, index(Column::Achieved2)) = cell;
    EXPECT_EQ(digest_of(other) == before, is_blank_cell(cell));
  }
}

TEST(Canonical, IsWrittenSoThatNobodyNeedsToFold) {
  const std::string written_form = write_json(canonical_form(one_goal()));
  EXPECT_NE(written_form.find(R"("300.- Dirigir \"la\" acción")"), std::string::npos);
  EXPECT_EQ(canonical_text(read_json(written_form).value()), canonical_text(one_goal()));
}

}  // namespace
}  // namespace poa::formats
