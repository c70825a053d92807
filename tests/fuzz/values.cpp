// SPDX-License-Identifier: MPL-2.0
#include "values.hpp"

#include <charconv>
#include <cmath>
#include <vector>

#include "office_objects.hpp"

namespace poa::fuzz {
namespace {

constexpr int kDeepest = 8;

// A value of the named type; `data` is read as that type, nullptr makes the type's default.
uno::Any any_of(const uno::Type& type, const void* data) {
  uno_Any raw;
  uno_type_any_construct(&raw, const_cast<void*>(data), type.raw(), nullptr);
  return uno::Any::adopt(raw);
}

template <class T>
uno::Any any_of(typelib_TypeClass type_class, T value) {
  return any_of(uno::Type(*typelib_static_type_getByTypeClass(type_class)), &value);
}

double figure_of(std::string_view text) {
  double figure = 0;
  std::from_chars(text.data(), text.data() + text.size(), figure);
  return figure;
}

// The text as a whole number of the type, 0 when it is none.
template <class T>
T whole_of(std::string_view text) {
  T whole = 0;
  std::from_chars(text.data(), text.data() + text.size(), whole);
  return whole;
}

uno::Any units_of(std::string_view bytes) {
  std::vector<sal_Unicode> units;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const auto high = static_cast<unsigned char>(bytes[at]);
    const auto low = static_cast<unsigned char>(bytes[at + 1]);
    units.push_back(static_cast<sal_Unicode>(high << 8 | low));
  }
  rtl_uString* text = nullptr;
  rtl_uString_newFromStr_WithLength(&text, units.data(), static_cast<sal_Int32>(units.size()));
  return uno::Any(uno::String::adopt(text));
}

uno::Any sequence_of(const uno::Any& value) {
  const uno::Type type(typelib_TypeClass_SEQUENCE, "[]any");
  uno_Sequence* sequence = nullptr;
  if (!uno_type_sequence_construct(&sequence, type.raw(), const_cast<uno_Any*>(&value.raw()), 1,
                                   nullptr))
    throw std::bad_alloc();
  const uno::Any any = any_of(type, &sequence);
  uno_type_destructData(&sequence, type.raw(), nullptr);
  return any;
}

uno::Any table_of(const std::vector<uno::Table::Row>& rows) {
  uno_Sequence* table = uno::Table(rows).release();
  const uno::Type type(typelib_TypeClass_SEQUENCE, "[][]any");
  const uno::Any any = any_of(type, &table);
  uno_type_destructData(&table, type.raw(), nullptr);
  return any;
}

uno::Any date_of(Values& values) {
  const uno::Date date{whole_of<std::uint16_t>(values.line()),
                       whole_of<std::uint16_t>(values.line()),
                       whole_of<std::int16_t>(values.line())};
  return any_of(uno::Type(typelib_TypeClass_STRUCT, uno::Date::type_name), &date);
}

uno::Any object_any(const uno::Interface& object, std::string_view type_name) {
  return uno::Any::of_interface(object.raw(), uno::Type::interface(type_name));
}

// A value that is whole in the line itself.
uno::Any simple_value(char kind, std::string_view text) {
  switch (kind) {
    case 'b':
      return any_of(typelib_TypeClass_BOOLEAN, whole_of<sal_Bool>(text));
    case 'y':
      return any_of(typelib_TypeClass_BYTE, whole_of<sal_Int8>(text));
    case 'h':
      return any_of(typelib_TypeClass_SHORT, whole_of<sal_Int16>(text));
    case 'H':
      return any_of(typelib_TypeClass_UNSIGNED_SHORT, whole_of<sal_uInt16>(text));
    case 'l':
      return any_of(typelib_TypeClass_LONG, whole_of<sal_Int32>(text));
    case 'L':
      return any_of(typelib_TypeClass_UNSIGNED_LONG, whole_of<sal_uInt32>(text));
    case 'x':
      return any_of(typelib_TypeClass_HYPER, whole_of<sal_Int64>(text));
    case 'X':
      return any_of(typelib_TypeClass_UNSIGNED_HYPER, whole_of<sal_uInt64>(text));
    case 'f':
      return any_of(typelib_TypeClass_FLOAT, static_cast<float>(figure_of(text)));
    case 'd':
      return uno::Any(figure_of(text));
    case 'c':
      return any_of(typelib_TypeClass_CHAR, whole_of<sal_uInt16>(text));
    case 's':
      return uno::Any(uno::String(text));
    case 'w':
      return units_of(text);
    case 't':
      return any_of(typelib_TypeClass_TYPE,
                    *typelib_static_type_getByTypeClass(typelib_TypeClass_ANY));
    case 'e':
      return any_of(uno::Type(typelib_TypeClass_ENUM, "com.sun.star.table.CellContentType"),
                    nullptr);
    case 'a':
      return any_of(uno::Type(typelib_TypeClass_STRUCT, "com.sun.star.table.CellRangeAddress"),
                    nullptr);
    case 'z':
      return any_of(uno::Type::exception("com.sun.star.uno.RuntimeException"), nullptr);
    case 'i':
      return any_of(uno::Type::interface("com.sun.star.uno.XInterface"), nullptr);
    case 'o':
      return object_any(make_document({}), "com.sun.star.uno.XInterface");
    case 'D':
      return any_of(uno::Type(typelib_TypeClass_SEQUENCE, "[]double"), nullptr);
    case 'S':
      return any_of(uno::Type(typelib_TypeClass_SEQUENCE, "[][]double"), nullptr);
    default:
      return {};
  }
}

}  // namespace

std::string_view Values::line() {
  const std::size_t end = rest_.find('\n');
  const std::string_view found = rest_.substr(0, end);
  rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
  return found;
}

uno::Any Values::value(int depth) {
  const std::string_view text = line();
  if (text.empty() || depth > kDeepest) return {};
  switch (text.front()) {
    case '[':
      return table_of(rows(depth + 1));
    case 'A':
      return sequence_of(value(depth + 1));
    case 'R':
      return object_any(make_range(rows(depth + 1)), uno::XCellRange::type_name);
    case 'N':
      return object_any(make_document(value(depth + 1)), uno::XPropertySet::type_name);
    case 'r':
      return date_of(*this);
    default:
      return simple_value(text.front(), text.substr(1));
  }
}

std::vector<uno::Table::Row> Values::rows(int depth) {
  std::vector<uno::Table::Row> rows(1);
  while (!rest_.empty() && rest_.front() != ']') {
    if (rest_.front() == '/') {
      rows.emplace_back();
      line();
    } else {
      rows.back().push_back(value(depth));
    }
  }
  line();
  return rows;
}

}  // namespace poa::fuzz
