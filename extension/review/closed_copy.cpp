// SPDX-License-Identifier: MPL-2.0
#include "review/closed_copy.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <regex>
#include <string_view>

#include "domain/values/cell.hpp"
#include "sheet/blocks.hpp"
#include "workbook/schema.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

constexpr std::string_view kSheet = "Cierre";
// No closing writes more than that.
constexpr std::int32_t kLastColumn = 9;
constexpr std::int32_t kLastRow = 199;

using Digests = std::vector<std::string>;

void add_digests(const std::string& text, Digests& digests) {
  static const std::regex line("Huella SHA-256 ([0-9a-f]{64})(?![0-9A-Za-z])");
  for (std::sregex_iterator found(text.begin(), text.end(), line), end; found != end; ++found) {
    const std::string digest = (*found)[1].str();
    if (std::find(digests.begin(), digests.end(), digest) == digests.end())
      digests.push_back(digest);
  }
}

Digests digests_on_sheet(const uno::Ref<uno::XModel>& model) {
  Digests digests;
  if (!model || !uno::query<uno::XSpreadsheetDocument>(model)) return digests;
  if (!uno::XNameAccess::has(sheets_of(model), uno::String(kSheet))) return digests;
  const CellTable cells =
      sheet::cells_in(cells_of(sheet_named(model, kSheet), {0, 0, 0, kLastColumn, kLastRow}));
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column)
      add_digests(cell_text(cells.at(row, column)), digests);
  }
  return digests;
}

uno::Interface object_in(const uno::Any& value) {
  return uno::Interface::share(value.view().interface());
}

std::string left_of_footer(const uno::Ref<uno::XModel>& model,
                           const uno::Ref<uno::XCellRange>& cells) {
  const auto families =
      uno::XStyleFamiliesSupplier::style_families(uno::query<uno::XStyleFamiliesSupplier>(model));
  const auto styles = uno::query<uno::XNameAccess>(
      object_in(uno::XNameAccess::element(families, uno::String("PageStyles"))));
  const auto sheet = uno::XSheetCellRange::spreadsheet(uno::query<uno::XSheetCellRange>(cells));
  const auto style =
      object_in(uno::XNameAccess::element(styles, uno::String(text_property(sheet, "PageStyle"))));
  const auto footer =
      uno::query<uno::XHeaderFooterContent>(object_in(property(style, "RightPageFooterContent")));
  if (!footer) return {};
  const auto text = uno::XHeaderFooterContent::left(footer);
  return uno::XTextRange::text(uno::query<uno::XTextRange>(text)).utf8();
}

}  // namespace

std::optional<std::string> borne_digest(const uno::Ref<uno::XModel>& model) {
  const Digests digests = digests_on_sheet(model);
  if (digests.empty()) return std::nullopt;
  return digests.front();
}

std::vector<std::string> borne_digests(const uno::Ref<uno::XModel>& model) {
  Digests digests = digests_on_sheet(model);
  const auto verdict = cells_named(model, schema::kVerdict);
  if (!verdict) return digests;
  add_digests(cell_text(sheet::cells_in(verdict).at(0, 0)), digests);
  add_digests(left_of_footer(model, verdict), digests);
  return digests;
}

}  // namespace poa::extension
