// SPDX-License-Identifier: MPL-2.0
#include "values.hpp"

#include <uno/data.h>

#include "system.hpp"
#include "text.hpp"

namespace poa::windows {
namespace {

using Type = typelib_TypeDescriptionReference;

Type* sequence_type(const char* name) {
  Type* type = nullptr;
  typelib_typedescriptionreference_new(&type, typelib_TypeClass_SEQUENCE, Text(name).raw());
  return type;
}

Type* row_type() {
  static Type* const kType = sequence_type("[]any");
  return kType;
}
Type* table_type() {
  static Type* const kType = sequence_type("[][]any");
  return kType;
}

// A sequence that shares what its elements refer to.
uno_Sequence* new_sequence(Type* type, void* elements, int length) {
  uno_Sequence* sequence = nullptr;
  if (!uno_type_sequence_construct(&sequence, type, elements, length, nullptr))
    end_process("out of memory");
  return sequence;
}

template <class T>
T* allocate_array(int length) {
  return static_cast<T*>(allocate(static_cast<size_t>(length) * sizeof(T)));
}

uno_Sequence* new_row(const Cell* cells, int columns) {
  auto* values = allocate_array<uno_Any>(columns);
  for (int i = 0; i < columns; ++i) construct(&values[i], cells[i]);
  uno_Sequence* row = new_sequence(row_type(), values, columns);
  for (int i = 0; i < columns; ++i) uno_any_destruct(&values[i], nullptr);
  deallocate(values);
  return row;
}

}  // namespace

void construct(uno_Any* memory, const Cell& cell) {
  if (cell.text == nullptr) {
    double number = cell.number;
    uno_type_any_construct(memory, &number,
                           *typelib_static_type_getByTypeClass(typelib_TypeClass_DOUBLE), nullptr);
    return;
  }
  const Text text(cell.text);
  rtl_uString* raw = text.raw();
  uno_type_any_construct(memory, &raw,
                         *typelib_static_type_getByTypeClass(typelib_TypeClass_STRING), nullptr);
}

void construct(uno_Any* memory, uno_Sequence* table) {
  uno_type_any_construct(memory, &table, table_type(), nullptr);
}

uno_Sequence* new_table(const Cell* cells, int rows, int columns) {
  auto** values = allocate_array<uno_Sequence*>(rows);
  for (int i = 0; i < rows; ++i) values[i] = new_row(cells + i * columns, columns);
  uno_Sequence* table = new_sequence(table_type(), values, rows);
  for (int i = 0; i < rows; ++i) uno_type_destructData(&values[i], row_type(), nullptr);
  deallocate(values);
  return table;
}

void destruct_table(uno_Sequence* table) { uno_type_destructData(&table, table_type(), nullptr); }

const uno_Any* cell_of(const uno_Sequence& table, int row, int column) {
  if (row < 1 || row > table.nElements) return nullptr;
  const auto* cells = reinterpret_cast<uno_Sequence* const*>(table.elements)[row - 1];
  if (column < 1 || column > cells->nElements) return nullptr;
  return &reinterpret_cast<const uno_Any*>(cells->elements)[column - 1];
}

}  // namespace poa::windows
