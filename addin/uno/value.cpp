// SPDX-License-Identifier: MPL-2.0
#include "uno/value.hpp"

#include <uno/data.h>

#include <new>

namespace poa::uno {
namespace {

typelib_TypeDescriptionReference* static_type(typelib_TypeClass type_class) noexcept {
  return *typelib_static_type_getByTypeClass(type_class);
}

// Made once and kept for the life of the process, as the office keeps its own.
typelib_TypeDescriptionReference* row_type() {
  static const Type type{typelib_TypeClass_SEQUENCE, "[]any"};
  return type.raw();
}
typelib_TypeDescriptionReference* table_type() {
  static const Type type{typelib_TypeClass_SEQUENCE, "[][]any"};
  return type.raw();
}

template <class T>
const T& payload(const uno_Any& any) noexcept {
  return *static_cast<const T*>(any.pData);
}

template <class T>
const T* elements(const uno_Sequence& sequence) noexcept {
  return reinterpret_cast<const T*>(sequence.elements);
}

uno_Sequence* make_sequence(typelib_TypeDescriptionReference* type, const void* source,
                            std::size_t length) {
  uno_Sequence* raw = nullptr;
  // The C interface takes the source without const; it only reads it.
  if (!uno_type_sequence_construct(&raw, type, const_cast<void*>(source),
                                   static_cast<sal_Int32>(length), nullptr))
    throw std::bad_alloc();
  return raw;
}

uno_Sequence* make_row(const Table::Row& row) {
  // An array of Any is an array of uno_Any: Any has no other member and no virtual function.
  static_assert(sizeof(Any) == sizeof(uno_Any) && alignof(Any) == alignof(uno_Any));
  return make_sequence(row_type(), row.data(), row.size());
}

// Rows under construction: released here unless everything went well.
class RawRows {
 public:
  explicit RawRows(const std::vector<Table::Row>& rows) {
    raw_.reserve(rows.size());
    for (const Table::Row& row : rows) raw_.push_back(make_row(row));
  }
  RawRows(const RawRows&) = delete;
  RawRows& operator=(const RawRows&) = delete;
  ~RawRows() {
    for (uno_Sequence*& row : raw_) uno_type_destructData(&row, row_type(), nullptr);
  }
  // The table shares the rows, each by its own count.
  [[nodiscard]] uno_Sequence* make_table() const {
    return make_sequence(table_type(), raw_.data(), raw_.size());
  }

