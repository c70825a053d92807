// SPDX-License-Identifier: MPL-2.0
#include "office_objects.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "uno/object.hpp"

namespace poa::fuzz {
namespace {

using Rows = std::vector<uno::Table::Row>;

Rows rectangle(Rows rows) {
  std::size_t widest = 1;
  for (const uno::Table::Row& row : rows) widest = std::max(widest, row.size());
  for (uno::Table::Row& row : rows) row.resize(widest, uno::Any(uno::String()));
  return rows;
}

// Range, sheet and cursor in one: each answers what the component asks of it, and the used area is
// the range itself.
class Range final : public uno::Object {
 public:
  explicit Range(Rows rows) : rows_(std::move(rows)) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override {
    static constexpr uno::Method kRange[] = {uno::method<&Range::part>("getCellRangeByPosition")};
    static constexpr uno::Method kAddress[] = {uno::method<&Range::address>("getRangeAddress")};
    static constexpr uno::Method kData[] = {uno::method<&Range::data>("getDataArray")};
    static constexpr uno::Method kSheetRange[] = {uno::method<&Range::sheet>("getSpreadsheet")};
    static constexpr uno::Method kSheet[] = {uno::method<&Range::cursor>("createCursor")};
    static constexpr uno::Method kCursor[] = {{"gotoEndOfUsedArea", {}, &Range::stay}};
    static const uno::InterfaceTable kTables[] = {
        {uno::XCellRange::type_name, kRange},
        {uno::XCellRangeAddressable::type_name, kAddress},
        {uno::XCellRangeData::type_name, kData},
        {uno::XSheetCellRange::type_name, kSheetRange},
        {uno::XSpreadsheet::type_name, kSheet},
        {uno::XUsedAreaCursor::type_name, kCursor},
        kInterface,
    };
    return kTables;
  }

 private:
  template <class X>
  uno::Ref<X> itself() {
    return uno::Ref<X>(uno::Interface::share(as_interface()));
  }

  uno::Ref<uno::XCellRange> part(std::int32_t, std::int32_t, std::int32_t, std::int32_t) {
    return itself<uno::XCellRange>();
  }
  uno::CellRangeAddress address() {
    const auto columns = rows_.empty() ? 15 : static_cast<std::int32_t>(rows_[0].size());
    return {0, 0, 0, columns - 1, static_cast<std::int32_t>(rows_.size()) - 1};
  }
  uno::Table data() { return uno::Table(rows_); }
  uno::Ref<uno::XSpreadsheet> sheet() { return itself<uno::XSpreadsheet>(); }
  uno::Ref<uno::XSheetCellCursor> cursor() { return itself<uno::XSheetCellCursor>(); }
  static void stay(uno::Object&, void*, void**) {}

  Rows rows_;
};

class Document final : public uno::Object {
 public:
  explicit Document(const uno::Any& null_date) : null_date_(null_date) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override {
    static constexpr uno::Method kProperties[] = {
        uno::method<&Document::property>("getPropertyValue")};
    static const uno::InterfaceTable kTables[] = {{uno::XPropertySet::type_name, kProperties},
                                                  kInterface};
    return kTables;
  }

 private:
  uno::Any property(const uno::String&) { return null_date_; }

  uno::Any null_date_;
};

}  // namespace

uno::Interface make_range(std::vector<uno::Table::Row> rows) {
  return uno::Interface::adopt((new Range(rectangle(std::move(rows))))->as_interface());
}

uno::Interface make_document(const uno::Any& null_date) {
  return uno::Interface::adopt((new Document(null_date))->as_interface());
}

}  // namespace poa::fuzz
