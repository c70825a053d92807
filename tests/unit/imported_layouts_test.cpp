// SPDX-License-Identifier: MPL-2.0
// Twelve layouts of the same reports, which differ in everything but the data, give the same forms.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "domain/import/imported.hpp"
#include "domain/import/imported_source.hpp"
#include "formats/canonical.hpp"
#include "formats/text_import.hpp"
#include "forms/form_file.hpp"
#include "forms/report_layout.hpp"

namespace poa {
namespace {

using layouts::Encoding;
using layouts::HeaderLayout;
using layouts::Layout;
using layouts::LayoutColumn;
using layouts::SignatureLayout;
using Holds = LayoutColumn::Holds;

// The report of a sample, signed.
Form sample(const std::string& unit) {
  Form form = read_form_file(std::filesystem::path(POA_REPORTS_DIR) / (unit + ".json"));
  const char* const names[] = {"Lic. Ana Ruiz Peña", "Ing. José Núñez", "C. Luz Ávila"};
  for (std::size_t at = 0; at < form.signatures.size(); ++at)
    form.signatures[at].name = std::string(names[at]);
  return form;
}

// Both texts from where they differ.
std::string difference(const std::string& found, const std::string& expected) {
  constexpr std::size_t kShown = 120;
  const auto at = static_cast<std::size_t>(
      std::mismatch(found.begin(), found.end(), expected.begin(), expected.end()).first -
      found.begin());
  if (found == expected) return "";
  return found.substr(at, kShown) + "\n" + expected.substr(std::min(at, expected.size()), kShown);
}

void expect_same(const Result<Imported>& imported, const Form& form) {
  ASSERT_TRUE(imported.has_value()) << imported.error().message;
  EXPECT_EQ(
      difference(formats::canonical_text(imported.value().form), formats::canonical_text(form)),
      "");
  EXPECT_TRUE(imported.value().doubtful_cells.empty());
  EXPECT_TRUE(imported.value().doubtful_fields.empty());
  for (const ImportedRow& row : imported.value().rows)
    EXPECT_NE(row.meaning, RowMeaning::NotUnderstood) << row.number << ": " << row.reason;
}

struct TextForm {
  char separator = ',';
  const char* line_end = "\n";
  Encoding encoding = Encoding::Utf8;
  bool quote_all = false;
};

// As a text of which nobody knows whether its cells are in place, with blank lines between its
// parts.
void expect_copied_text_gives(const Form& form, Layout layout) {
  layout.blank_rows = true;
  const auto source =
      formats::read_import_text(layouts::delimited(layouts::laid_out(form, layout), '\t', "\n"));
  ASSERT_TRUE(source.has_value()) << source.error().message;
  const auto copied = import_source(source.value(), CellPlaces::Unknown);
  ASSERT_TRUE(copied.has_value()) << copied.error().message;
  EXPECT_EQ(difference(formats::canonical_text(copied.value().form), formats::canonical_text(form)),
            "");
}

void expect_text_gives(const Form& form, const Layout& layout, const TextForm& text) {
  const std::string bytes =
      layouts::encoded(layouts::delimited(layouts::laid_out(form, layout), text.separator,
                                          text.line_end, text.quote_all),
                       text.encoding);
  const auto source = formats::read_import_text(bytes);
  ASSERT_TRUE(source.has_value()) << source.error().message;
  expect_same(import_table(source.value()), form);
  expect_copied_text_gives(form, layout);
}

void expect_texts_give(const Layout& layout, const TextForm& text) {
  for (const char* unit : {"54101", "54102", "54201"}) {
    SCOPED_TRACE(unit);
    expect_text_gives(sample(unit), layout, text);
  }
}

void expect_sheets_give(Layout layout) {
  for (const char* unit : {"54101", "54102", "54201"}) {
    for (const bool blank_rows : {true, false}) {
      SCOPED_TRACE(unit);
      layout.blank_rows = blank_rows;
      expect_same(import_table(layouts::laid_out(sample(unit), layout)), sample(unit));
    }
  }
}

std::vector<LayoutColumn> reversed(std::vector<LayoutColumn> columns) {
  std::reverse(columns.begin(), columns.end());
  return columns;
}

TEST(ImportedLayouts, AsTheFormPrintsIt) {
  Layout layout;
  layout.columns = layouts::printed_columns();
  layout.heading_rows = 3;
  expect_sheets_give(layout);
  expect_texts_give(layout, {',', "\r\n"});
}

TEST(ImportedLayouts, OneHeadingAColumnInUtf16) {
  Layout layout;
  layout.columns = layouts::named_columns(
      {"Linea de accion", "Meta y acciones", "Unidad de medida", "Meta anual", "Prog. ene-mar",
       "Alc. ene-mar", "Prog. abr-jun", "Alc. abr-jun", "Prog. jul-sep", "Alc. jul-sep",
       "Prog. oct-dic", "Alc. oct-dic", "Absoluto", "% acumulado", "Observaciones", "Tipo",
       "Integra", "Revisado"});
  layout.header = HeaderLayout::InOneCell;
  layout.as_text = true;
  expect_texts_give(layout, {'\t', "\r\n", Encoding::Utf16LittleEndianWithMark});
  expect_texts_give(layout, {'\t', "\n", Encoding::Utf16LittleEndian});
}

TEST(ImportedLayouts, FromRightToLeftInWindows1252) {
  Layout layout;
  layout.columns = reversed(layouts::named_columns(
      {"PMD", "DESCRIPCIÓN DE LA META", "U. MEDIDA", "PROGRAMADO ANUAL", "1ER TRIM P", "1ER TRIM A",
       "2DO TRIM P", "2DO TRIM A", "3ER TRIM P", "3ER TRIM A", "4TO TRIM P", "4TO TRIM A",
       "AVANCE ACUMULADO", "% DE AVANCE", "JUSTIFICACIÓN", "TIPO DE META", "METAS QUE INTEGRA",
       "REGLAS REVISADAS"}));
  layout.header = HeaderLayout::CodeApart;
  layout.signatures = SignatureLayout::NamesBehind;
  expect_sheets_give(layout);
  expect_texts_give(layout, {';', "\n", Encoding::Windows1252});
}

TEST(ImportedLayouts, TheGoalsNumberInAColumnOfItsOwn) {
  Layout layout;
  layout.columns = layouts::named_columns({"LÍNEAS", "META", "MEDIDA", "ANUAL", "P1", "A1", "P2",
                                           "A2", "P3", "A3", "P4", "A4", "ABS.", "%", "OBS.",
                                           "TIPO", "INTEGRA", "REVISADO"});
  layout.columns.insert(layout.columns.begin(), {Holds::GoalNumber, Column::Text, {"No."}});
  layout.header = HeaderLayout::InOneCell;
  layout.signatures = SignatureLayout::OneBelowTheOther;
  expect_sheets_give(layout);
  expect_texts_give(layout, {',', "\n", Encoding::Utf8WithMark});
}

TEST(ImportedLayouts, PercentsOfTheQuartersAndATotalRow) {
  Layout layout;
  layout.columns = layouts::printed_columns();
  const char* const quarters[] = {"1ER. TRIM.", "2DO. TRIM.", "3ER. TRIM.", "4TO. TRIM."};
  for (const Quarter quarter : kQuarters) {
    layout.columns[index(planned_column(quarter))].heading = {quarters[quarter.index()], "PROG."};
    layout.columns[index(achieved_column(quarter))].heading = {"", "ALC."};
  }
  for (std::size_t quarter = 4; quarter > 0; --quarter)
    layout.columns.insert(layout.columns.begin() + 4 + 2 * static_cast<std::ptrdiff_t>(quarter),
                          {Holds::QuarterPercent, Column::Text, {"", "%"}});
  layout.heading_rows = 2;
  layout.total = true;
  layout.as_text = true;
  expect_sheets_give(layout);
  expect_texts_give(layout, {';', "\r\n", Encoding::Utf8});
}

TEST(ImportedLayouts, AllThatWasPlannedBeforeAllThatWasAchievedAndTheHeaderBelow) {
  Layout layout;
  layout.columns = layouts::printed_columns();
  const char* const quarters[] = {"PRIMER TRIMESTRE", "SEGUNDO TRIMESTRE", "TERCER TRIMESTRE",
                                  "CUARTO TRIMESTRE"};
  std::vector<LayoutColumn> figures;
  for (const Quarter quarter : kQuarters)
    figures.push_back(
        {Holds::FormColumn, planned_column(quarter), {"", quarters[quarter.index()]}});
  for (const Quarter quarter : kQuarters)
    figures.push_back(
        {Holds::FormColumn, achieved_column(quarter), {"", quarters[quarter.index()]}});
  figures[0].heading[0] = "PROGRAMADO";
  figures[4].heading[0] = "REALIZADO";
  std::copy(figures.begin(), figures.end(), layout.columns.begin() + 4);
  layout.heading_rows = 2;
  layout.header_below = true;
  expect_sheets_give(layout);
  expect_texts_give(layout, {'\t', "\r\n", Encoding::Utf16BigEndianWithMark});
}

TEST(ImportedLayouts, TextsBrokenOverRowsAndPagesThatBeginAgain) {
  Layout layout;
  layout.columns = layouts::printed_columns();
  layout.heading_rows = 3;
  layout.words_per_row = 6;
  layout.goals_per_page = 3;
  expect_sheets_give(layout);
  expect_texts_give(layout, {'\t', "\n", Encoding::Utf8});
  layout.figures_last = true;
  expect_sheets_give(layout);
}

TEST(ImportedLayouts, WithoutHeadings) {
  Layout layout;
  layout.columns = layouts::printed_columns();
  layout.columns.resize(index(Column::Kind));
  layout.heading_rows = 0;
  layout.header = HeaderLayout::LabelAboveValue;
  for (const char* unit : {"54101", "54102"}) {
    SCOPED_TRACE(unit);
    expect_text_gives(sample(unit), layout, {','});
    expect_same(import_table(layouts::laid_out(sample(unit), layout)), sample(unit));
  }
}

TEST(ImportedLayouts, ValuesApartFromTheirLabelsAsAMachineReadsThem) {
  Layout layout;
  layout.columns = layouts::printed_columns();
  layout.columns[index(Column::Planned1)].heading[0] = "P E R T O D O";
  layout.columns[index(Column::Remarks)].heading[0] = "OBSERVAClONES";
  layout.heading_rows = 3;
  layout.header = HeaderLayout::ValuesThenLabels;
  layout.misread = true;
  layout.signatures = SignatureLayout::OneBelowTheOther;
  expect_texts_give(layout, {'\t', "\n", Encoding::Utf8});
}

TEST(ImportedLayouts, ValuesBelowARowOfLabels) {
  Layout layout;
  layout.columns = layouts::named_columns(
      {"Línea P.M.D.", "Actividad", "Unid. de med.", "Meta programada anual", "T1 programado",
       "T1 alcanzado", "T2 programado", "T2 alcanzado", "T3 programado", "T3 alcanzado",
       "T4 programado", "T4 alcanzado", "Total alcanzado", "Relativo", "Comentarios", "Tipo meta",
       "Componentes", "Revisado"});
  std::swap(layout.columns[0], layout.columns[14]);
  std::swap(layout.columns[1], layout.columns[3]);
  layout.header = HeaderLayout::ValuesBelow;
  expect_sheets_give(layout);
  expect_texts_give(layout, {';', "\r\n", Encoding::Windows1252, true});
}

TEST(ImportedLayouts, EveryFieldQuotedAndOldLineEnds) {
  Layout layout;
  layout.columns = layouts::named_columns(
      {"LINEA DE ACCION P.M.D.", "META/ACCION", "UNIDAD", "META ANUAL", "I TRIM. PROGRAMADO",
       "I TRIM. ALCANZADO", "II TRIM. PROGRAMADO", "II TRIM. ALCANZADO", "III TRIM. PROGRAMADO",
       "III TRIM. ALCANZADO", "IV TRIM. PROGRAMADO", "IV TRIM. ALCANZADO", "AVANCE ABSOLUTO",
       "ACUMULADO RELATIVO", "OBSERVACIONES", "TIPO", "INTEGRA", "REVISADO"});
  layout.as_text = true;
  expect_texts_give(layout, {',', "\r", Encoding::Utf8, true});
}

TEST(ImportedLayouts, HeadingsBrokenOverRowsAndAColumnThatIsNoneOfTheForms) {
  Layout layout;
  layout.columns = layouts::named_columns({"LÍNEA DE", "METAS Y", "UNIDAD", "META", "ENERO-MARZO",
                                           "", "ABRIL-JUNIO", "", "JULIO-SEPTIEMBRE", "",
                                           "OCTUBRE-DICIEMBRE", "", "AVANCE", "ACUMULADO",
                                           "OBSERVACIONES", "TIPO", "INTEGRA", "REVISADO"});
  const char* const below[] = {"ACCIÓN",   "ACCIONES", "DE MEDIDA", "ANUAL",  "META", "AVANCE",
                               "META",     "AVANCE",   "META",      "AVANCE", "META", "AVANCE",
                               "ABSOLUTO", "RELATIVO", "",          "",       "",     ""};
  for (std::size_t at = 0; at < kColumns; ++at) layout.columns[at].heading.emplace_back(below[at]);
  layout.columns.push_back({Holds::Nothing, Column::Text, {"ÁREA QUE INFORMA", ""}});
  layout.heading_rows = 2;
  layout.header = HeaderLayout::LabelsThenValues;
  layout.signatures = SignatureLayout::OneBelowTheOther;
  expect_sheets_give(layout);
  expect_texts_give(layout, {'\t', "\r\n", Encoding::Utf16BigEndian});
}

}  // namespace
}  // namespace poa
