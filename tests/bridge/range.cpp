// SPDX-License-Identifier: MPL-2.0
#include "bridge/range.hpp"

#include <atomic>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/implbase4.hxx>
#include <memory>
#include <utility>

namespace poa::bridge {
namespace {

using css::table::CellRangeAddress;
using css::table::XCellRange;

std::atomic<int> alive{0};

struct Counted {
  Counted() { ++alive; }
  ~Counted() { --alive; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;
};

using Contents = std::shared_ptr<const RangeContents>;

[[noreturn]] void not_offered() {
  throw css::uno::RuntimeException("the test range has no such method");
}

// Where an area of the contents lies in the sheet.
CellRangeAddress in_sheet(const RangeContents& contents, const CellRangeAddress& area) {
  return {0, contents.columns_before + area.StartColumn, contents.rows_before + area.StartRow,
          contents.columns_before + area.EndColumn, contents.rows_before + area.EndRow};
}

// The part of every range that the component has no business with.
template <class Helper>
class WithoutCells : public Helper {
 public:
  Reference<css::table::XCell> SAL_CALL getCellByPosition(sal_Int32, sal_Int32) override {
    not_offered();
  }
  Reference<XCellRange> SAL_CALL getCellRangeByPosition(sal_Int32, sal_Int32, sal_Int32,
                                                        sal_Int32) override {
    not_offered();
  }
  Reference<XCellRange> SAL_CALL getCellRangeByName(const rtl::OUString&) override {
    not_offered();
  }
};

// The used area of the sheet ends with the cells.
class Cursor : public WithoutCells<
                   cppu::WeakImplHelper3<css::sheet::XSheetCellCursor, css::sheet::XUsedAreaCursor,
                                         css::sheet::XCellRangeAddressable>>,
               private Counted {
 public:
  explicit Cursor(Contents contents) : contents_(std::move(contents)) {}

  CellRangeAddress SAL_CALL getRangeAddress() override {
    const auto last = static_cast<sal_Int32>(contents_->cells.size()) - 1;
    return in_sheet(*contents_, {0, contents_->columns - 1, last, contents_->columns - 1, last});
  }
  void SAL_CALL gotoStartOfUsedArea(sal_Bool) override { not_offered(); }
  void SAL_CALL gotoEndOfUsedArea(sal_Bool) override {}
  void SAL_CALL collapseToCurrentRegion() override { not_offered(); }
  void SAL_CALL collapseToCurrentArray() override { not_offered(); }
  void SAL_CALL collapseToMergedArea() override { not_offered(); }
  void SAL_CALL expandToEntireColumns() override { not_offered(); }
  void SAL_CALL expandToEntireRows() override { not_offered(); }
  void SAL_CALL collapseToSize(sal_Int32, sal_Int32) override { not_offered(); }
  Reference<css::sheet::XSpreadsheet> SAL_CALL getSpreadsheet() override { not_offered(); }

 private:
  Contents contents_;
};

class Sheet : public WithoutCells<cppu::WeakImplHelper1<css::sheet::XSpreadsheet>>,
              private Counted {
 public:
  explicit Sheet(Contents contents) : contents_(std::move(contents)) {}

  Reference<css::sheet::XSheetCellCursor> SAL_CALL createCursor() override {
    return new Cursor(contents_);
  }
  Reference<css::sheet::XSheetCellCursor> SAL_CALL
  createCursorByRange(const Reference<css::sheet::XSheetCellRange>&) override {
    not_offered();
  }
  Reference<css::sheet::XSpreadsheet> SAL_CALL getSpreadsheet() override { return this; }

 private:
  Contents contents_;
};

// The answer of a query: the address at which something was found, or none.
class Found : public cppu::WeakImplHelper1<css::sheet::XSheetCellRanges>, private Counted {
 public:
  Found() = default;
  explicit Found(const CellRangeAddress& address) : addresses_(&address, 1) {}

  Sequence<CellRangeAddress> SAL_CALL getRangeAddresses() override { return addresses_; }
  Reference<css::container::XEnumerationAccess> SAL_CALL getCells() override { not_offered(); }
  rtl::OUString SAL_CALL getRangeAddressesAsString() override { not_offered(); }
  sal_Int32 SAL_CALL getCount() override { not_offered(); }
  Any SAL_CALL getByIndex(sal_Int32) override { not_offered(); }
  css::uno::Type SAL_CALL getElementType() override { not_offered(); }
  sal_Bool SAL_CALL hasElements() override { not_offered(); }

