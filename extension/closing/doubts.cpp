// SPDX-License-Identifier: MPL-2.0
#include "closing/doubts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "domain/form/schema.hpp"
#include "formats/canonical.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/form_rows.hpp"
#include "workbook/looks.hpp"
#include "workbook/mends.hpp"
#include "workbook/reference.hpp"
#include "workbook/rest.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

// The names whose cells are the data.
constexpr std::string_view kNames[] = {
    schema::kTable,       schema::kHeader,         schema::kActionLines, schema::kSignatures,
    schema::kInstitution, schema::kAdministration, schema::kTolerance,   schema::kAuthorisation,
    schema::kYear,        schema::kQuarter};

// The row of the verdict, which says in a copy that it is closed.
constexpr std::int32_t kFirstRow = 1;
// What is lower cannot be read.
constexpr double kLowestRow = 150;  // hundredths of a millimetre
constexpr double kNarrowestColumn = 300;
constexpr double kSmallestLetter = 4;  // points
constexpr double kTransparent = -1;
constexpr double kWhite = 0xFFFFFF;

// What does not count in the digest does not count here.
std::string shown_at(const Ref<uno::XSpreadsheet>& sheet, std::int32_t column, std::int32_t row) {
  const String text =
      uno::XTextRange::text(uno::query<uno::XTextRange>(cell_of(sheet, column, row)));
  return formats::canonical_text_of(text.utf8());
}

std::string name_of_column(std::int32_t column) {
  std::string name;
  for (std::int32_t rest = column; rest >= 0; rest = rest / 26 - 1)
    name.insert(name.begin(), static_cast<char>('A' + rest % 26));
  return name;
}

std::string name_of_cell(std::int32_t column, std::int32_t row) {
  return name_of_column(column) + std::to_string(row + 1);
}

// Places that are listed, the first few by name.
class Places {
 public:
  void add(std::string place) {
    if (++count_ <= kMostNamed) list_ += (list_.empty() ? "" : ", ") + std::move(place);
  }
  [[nodiscard]] bool empty() const { return count_ == 0; }
  [[nodiscard]] std::string text() const {
    return count_ > kMostNamed ? list_ + " … (" + std::to_string(count_) + ")" : list_;
  }

 private:
  static constexpr std::size_t kMostNamed = 8;
  std::string list_;
  std::size_t count_ = 0;
};

// The template with what a copy holds in the cells that people fill.
class Filled {
 public:
  Filled(const Reference& reference, SheetPair pair)
      : reference_(reference),
        pair_(std::move(pair)),
        looks_(reference.model(), pair_.reference, pair_.area),
        signatures_(sheet::address_of(cells_named(reference.model(), schema::kSignatures))) {
    unprotect();
    copy_entries();
    // The constructor of looks_ stands in another file, where the analyzer does not look.
    // NOLINTNEXTLINE(clang-analyzer-optin.cplusplus.UninitializedObject)
    uno::XCalculatable::calculate_all(uno::query<uno::XCalculatable>(reference_.model()));
  }

  [[nodiscard]] const SheetPair& pair() const { return pair_; }
  [[nodiscard]] const Ref<uno::XModel>& model() const { return reference_.model(); }

  // The columns that the form shows.
  [[nodiscard]] std::vector<std::int32_t> columns() const {
    std::vector<std::int32_t> visible;
    for (std::int32_t column = 1; column <= pair_.area.end_column; ++column) {
      const auto cells = cells_of(pair_.reference, {0, column, 0, column, 0});
      if (number_property(columns_of_cells(cells), "IsVisible") != 0) visible.push_back(column);
    }
    return visible;
  }

  [[nodiscard]] bool is_error(std::int32_t column, std::int32_t row) const {
    return uno::XCell::error(cell_of(pair_.reference, column, row)) != 0;
  }

 private:
  void unprotect() const {
    uno::XProtectable::unprotect(uno::query<uno::XProtectable>(pair_.reference), String());
  }
  // In blocks, for each one that is written has the office fit the heights of its rows.
  void copy_entries() const {
    const Rest rest(reference_.model());
    for (const LookRange& range : looks_.ranges()) {
      if (!range.look.locked) copy_values(range.at);
    }
    copy_values(signatures_);
  }
  void copy_values(const uno::CellRangeAddress& at) const {
    const auto target = uno::query<uno::XCellRangeData>(cells_of(pair_.reference, at));
    const uno::Table values =
        uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(cells_of(pair_.own, at)));
    uno::XCellRangeData::set_data_array(target, values);
  }

  const Reference& reference_;
  SheetPair pair_;
  Looks looks_;
  uno::CellRangeAddress signatures_;
};

