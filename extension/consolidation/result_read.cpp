// SPDX-License-Identifier: MPL-2.0
#include "consolidation/result_read.hpp"

#include <optional>
#include <string_view>
#include <utility>

#include "consolidation/result_workbook.hpp"
#include "domain/values/text.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/document_properties.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

CellTable list_in(const Ref<uno::XModel>& document, std::string_view name) {
  const auto cells = cells_named(document, name);
  if (!cells) throw Refusal(texts::kResultChanged);
  return sheet::cells_in(cells);
}

// Without its headings.
std::size_t rows_listed(const Ref<uno::XModel>& document, std::string_view name) {
  const auto cells = cells_named(document, name);
  return cells ? sheet::rows_of(sheet::address_of(cells)) - 1 : 0;
}

}  // namespace

bool is_result(const Ref<uno::XModel>& document) {
  if (!document || !uno::query<uno::XSpreadsheetDocument>(document)) return false;
  return static_cast<bool>(cells_named(document, kResultFiles));
}

ResultRead read_result(const Ref<uno::XModel>& document) {
  auto listed = listed_in(list_in(document, kResultFiles), list_in(document, kResultFindings));
  std::string folder = noted(document, kResultFolder);
  if (!listed || folder.empty()) throw Refusal(texts::kResultChanged);
  std::string title = title_of(document);
  if (is_blank(title)) title = kResultTitle;
  return {std::move(title), std::move(folder), rows_listed(document, kResultGoals),
          *std::move(listed)};
}

}  // namespace poa::extension