 private:
  Sequence<CellRangeAddress> addresses_;
};

bool is_blank(const Any& cell) {
  rtl::OUString text;
  return (cell >>= text) && text.isEmpty();
}

// Some of the contents and of the unused rows below them.
class Range
    : public WithoutCells<
          cppu::WeakImplHelper4<css::sheet::XSheetCellRange, css::sheet::XCellRangeData,
                                css::sheet::XCellRangeAddressable, css::sheet::XCellRangesQuery>>,
      private Counted {
 public:
  Range(Contents contents, const CellRangeAddress& area)
      : contents_(std::move(contents)), area_(area) {}

  CellRangeAddress SAL_CALL getRangeAddress() override { return in_sheet(*contents_, area_); }

  Rows SAL_CALL getDataArray() override {
    if (contents_->broken) throw css::lang::DisposedException("broken range");
    if (area_.StartColumn != 0 || area_.EndColumn != contents_->columns - 1) not_offered();
    if (area_.EndRow >= static_cast<sal_Int32>(contents_->cells.size())) not_offered();
    Rows rows(area_.EndRow - area_.StartRow + 1);
    if (contents_->fetched_rows) *contents_->fetched_rows += rows.getLength();
    auto cells = contents_->cells.begin() + area_.StartRow;
    for (auto& row : rows) {
      row = Sequence<Any>(cells->data(), static_cast<sal_Int32>(cells->size()));
      ++cells;
    }
    return rows;
  }
  void SAL_CALL setDataArray(const Rows&) override { not_offered(); }

  Reference<css::sheet::XSpreadsheet> SAL_CALL getSpreadsheet() override {
    return new Sheet(contents_);
  }
  Reference<XCellRange> SAL_CALL getCellRangeByPosition(sal_Int32 left, sal_Int32 top,
                                                        sal_Int32 right,
                                                        sal_Int32 bottom) override {
    CellRangeAddress part{0, area_.StartColumn + left, area_.StartRow + top,
                          area_.StartColumn + right, area_.StartRow + bottom};
    if (part.EndColumn > area_.EndColumn || part.EndRow > area_.EndRow) not_offered();
    return new Range(contents_, part);
  }

  // Every query of the component looks for cells that are not blank.
  Reference<css::sheet::XSheetCellRanges> SAL_CALL queryContentCells(sal_Int16) override {
    for (sal_Int32 row = area_.StartRow; row <= area_.EndRow; ++row) {
      const auto& cells = contents_->cells.at(static_cast<std::size_t>(row));
      for (sal_Int32 column = area_.StartColumn; column <= area_.EndColumn; ++column) {
        if (static_cast<std::size_t>(column) < cells.size() &&
            !is_blank(cells[static_cast<std::size_t>(column)]))
          return new Found({0, column, row, column, row});
      }
    }
    return new Found;
  }
  Reference<css::sheet::XSheetCellRanges> SAL_CALL queryVisibleCells() override { not_offered(); }
  Reference<css::sheet::XSheetCellRanges> SAL_CALL queryEmptyCells() override { not_offered(); }
  Reference<css::sheet::XSheetCellRanges> SAL_CALL queryFormulaCells(sal_Int32) override {
    not_offered();
  }
  Reference<css::sheet::XSheetCellRanges> SAL_CALL
  queryColumnDifferences(const css::table::CellAddress&) override {
    not_offered();
  }
  Reference<css::sheet::XSheetCellRanges> SAL_CALL
  queryRowDifferences(const css::table::CellAddress&) override {
    not_offered();
  }
  Reference<css::sheet::XSheetCellRanges> SAL_CALL
  queryIntersection(const CellRangeAddress&) override {
    not_offered();
  }

 private:
  Contents contents_;
  CellRangeAddress area_;
};

}  // namespace

Reference<XCellRange> make_range(RangeContents contents) {
  const auto rows = static_cast<sal_Int32>(contents.cells.size()) + contents.unused_rows;
  const CellRangeAddress area{0, 0, 0, contents.columns - 1, rows - 1};
  return new Range(std::make_shared<const RangeContents>(std::move(contents)), area);
}

int ranges_alive() { return alive; }

}  // namespace poa::bridge