class Search {
 public:
  Search(Language language, const Workbook& copy, Doubts& doubts)
      : language_(language), copy_(copy), doubts_(doubts) {}

  void look_at_sheets() {
    if (number_property(copy_.sheet(), "IsVisible") == 0)
      doubts_.misleading.push_back(say(language_, texts::kDoubtHiddenSheet));
    for (const std::string& name : sheet_names(copy_.model())) {
      const auto sheet = sheet_named(copy_.model(), name);
      if (may_be_taken_for_form(sheet))
        doubts_.misleading.push_back(say(language_, texts::kDoubtOtherForm, {name}));
    }
    const auto drawn =
        uno::XDrawPageSupplier::draw_page(uno::query<uno::XDrawPageSupplier>(copy_.sheet()));
    const std::int32_t shapes = uno::XIndexAccess::count(uno::query<uno::XIndexAccess>(drawn));
    if (shapes > 0) doubts_.misleading.push_back(say(language_, texts::kDoubtShapes, {shapes}));
    const Any formats = property(copy_.sheet(), "ConditionalFormats");
    const auto conditions = uno::XConditionalFormats::all(
        uno::query<uno::XConditionalFormats>(Interface::share(formats.view().interface())));
    if (!conditions.empty()) doubts_.misleading.push_back(say(language_, texts::kDoubtConditions));
  }

  void look_at_cells(const Filled& filled) {
    look_at_formulas(filled);
    look_at_names(filled);
    look_at_merged(filled);
    look_at_hidden(filled);
    look_at_texts(filled);
    look_at_letters(filled);
  }

 private:
  // The sheet of the previous report has the form's headings, behind the form.
  [[nodiscard]] bool may_be_taken_for_form(const Ref<uno::XSpreadsheet>& sheet) const {
    const std::int16_t own = sheet::address_of(copy_.sheet()).sheet;
    const std::int16_t place = sheet::address_of(sheet).sheet;
    if (place == own || number_property(sheet, "IsVisible") == 0) return false;
    const auto previous = copy_.named(schema::kPrevious);
    const bool is_previous = previous && sheet::address_of(previous).sheet == place;
    return !(is_previous && place > own) && looks_like_form(sheet);
  }

  void add(std::vector<std::string>& list, const Text& text, const Places& places) const {
    if (!places.empty()) list.push_back(say(language_, text, {places.text()}));
  }

  // Values alone are in a closed copy.
  void look_at_formulas(const Filled& filled) {
    const auto visible = filled.columns();
    const auto cells = cells_of(filled.pair().own, filled.pair().area);
    const auto found = uno::XCellRangesQuery::query_content_cells(
        uno::query<uno::XCellRangesQuery>(cells), uno::CellFlags::formula);
    Places places;
    for (const uno::CellRangeAddress& at : uno::XSheetCellRanges::range_addresses(found)) {
      for (std::int32_t row = at.start_row; row <= at.end_row; ++row) {
        for (std::int32_t column = at.start_column; column <= at.end_column; ++column) {
          if (std::binary_search(visible.begin(), visible.end(), column))
            places.add(name_of_cell(column, row));
        }
      }
    }
    add(doubts_.misleading, texts::kDoubtFormulas, places);
  }

  void look_at_names(const Filled& filled) {
    Places moved;
    const auto& model = filled.model();
    for (const std::string_view name : kNames) {
      const auto wanted = cells_named(model, name);
      const auto found = copy_.named(name);
      if (!wanted || !found) {
        if (wanted) moved.add(std::string(name));
        continue;
      }
      const auto a = sheet::address_of(wanted);
      const auto b = sheet::address_of(found);
      const bool same = a.start_row == b.start_row && a.end_row == b.end_row &&
                        a.start_column == b.start_column && a.end_column == b.end_column &&
                        b.sheet == sheet::address_of(copy_.sheet()).sheet;
      if (!same) moved.add(std::string(name));
    }
    add(doubts_.misleading, texts::kDoubtNames, moved);
  }