 private:
  std::vector<uno_Sequence*> raw_;
};

}  // namespace

bool AnyView::is_void() const noexcept { return raw_->pType->eTypeClass == typelib_TypeClass_VOID; }

std::optional<double> AnyView::other_number() const noexcept {
  switch (raw_->pType->eTypeClass) {
    case typelib_TypeClass_FLOAT:
      return payload<float>(*raw_);
    case typelib_TypeClass_BOOLEAN:
      return payload<sal_Bool>(*raw_) ? 1.0 : 0.0;
    case typelib_TypeClass_BYTE:
      return payload<sal_Int8>(*raw_);
    case typelib_TypeClass_SHORT:
      return payload<sal_Int16>(*raw_);
    case typelib_TypeClass_UNSIGNED_SHORT:
      return payload<sal_uInt16>(*raw_);
    case typelib_TypeClass_LONG:
    case typelib_TypeClass_ENUM:
      return payload<sal_Int32>(*raw_);
    case typelib_TypeClass_UNSIGNED_LONG:
      return payload<sal_uInt32>(*raw_);
    default:
      return std::nullopt;
  }
}

const rtl_uString* AnyView::text() const noexcept {
  if (raw_->pType->eTypeClass != typelib_TypeClass_STRING) return nullptr;
  return payload<const rtl_uString*>(*raw_);
}

uno_Interface* AnyView::interface() const noexcept {
  if (raw_->pType->eTypeClass != typelib_TypeClass_INTERFACE) return nullptr;
  return payload<uno_Interface*>(*raw_);
}

const void* AnyView::structure(std::string_view type_name) const noexcept {
  const bool named = raw_->pType->eTypeClass == typelib_TypeClass_STRUCT &&
                     equals_ascii(raw_->pType->pTypeName, type_name);
  return named ? raw_->pData : nullptr;
}

std::optional<TableView> AnyView::table() const noexcept {
  if (raw_->pType->eTypeClass != typelib_TypeClass_SEQUENCE ||
      !equals_ascii(raw_->pType->pTypeName, "[][]any"))
    return std::nullopt;
  return TableView(*payload<const uno_Sequence*>(*raw_));
}

const uno_Sequence& TableView::row_at(std::size_t row) const noexcept {
  return *elements<const uno_Sequence*>(*raw_)[row];
}

AnyView TableView::at(std::size_t row, std::size_t column) const noexcept {
  return AnyView(elements<uno_Any>(row_at(row))[column]);
}

ListView TableView::row(std::size_t row) const noexcept { return ListView(row_at(row)); }

AnyView ListView::at(std::size_t index) const noexcept {
  return AnyView(elements<uno_Any>(*raw_)[index]);
}

Any::Any() noexcept { uno_any_construct(&raw_, nullptr, nullptr, nullptr); }

Any::Any(double number) noexcept {
  uno_type_any_construct(&raw_, &number, static_type(typelib_TypeClass_DOUBLE), nullptr);
}

Any::Any(const String& text) noexcept {
  rtl_uString* source = text.raw();
  uno_type_any_construct(&raw_, &source, static_type(typelib_TypeClass_STRING), nullptr);
}

Any::Any(const uno_Any& raw) noexcept {
  uno_type_any_construct(&raw_, raw.pData, raw.pType, nullptr);
}

Any Any::adopt(uno_Any& raw) noexcept {
  Any any(raw);
  uno_any_destruct(&raw, nullptr);
  return any;
}

Any Any::adopt(void* value, typelib_TypeDescriptionReference* type) noexcept {
  Any any;
  uno_type_any_assign(&any.raw_, value, type, nullptr, nullptr);
  uno_type_destructData(value, type, nullptr);
  return any;
}

Any Any::of_interface(uno_Interface* object, const Type& type) noexcept {
  Any any;
  uno_type_any_assign(&any.raw_, &object, type.raw(), nullptr, nullptr);
  return any;
}

Any Any::of_struct(const void* memory, const Type& type) noexcept {
  Any any;
  // The C interface takes the source without const; it only reads it.
  uno_type_any_assign(&any.raw_, const_cast<void*>(memory), type.raw(), nullptr, nullptr);
  return any;
}

Any Any::of_table(const Table& table) noexcept {
  uno_Sequence* source = table.raw();
  Any any;
  uno_type_any_assign(&any.raw_, &source, table_type(), nullptr, nullptr);
  return any;
}

Any Any::of_boolean(bool value) noexcept {
  sal_Bool source = value ? 1 : 0;
  Any any;
  uno_type_any_assign(&any.raw_, &source, static_type(typelib_TypeClass_BOOLEAN), nullptr, nullptr);
  return any;
}

Any Any::of_short(std::int16_t value) noexcept {
  Any any;
  uno_type_any_assign(&any.raw_, &value, static_type(typelib_TypeClass_SHORT), nullptr, nullptr);
  return any;
}

Any Any::of_long(std::int32_t value) noexcept {
  Any any;
  uno_type_any_assign(&any.raw_, &value, static_type(typelib_TypeClass_LONG), nullptr, nullptr);
  return any;
}

Any& Any::operator=(const Any& other) noexcept {
  if (this != &other)
    uno_type_any_assign(&raw_, other.raw_.pData, other.raw_.pType, nullptr, nullptr);
  return *this;
}

Any::~Any() { uno_any_destruct(&raw_, nullptr); }

void Any::construct_at(uno_Any* memory) const noexcept {
  uno_type_any_construct(memory, raw_.pData, raw_.pType, nullptr);
}

Table::Table(const std::vector<Row>& rows) : raw_(RawRows(rows).make_table()) {}

Table::~Table() {
  if (raw_ != nullptr) uno_type_destructData(&raw_, table_type(), nullptr);
}

}  // namespace poa::uno
