// SPDX-License-Identifier: MPL-2.0
#include "bridge/range.hpp"

#include <atomic>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase3.hxx>
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

CellRangeAddress address(sal_Int32 columns, sal_Int32 rows) {
  return {0, 0, 0, columns - 1, rows - 1};
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
    return {0, contents_->columns - 1, last, contents_->columns - 1, last};
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

class Range : public WithoutCells<
                  cppu::WeakImplHelper3<css::sheet::XSheetCellRange, css::sheet::XCellRangeData,
                                        css::sheet::XCellRangeAddressable>>,
              private Counted {
 public:
  // The first `rows` rows of the contents and of the unused rows below them.
  Range(Contents contents, sal_Int32 rows) : contents_(std::move(contents)), rows_(rows) {}

  CellRangeAddress SAL_CALL getRangeAddress() override {
    return address(contents_->columns, rows_);
  }

  Rows SAL_CALL getDataArray() override {
    if (contents_->broken) throw css::lang::DisposedException("broken range");
    if (rows_ > static_cast<sal_Int32>(contents_->cells.size())) not_offered();
    Rows rows(rows_);
    for (sal_Int32 row = 0; row < rows_; ++row) {
      const auto& cells = contents_->cells[static_cast<std::size_t>(row)];
      rows.getArray()[row] = Sequence<Any>(cells.data(), static_cast<sal_Int32>(cells.size()));
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
    if (left != 0 || top != 0 || right != contents_->columns - 1) not_offered();
    return new Range(contents_, bottom + 1);
  }

 private:
  Contents contents_;
  sal_Int32 rows_;
};

}  // namespace

Reference<XCellRange> make_range(RangeContents contents) {
  const auto rows = static_cast<sal_Int32>(contents.cells.size()) + contents.unused_rows;
  return new Range(std::make_shared<const RangeContents>(std::move(contents)), rows);
}

int ranges_alive() { return alive; }

}  // namespace poa::bridge
