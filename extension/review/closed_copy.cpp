// SPDX-License-Identifier: MPL-2.0
#include "review/closed_copy.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <regex>
#include <string_view>

#include "domain/form/schema.hpp"
#include "domain/values/cell.hpp"
#include "sheet/blocks.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using Digests = std::vector<std::string>;

void add_digests(const std::string& text, Digests& digests) {
  static const std::regex line(std::string(kDigestLabel) + "([0-9a-f]{64})(?![0-9A-Za-z])");
  for (std::sregex_iterator found(text.begin(), text.end(), line), end; found != end; ++found) {
    const std::string digest = (*found)[1].str();
    if (std::find(digests.begin(), digests.end(), digest) == digests.end())
      digests.push_back(digest);
  }
}

Digests digests_in(const CellTable& cells) {
  Digests digests;
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column)
      add_digests(cell_text(cells.at(row, column)), digests);
  }
  return digests;
}

Digests digests_on_sheet(const uno::Ref<uno::XModel>& model) {
  if (!model || !uno::query<uno::XSpreadsheetDocument>(model)) return {};
  if (!uno::XNameAccess::has(sheets_of(model), uno::String(schema::kClosingSheet))) return {};
  return digests_in(
      sheet::cells_in(cells_of(sheet_named(model, schema::kClosingSheet),
                               {0, 0, 0, schema::kLastClosingColumn, schema::kLastClosingRow})));
}

std::optional<std::string> first_of(const Digests& digests) {
  if (digests.empty()) return std::nullopt;
  return digests.front();
}

std::string left_of_footer(const uno::Ref<uno::XModel>& model,
                           const uno::Ref<uno::XCellRange>& cells) {
  const auto sheet = uno::XSheetCellRange::spreadsheet(uno::query<uno::XSheetCellRange>(cells));
  const uno::Any content = property(page_style_of(model, sheet), "RightPageFooterContent");
  const auto footer =
      uno::query<uno::XHeaderFooterContent>(uno::Interface::share(content.view().interface()));
  if (!footer) return {};
  const auto text = uno::XHeaderFooterContent::left(footer);
  return uno::XTextRange::text(uno::query<uno::XTextRange>(text)).utf8();
}

}  // namespace

std::optional<std::string> borne_digest(const uno::Ref<uno::XModel>& model) {
  return first_of(digests_on_sheet(model));
}

std::optional<std::string> borne_digest(const CellTable& closing_sheet) {
  return first_of(digests_in(closing_sheet));
}

std::vector<std::string> borne_digests(const uno::Ref<uno::XModel>& model) {
  Digests digests = digests_on_sheet(model);
  const auto verdict = cells_named(model, schema::kVerdict);
  if (!verdict) return digests;
  add_digests(cell_text(sheet::cells_in(verdict).at(0, 0)), digests);
  add_digests(left_of_footer(model, verdict), digests);
  return digests;
}

std::string in_groups(const std::string& digest) {
  constexpr std::size_t kGroup = 8;
  std::string text;
  for (std::size_t at = 0; at < digest.size(); at += kGroup)
    text += (at == 0 ? "" : " ") + digest.substr(at, kGroup);
  return text;
}

}  // namespace poa::extension