  void look_at_merged(const Filled& filled) {
    Mends mends;
    find_merged(filled.pair(), mends);
    if (!mends.empty()) doubts_.misleading.push_back(say(language_, texts::kDoubtMerged));
  }

  // Rows and columns that the form shows and the copy does not.
  void look_at_hidden(const Filled& filled) {
    const SheetPair& pair = filled.pair();
    Places rows;
    for (std::int32_t row = kFirstRow; row <= pair.area.end_row; ++row) {
      const uno::CellRangeAddress at{0, 0, row, 0, row};
      const auto own = rows_of_cells(cells_of(pair.own, at));
      const bool seen =
          number_property(own, "IsVisible") != 0 && number_property(own, "Height") >= kLowestRow;
      if (seen) continue;
      const auto wanted = rows_of_cells(cells_of(pair.reference, at));
      if (number_property(wanted, "IsVisible") != 0 &&
          number_property(wanted, "Height") >= kLowestRow)
        rows.add(std::to_string(row + 1));
    }
    add(doubts_.hidden, texts::kHiddenRows, rows);
    Places columns;
    for (const std::int32_t column : filled.columns()) {
      const auto own = columns_of_cells(cells_of(pair.own, {0, column, 0, column, 0}));
      if (number_property(own, "IsVisible") == 0 ||
          number_property(own, "Width") < kNarrowestColumn)
        columns.add(name_of_column(column));
    }
    add(doubts_.hidden, texts::kHiddenColumns, columns);
  }

  void look_at_texts(const Filled& filled) {
    const SheetPair& pair = filled.pair();
    const auto columns = filled.columns();
    Places places;
    for (std::int32_t row = kFirstRow; row <= pair.area.end_row; ++row) {
      for (const std::int32_t column : columns) {
        const std::string wanted = shown_at(pair.reference, column, row);
        const std::string found = shown_at(pair.own, column, row);
        if (found == wanted || (found.empty() && wanted == schema::kDraft)) continue;
        if (filled.is_error(column, row) && (found.starts_with('#') || found.starts_with("Err:")))
          continue;
        places.add(name_of_cell(column, row));
      }
    }
    add(doubts_.misleading, texts::kDoubtTexts, places);
  }

  // Letters in the colour of their ground, or too small to be read.
  void look_at_letters(const Filled& filled) {
    const auto visible = filled.columns();
    const auto formats = uno::XCellFormatRangesSupplier::cell_format_ranges(
        uno::query<uno::XCellFormatRangesSupplier>(
            cells_of(filled.pair().own, filled.pair().area)));
    Places places;
    for (std::int32_t at = 0; at < uno::XIndexAccess::count(formats); ++at) {
      const Any element = uno::XIndexAccess::element(formats, at);
      const auto cells = Interface::share(element.view().interface());
      const uno::CellRangeAddress address = sheet::address_of(cells);
      const bool is_seen = std::any_of(visible.begin(), visible.end(), [&](std::int32_t column) {
        return column >= address.start_column && column <= address.end_column;
      });
      if (!is_seen || address.end_row < kFirstRow || is_legible(cells)) continue;
      places.add(name_of_cell(address.start_column, address.start_row));
    }
    add(doubts_.hidden, texts::kHiddenLetters, places);
  }

  static bool is_legible(const Interface& cells) {
    if (number_property(cells, "CharHeight") < kSmallestLetter) return false;
    const double ground = number_property(cells, "CellBackColor");
    const double letters = number_property(cells, "CharColor");
    if (letters == kTransparent) return true;  // black or white, whatever the ground is
    return letters != (ground == kTransparent ? kWhite : ground);
  }

  Language language_;
  const Workbook& copy_;
  Doubts& doubts_;
};

}  // namespace

Doubts doubts_about(const Session& session, const Workbook& copy) {
  Doubts doubts;
  Search search(session.language, copy, doubts);
  search.look_at_sheets();
  try {
    Reference reference(session);
    const auto rows = find_form(reference.model(), reference.rows(), copy.model());
    if (!rows) throw Refusal(texts::kDoubtUnknownForm);
    for (SheetPair& pair : reference.fit_to(copy.model(), *rows)) {
      if (pair.form) search.look_at_cells(Filled(reference, std::move(pair)));
    }
  } catch (const Refusal& refusal) {
    doubts.misleading.push_back(refusal.in(session.language));
  }
  return doubts;
}

}  // namespace poa::extension
