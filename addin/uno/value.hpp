// SPDX-License-Identifier: MPL-2.0
// The values that cells and functions exchange with the office: `any`, and tables of it.
//
// Two families, so that ownership can be read off the type. AnyView, ListView and TableView look at
// what a caller owns, and are valid only during the call that brought them. Any and Table own their
// value, and give it up when it is returned.
// None of them is ever destructed by the C++ headers of the SDK: an `any` may hold an interface of
// the C ABI, which those would release through the wrong table.
#pragma once

#include <uno/any2.h>
#include <uno/dispatcher.h>
#include <uno/sequence2.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "uno/string.hpp"
#include "uno/type.hpp"

namespace poa::uno {

class ListView;
class TableView;
class Table;

// A value that somebody else owns.
class AnyView {
 public:
  explicit AnyView(const uno_Any& raw) noexcept : raw_(&raw) {}

  // Nothing at all: an omitted argument, or the value of a cell with an error.
  [[nodiscard]] bool is_void() const noexcept;
  [[nodiscard]] const uno_Any& raw() const noexcept { return *raw_; }
  // The value as a number when it is of a numeric type, a boolean (1 or 0) or an enum.
  [[nodiscard]] std::optional<double> number() const noexcept {
    if (raw_->pType->eTypeClass == typelib_TypeClass_DOUBLE)
      return *static_cast<const double*>(raw_->pData);
    return other_number();
  }
  // The text, still the owner's, or null when the value is no text.
  [[nodiscard]] const rtl_uString* text() const noexcept;
  // The object, still the owner's, or null when the value is no interface.
  [[nodiscard]] uno_Interface* interface() const noexcept;
  // The struct's memory, still the owner's, or null when the value is no struct of that UNO name.
  [[nodiscard]] const void* structure(std::string_view type_name) const noexcept;
  // The table when the value is a sequence of sequences of `any`.
  [[nodiscard]] std::optional<TableView> table() const noexcept;

 private:
  // The value of a type that cells do not have, but arguments.
  [[nodiscard]] std::optional<double> other_number() const noexcept;

  const uno_Any* raw_;
};

// A `sequence<sequence<any>>` that somebody else owns. Rows may differ in length.
class TableView {
 public:
  explicit TableView(const uno_Sequence& raw) noexcept : raw_(&raw) {}

  [[nodiscard]] std::size_t rows() const noexcept {
    return static_cast<std::size_t>(raw_->nElements);
  }
  [[nodiscard]] std::size_t columns(std::size_t row) const noexcept {
    return static_cast<std::size_t>(row_at(row).nElements);
  }
  [[nodiscard]] AnyView at(std::size_t row, std::size_t column) const noexcept;
  [[nodiscard]] ListView row(std::size_t row) const noexcept;

 private:
  [[nodiscard]] const uno_Sequence& row_at(std::size_t row) const noexcept;

  const uno_Sequence* raw_;
};

// A `sequence<any>` that somebody else owns.
class ListView {
 public:
  explicit ListView(const uno_Sequence& raw) noexcept : raw_(&raw) {}

  [[nodiscard]] std::size_t size() const noexcept {
    return static_cast<std::size_t>(raw_->nElements);
  }
  [[nodiscard]] AnyView at(std::size_t index) const noexcept;

 private:
  const uno_Sequence* raw_;
};

// A value of our own. Small values live inside the raw struct, so it is copied, never moved
// bitwise; a copied text or interface is shared, not duplicated.
class Any {
 public:
  Any() noexcept;
  explicit Any(double number) noexcept;
  explicit Any(const String& text) noexcept;
  Any(const Any& other) noexcept : Any(other.raw_) {}
  Any& operator=(const Any& other) noexcept;
  ~Any();
  // Takes over a value that the caller owned, whatever its type.
  static Any adopt(uno_Any& raw) noexcept;
  // Takes over a value of the type, and leaves its memory raw.
  static Any adopt(void* value, typelib_TypeDescriptionReference* type) noexcept;
  // A reference to an interface, as an `any` of that interface's type; shares the object.
  static Any of_interface(uno_Interface* object, const Type& type) noexcept;
  // Shares a value that stays the caller's, whatever its type.
  static Any share(const uno_Any& raw) noexcept { return Any(raw); }
  // A struct of the office, or the pointer to a sequence; `memory` stays the caller's.
  static Any of_struct(const void* memory, const Type& type) noexcept;
  // The table, which is shared.
  static Any of_table(const Table& table) noexcept;
  // Named, because a plain `true` or `1` would say which of the types it becomes to nobody.
  static Any of_boolean(bool value) noexcept;
  static Any of_short(std::int16_t value) noexcept;
  static Any of_long(std::int32_t value) noexcept;

  [[nodiscard]] AnyView view() const noexcept { return AnyView(raw_); }
  [[nodiscard]] const uno_Any& raw() const noexcept { return raw_; }
  // Constructs the value again in raw memory, as a dispatcher's result wants it.
  void construct_at(uno_Any* memory) const noexcept;

 private:
  explicit Any(const uno_Any& raw) noexcept;

  uno_Any raw_;
};

// A `sequence<sequence<any>>` of our own.
class Table {
 public:
  using Row = std::vector<Any>;

  explicit Table(const std::vector<Row>& rows);
  // Takes over a sequence that the caller owned.
  static Table adopt(uno_Sequence* raw) noexcept { return Table(raw); }
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;
  Table(Table&& other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
  Table& operator=(Table&&) = delete;
  ~Table();

  [[nodiscard]] TableView view() const noexcept { return TableView(*raw_); }
  [[nodiscard]] uno_Sequence* raw() const noexcept { return raw_; }
  // Gives up ownership: the caller now destructs.
  [[nodiscard]] uno_Sequence* release() && noexcept { return std::exchange(raw_, nullptr); }

 private:
  explicit Table(uno_Sequence* raw) noexcept : raw_(raw) {}

  uno_Sequence* raw_;
};

}  // namespace poa::uno
