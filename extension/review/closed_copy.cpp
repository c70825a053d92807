// SPDX-License-Identifier: MPL-2.0
#include "review/closed_copy.hpp"

#include <cstdint>
#include <regex>
#include <string_view>

#include "domain/values/cell.hpp"
#include "sheet/blocks.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

constexpr std::string_view kSheet = "Cierre";
// No closing writes more than that.
constexpr std::int32_t kLastColumn = 9;
constexpr std::int32_t kLastRow = 199;

std::optional<std::string> digest_in(const std::string& text) {
  static const std::regex line("Huella SHA-256 ([0-9a-f]{64})(?![0-9A-Za-z])");
  std::smatch found;
  if (!std::regex_search(text, found, line)) return std::nullopt;
  return found[1].str();
}

}  // namespace

std::optional<std::string> borne_digest(const uno::Ref<uno::XModel>& model) {
  if (!model || !uno::query<uno::XSpreadsheetDocument>(model)) return std::nullopt;
  if (!uno::XNameAccess::has(sheets_of(model), uno::String(kSheet))) return std::nullopt;
  const CellTable cells =
      sheet::cells_in(cells_of(sheet_named(model, kSheet), {0, 0, 0, kLastColumn, kLastRow}));
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column) {
      if (auto digest = digest_in(cell_text(cells.at(row, column)))) return digest;
    }
  }
  return std::nullopt;
}

}  // namespace poa::extension
