// SPDX-License-Identifier: MPL-2.0
#include "workbook/cell_contents.hpp"

#include <string>
#include <variant>

#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

struct Put {
  uno::Ref<uno::XCell> target;

  void operator()(Blank /*cell*/) const { clear(target, kContents); }
  void operator()(double number) const { uno::XCell::set_value(target, number); }
  void operator()(const std::string& text) const {
    uno::XTextRange::set_text(uno::query<uno::XTextRange>(target), uno::String(text));
  }
  void operator()(CellError /*cell*/) const {
    uno::XCell::set_formula(target, uno::String("=NA()"));
  }
};

}  // namespace

void enter(const uno::Ref<uno::XCell>& target, const Cell& cell) { std::visit(Put{target}, cell); }

}  // namespace poa::extension
