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
#include "forms/example_layouts.hpp"
#include "forms/form_file.hpp"
#include "forms/report_layout.hpp"

namespace poa {
namespace {

using layouts::Encoding;
using layouts::Layout;

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

TEST(ImportedLayouts, AsTheFormPrintsIt) {
  const Layout layout = layouts::as_the_form_prints_it();
  expect_sheets_give(layout);
  expect_texts_give(layout, {',', "\r\n"});
}

TEST(ImportedLayouts, OneHeadingAColumnInUtf16) {
  const Layout layout = layouts::one_heading_a_column_in_utf16();
  expect_texts_give(layout, {'\t', "\r\n", Encoding::Utf16LittleEndianWithMark});
  expect_texts_give(layout, {'\t', "\n", Encoding::Utf16LittleEndian});
}

TEST(ImportedLayouts, FromRightToLeftInWindows1252) {
  const Layout layout = layouts::from_right_to_left_in_windows1252();
  expect_sheets_give(layout);
  expect_texts_give(layout, {';', "\n", Encoding::Windows1252});
}

TEST(ImportedLayouts, TheGoalsNumberInAColumnOfItsOwn) {
  const Layout layout = layouts::the_goals_number_in_a_column_of_its_own();
  expect_sheets_give(layout);
  expect_texts_give(layout, {',', "\n", Encoding::Utf8WithMark});
}

TEST(ImportedLayouts, PercentsOfTheQuartersAndATotalRow) {
  const Layout layout = layouts::percents_of_the_quarters_and_a_total_row();
  expect_sheets_give(layout);
  expect_texts_give(layout, {';', "\r\n", Encoding::Utf8});
}

TEST(ImportedLayouts, AllThatWasPlannedBeforeAllThatWasAchievedAndTheHeaderBelow) {
  const Layout layout =
      layouts::all_that_was_planned_before_all_that_was_achieved_and_the_header_below();
  expect_sheets_give(layout);
  expect_texts_give(layout, {'\t', "\r\n", Encoding::Utf16BigEndianWithMark});
}

TEST(ImportedLayouts, TextsBrokenOverRowsAndPagesThatBeginAgain) {
  Layout layout = layouts::texts_broken_over_rows_and_pages_that_begin_again();
  expect_sheets_give(layout);
  expect_texts_give(layout, {'\t', "\n", Encoding::Utf8});
  layout.figures_last = true;
  expect_sheets_give(layout);
}

TEST(ImportedLayouts, WithoutHeadings) {
  const Layout layout = layouts::without_headings();
  for (const char* unit : {"54101", "54102"}) {
    SCOPED_TRACE(unit);
    expect_text_gives(sample(unit), layout, {','});
    expect_same(import_table(layouts::laid_out(sample(unit), layout)), sample(unit));
  }
}

TEST(ImportedLayouts, ValuesApartFromTheirLabelsAsAMachineReadsThem) {
  const Layout layout = layouts::values_apart_from_their_labels_as_a_machine_reads_them();
  expect_texts_give(layout, {'\t', "\n", Encoding::Utf8});
}

TEST(ImportedLayouts, ValuesBelowARowOfLabels) {
  const Layout layout = layouts::values_below_a_row_of_labels();
  expect_sheets_give(layout);
  expect_texts_give(layout, {';', "\r\n", Encoding::Windows1252, true});
}

TEST(ImportedLayouts, EveryFieldQuotedAndOldLineEnds) {
  const Layout layout = layouts::every_field_quoted_and_old_line_ends();
  expect_texts_give(layout, {',', "\r", Encoding::Utf8, true});
}

TEST(ImportedLayouts, HeadingsBrokenOverRowsAndAColumnThatIsNoneOfTheForms) {
  const Layout layout = layouts::headings_broken_over_rows_and_a_column_that_is_none_of_the_forms();
  expect_sheets_give(layout);
  expect_texts_give(layout, {'\t', "\r\n", Encoding::Utf16BigEndian});
}

}  // namespace
}  // namespace poa
