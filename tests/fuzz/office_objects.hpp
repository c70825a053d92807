// SPDX-License-Identifier: MPL-2.0
// The objects that an office passes to functions beside plain values, in the C ABI: a cell range
// and a document.
#pragma once

#include <vector>

#include "uno/interface.hpp"
#include "uno/sheet_proxies.hpp"
#include "uno/value.hpp"

namespace poa::fuzz {

// A range of these cells, each row made as wide as the widest with empty texts, as in Calc; the
// sheet is used as far as the range.
[[nodiscard]] uno::Interface make_range(std::vector<uno::Table::Row> rows);

// A document whose one property, NullDate, is any value.
[[nodiscard]] uno::Interface make_document(const uno::Any& null_date);

}  // namespace poa::fuzz
