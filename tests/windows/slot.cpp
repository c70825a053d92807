// SPDX-License-Identifier: MPL-2.0
#include "slot.hpp"

#include <uno/data.h>

#include "range.hpp"
#include "text.hpp"
#include "values.hpp"

namespace poa::windows {
namespace {

void construct_any(uno_Any* memory, const Argument& argument) {
  if (argument.shape == Shape::Omitted) {
    uno_any_construct(memory, nullptr, nullptr, nullptr);
  } else if (argument.shape == Shape::Single) {
    construct(memory, argument.cells[0]);
  } else {
    uno_Sequence* table = new_table(argument.cells, argument.rows, argument.columns);
    construct(memory, table);
    destruct_table(table);
  }
}

}  // namespace

void construct(Slot& slot, const Argument& argument) {
  switch (argument.type) {
    case Type::Double:
      slot.number = argument.cells[0].number;
      break;
    case Type::String:
      slot.text = new_text(argument.cells[0].text);
      break;
    case Type::Any:
      construct_any(&slot.any, argument);
      break;
    case Type::Table:
      slot.table = new_table(argument.cells, argument.rows, argument.columns);
      break;
    case Type::CellRange:
      slot.object = new_range(argument);
      break;
    case Type::Document:
      slot.object = nullptr;
      break;
  }
}

void destruct(Slot& slot, Type type) {
  switch (type) {
    case Type::Double:
    case Type::Document:
      break;
    case Type::String:
      rtl_uString_release(slot.text);
      break;
    case Type::Any:
      uno_any_destruct(&slot.any, nullptr);
      break;
    case Type::Table:
      destruct_table(slot.table);
      break;
    case Type::CellRange:
      slot.object->release(slot.object);
      break;
  }
}

}  // namespace poa::windows
