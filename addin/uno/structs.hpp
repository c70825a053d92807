// SPDX-License-Identifier: MPL-2.0
// The office's structs that we read or make, as plain memory.
//
// The SDK's own structs hold C++ references and values, which are objects of another ABI. Their
// members are listed in struct_members.inc, by which their layouts are checked.
#pragma once

#include <uno/data.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "uno/marshal.hpp"

namespace poa::uno {

// Structs of numbers alone are their own memory.
struct CellAddress {
  static constexpr std::string_view type_name = "com.sun.star.table.CellAddress";
  std::int16_t sheet;
  std::int32_t column;
  std::int32_t row;
};

template <>
struct Marshal<CellAddress> : MarshalPlain<CellAddress> {
  static constexpr std::string_view type_name = CellAddress::type_name;
};

struct CellRangeAddress {
  static constexpr std::string_view type_name = "com.sun.star.table.CellRangeAddress";
  static constexpr std::string_view sequence_name = "[]com.sun.star.table.CellRangeAddress";
  std::int16_t sheet;
  std::int32_t start_column;
  std::int32_t start_row;
  std::int32_t end_column;
  std::int32_t end_row;
};

template <>
struct Marshal<CellRangeAddress> : MarshalPlain<CellRangeAddress> {
  static constexpr std::string_view type_name = CellRangeAddress::type_name;
};

template <>
struct SequenceElement<CellRangeAddress> {
  static constexpr std::string_view sequence_name = CellRangeAddress::sequence_name;
  static CellRangeAddress raw(const CellRangeAddress& address) noexcept { return address; }
};

struct Date {
  static constexpr std::string_view type_name = "com.sun.star.util.Date";
  std::uint16_t day;
  std::uint16_t month;
  std::int16_t year;
};

// The characters from `min` to before `max` of a text field.
struct TextSelection {
  static constexpr std::string_view type_name = "com.sun.star.awt.Selection";
  std::int32_t min;
  std::int32_t max;
};

template <>
struct Marshal<TextSelection> : MarshalPlain<TextSelection> {
  static constexpr std::string_view type_name = TextSelection::type_name;
};

// A place and size, in pixels.
struct Rectangle {
  static constexpr std::string_view type_name = "com.sun.star.awt.Rectangle";
  std::int32_t x;
  std::int32_t y;
  std::int32_t width;
  std::int32_t height;
};

template <>
struct Marshal<Rectangle> : MarshalPlain<Rectangle> {
  static constexpr std::string_view type_name = Rectangle::type_name;
};

struct Size {
  static constexpr std::string_view type_name = "com.sun.star.awt.Size";
  std::int32_t width;
  std::int32_t height;
};

template <>
struct Marshal<Size> : MarshalPlain<Size> {
  static constexpr std::string_view type_name = Size::type_name;
};

// The heights that a panel can have, in pixels; a maximum of −1 has no end.
struct LayoutSize {
  static constexpr std::string_view type_name = "com.sun.star.ui.LayoutSize";
  std::int32_t minimum;
  std::int32_t maximum;
  std::int32_t preferred;
};

template <>
struct Marshal<LayoutSize> : MarshalPlain<LayoutSize> {
  static constexpr std::string_view type_name = LayoutSize::type_name;
};

struct TablePageBreakData {
  static constexpr std::string_view type_name = "com.sun.star.sheet.TablePageBreakData";
  static constexpr std::string_view sequence_name = "[]com.sun.star.sheet.TablePageBreakData";
  std::int32_t position;
  sal_Bool manual;
};

// A sequence of structs of numbers, copied out of the result of a call.
template <class Struct>
struct Marshal<std::vector<Struct>> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = Struct::sequence_name;
  static std::vector<Struct> adopt(Raw& raw) {
    static const Type sequence_type{typelib_TypeClass_SEQUENCE, type_name};
    const auto* first = reinterpret_cast<const Struct*>(raw->elements);
    std::vector<Struct> values(first, first + raw->nElements);
    uno_type_destructData(&raw, sequence_type.raw(), nullptr);
    return values;
  }
};

template <>
struct Marshal<std::vector<String>> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = SequenceElement<String>::sequence_name;
  static std::vector<String> adopt(Raw& raw) {
    static const Type sequence_type{typelib_TypeClass_SEQUENCE, type_name};
    std::vector<String> texts;
    const std::span source(reinterpret_cast<rtl_uString* const*>(raw->elements),
                           static_cast<std::size_t>(raw->nElements));
    for (rtl_uString* text : source) texts.push_back(String::share(text));
    uno_type_destructData(&raw, sequence_type.raw(), nullptr);
    return texts;
  }
};

// The texts of a block of cells, row by row.
struct TextTable {
  std::vector<std::vector<String>> rows;
};

template <>
struct Marshal<TextTable> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = "[][]string";
  static TextTable adopt(Raw& raw) {
    static const Type sequence_type{typelib_TypeClass_SEQUENCE, type_name};
    TextTable table;
    const std::span rows(reinterpret_cast<uno_Sequence* const*>(raw->elements),
                         static_cast<std::size_t>(raw->nElements));
    for (const uno_Sequence* row : rows) {
      const std::span texts(reinterpret_cast<rtl_uString* const*>(row->elements),
                            static_cast<std::size_t>(row->nElements));
      auto& copied = table.rows.emplace_back();
      for (rtl_uString* text : texts) copied.push_back(String::share(text));
    }
    uno_type_destructData(&raw, sequence_type.raw(), nullptr);
    return table;
  }
};

// Whether an object has a property of its own; an enum of the office.
struct PropertyState {
  static constexpr std::string_view sequence_name = "[]com.sun.star.beans.PropertyState";
  static constexpr std::int32_t direct = 0;
  std::int32_t value;
};

// How a condition compares; an enum of the office.
enum class ConditionOperator : std::int32_t {};

template <>
struct Marshal<ConditionOperator> : MarshalPlain<ConditionOperator> {
  static constexpr std::string_view type_name = "com.sun.star.sheet.ConditionOperator";
};

// How a sheet that is protected protects a cell.
struct CellProtection {
  static constexpr std::string_view type_name = "com.sun.star.util.CellProtection";
  sal_Bool locked;
  sal_Bool formula_hidden;
  sal_Bool hidden;
  sal_Bool print_hidden;
};

// A sequence of objects, copied out of the result of a call.
template <class X>
struct Marshal<std::vector<Ref<X>>> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = X::sequence_name;
  static std::vector<Ref<X>> adopt(Raw& raw) {
    static const Type sequence_type{typelib_TypeClass_SEQUENCE, type_name};
    const std::span objects(reinterpret_cast<uno_Interface* const*>(raw->elements),
                            static_cast<std::size_t>(raw->nElements));
    std::vector<Ref<X>> all;
    for (uno_Interface* object : objects) all.emplace_back(Interface::share(object));
    uno_type_destructData(&raw, sequence_type.raw(), nullptr);
    return all;
  }
};

// A named value, as commands and the loader take them.
struct PropertyValueData {
  static constexpr std::string_view type_name = "com.sun.star.beans.PropertyValue";
  rtl_uString* name;
  std::int32_t handle;
  uno_Any value;
  std::int32_t state;  // An enum: 0 is DIRECT_VALUE.
};

struct PropertyValue {
  String name;
  Any value;
};

template <>
struct SequenceElement<PropertyValue> {
  static constexpr std::string_view sequence_name = "[]com.sun.star.beans.PropertyValue";
  static PropertyValueData raw(const PropertyValue& property) noexcept {
    return {property.name.raw(), 0, property.value.raw(), 0};
  }
};

[[nodiscard]] inline Any any_of_struct(const PropertyValue& property) {
  static const Type type{typelib_TypeClass_STRUCT, PropertyValueData::type_name};
  const PropertyValueData data = SequenceElement<PropertyValue>::raw(property);
  return Any::of_struct(&data, type);
}

// A `sequence<PropertyValue>` that somebody else owns.
class PropertyValuesView {
 public:
  explicit PropertyValuesView(const uno_Sequence& raw) noexcept
      : values_(reinterpret_cast<const PropertyValueData*>(raw.elements),
                static_cast<std::size_t>(raw.nElements)) {}

  // The value of that ASCII name; the first, if there are several.
  [[nodiscard]] std::optional<AnyView> find(std::string_view name) const noexcept {
    for (const PropertyValueData& candidate : values_) {
      if (equals_ascii(candidate.name, name)) return AnyView(candidate.value);
    }
    return std::nullopt;
  }

 private:
  std::span<const PropertyValueData> values_;
};

template <>
struct Marshal<PropertyValuesView> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = SequenceElement<PropertyValue>::sequence_name;
  static PropertyValuesView borrow(const Raw& raw) noexcept { return PropertyValuesView(*raw); }
};

// A URL, of which we read the whole text.
struct UrlData {
  static constexpr std::string_view type_name = "com.sun.star.util.URL";
  rtl_uString* complete;
  rtl_uString* main;
  rtl_uString* protocol;
  rtl_uString* user;
  rtl_uString* password;
  rtl_uString* server;
  std::int16_t port;
  rtl_uString* path;
  rtl_uString* name;
  rtl_uString* arguments;
  rtl_uString* mark;
};

struct Url {
  String complete;
};

template <>
struct Marshal<Url> {
  using Raw = UrlData;
  static constexpr std::string_view type_name = UrlData::type_name;
  static Url borrow(const Raw& raw) noexcept { return {String::share(raw.complete)}; }
};

struct DispatchDescriptorData {
  static constexpr std::string_view type_name = "com.sun.star.frame.DispatchDescriptor";
  UrlData url;
  rtl_uString* frame_name;
  std::int32_t search_flags;
};

// The URLs of a `sequence<DispatchDescriptor>`.
struct DispatchDescriptors {
  std::vector<Url> urls;
};

template <>
struct Marshal<DispatchDescriptors> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = "[]com.sun.star.frame.DispatchDescriptor";
  static DispatchDescriptors borrow(const Raw& raw) {
    const std::span descriptors(reinterpret_cast<const DispatchDescriptorData*>(raw->elements),
                                static_cast<std::size_t>(raw->nElements));
    DispatchDescriptors result;
    for (const DispatchDescriptorData& descriptor : descriptors)
      result.urls.push_back(Marshal<Url>::borrow(descriptor.url));
    return result;
  }
};

// The look of a message box; an enum of the office.
enum class MessageBoxType : std::int32_t { Message, Info, Warning, Error, Query };

template <>
struct Marshal<MessageBoxType> : MarshalPlain<MessageBoxType> {
  static constexpr std::string_view type_name = "com.sun.star.awt.MessageBoxType";
};

// Where a series goes from its first cell; an enum of the office.
enum class FillDirection : std::int32_t { ToBottom, ToRight, ToTop, ToLeft };

template <>
struct Marshal<FillDirection> : MarshalPlain<FillDirection> {
  static constexpr std::string_view type_name = "com.sun.star.sheet.FillDirection";
};

// Something happened to an object.
struct EventObjectData {
  static constexpr std::string_view type_name = "com.sun.star.lang.EventObject";
  uno_Interface* source;
};

struct EventObject {
  Interface source;
};

template <>
struct Marshal<EventObject> {
  using Raw = EventObjectData;
  static constexpr std::string_view type_name = EventObjectData::type_name;
  static EventObject borrow(const Raw& raw) noexcept { return {Interface::share(raw.source)}; }
  static Raw lend(const EventObject& event) noexcept { return {event.source.raw()}; }
};

// Something happens to a document.
struct DocumentEventData {
  static constexpr std::string_view type_name = "com.sun.star.document.DocumentEvent";
  uno_Interface* source;
  rtl_uString* name;
  uno_Interface* view;
  uno_Any supplement;
};

struct DocumentEvent {
  Interface source;  // the document; empty for an event of the whole office
  String name;       // "OnSave"
};

template <>
struct Marshal<DocumentEvent> {
  using Raw = DocumentEventData;
  static constexpr std::string_view type_name = DocumentEventData::type_name;
  static DocumentEvent borrow(const Raw& raw) noexcept {
    return {Interface::share(raw.source), String::share(raw.name)};
  }
};

// A window has moved or has another size. Nothing of it is read: the window knows better by then.
struct WindowEvent {};

template <>
struct Marshal<WindowEvent> {
  using Raw = EventObjectData;  // It begins with it.
  static constexpr std::string_view type_name = "com.sun.star.awt.WindowEvent";
  static WindowEvent borrow(const Raw& /*raw*/) noexcept { return {}; }
};

// The result of a dispatched command.
struct DispatchResultEventData {
  static constexpr std::string_view type_name = "com.sun.star.frame.DispatchResultEvent";
  uno_Interface* source;
  std::int16_t state;
  uno_Any result;
};

struct DispatchResultEvent {
  Interface source;
  std::int16_t state;
  Any result;
};

template <>
struct Marshal<DispatchResultEvent> {
  using Raw = DispatchResultEventData;
  static constexpr std::string_view type_name = DispatchResultEventData::type_name;
  static Raw lend(const DispatchResultEvent& event) noexcept {
    return {event.source.raw(), event.state, event.result.raw()};
  }
};

// A token of a formula: its code, by which only the office's own mapper can tell what it is, and
// what goes with it.
struct FormulaTokenData {
  static constexpr std::string_view type_name = "com.sun.star.sheet.FormulaToken";
  std::int32_t code;
  uno_Any data;
};

struct FormulaToken {
  std::int32_t code;
  Any data;
};

template <>
struct SequenceElement<FormulaToken> {
  static constexpr std::string_view sequence_name = "[]com.sun.star.sheet.FormulaToken";
  static FormulaTokenData raw(const FormulaToken& token) noexcept {
    return {token.code, token.data.raw()};
  }
};

// The name of a token in one of the office's languages of formulas.
struct FormulaOpCodeMapEntryData {
  static constexpr std::string_view type_name = "com.sun.star.sheet.FormulaOpCodeMapEntry";
  static constexpr std::string_view sequence_name = "[]com.sun.star.sheet.FormulaOpCodeMapEntry";
  rtl_uString* name;
  FormulaTokenData token;
};

// A sequence of structs that hold more than numbers: each element is made into one of ours.
template <class Element, class Data, class Make>
[[nodiscard]] std::vector<Element> adopt_sequence(uno_Sequence* raw, std::string_view type_name,
                                                  const Make& make) {
  const Type sequence_type{typelib_TypeClass_SEQUENCE, type_name};
  const std::span source(reinterpret_cast<const Data*>(raw->elements),
                         static_cast<std::size_t>(raw->nElements));
  std::vector<Element> elements;
  elements.reserve(source.size());
  for (const Data& element : source) elements.push_back(make(element));
  uno_type_destructData(&raw, sequence_type.raw(), nullptr);
  return elements;
}

template <>
struct Marshal<std::vector<FormulaToken>> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = SequenceElement<FormulaToken>::sequence_name;
  static std::vector<FormulaToken> adopt(Raw& raw) {
    return adopt_sequence<FormulaToken, FormulaTokenData>(
        raw, type_name, [](const FormulaTokenData& token) {
          return FormulaToken{token.code, Any::share(token.data)};
        });
  }
};

// The entries of a map in their order, as their codes alone.
struct FormulaCodes {
  std::vector<std::int32_t> codes;
};

template <>
struct Marshal<FormulaCodes> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = FormulaOpCodeMapEntryData::sequence_name;
  static FormulaCodes adopt(Raw& raw) {
    return {adopt_sequence<std::int32_t, FormulaOpCodeMapEntryData>(
        raw, type_name, [](const FormulaOpCodeMapEntryData& entry) { return entry.token.code; })};
  }
};

// One of the forms in which a clipboard gives what it holds: its media type, and the UNO type of
// the data.
struct DataFlavorData {
  static constexpr std::string_view type_name = "com.sun.star.datatransfer.DataFlavor";
  static constexpr std::string_view sequence_name = "[]com.sun.star.datatransfer.DataFlavor";
  rtl_uString* media_type;
  rtl_uString* shown;
  typelib_TypeDescriptionReference* type;
};

struct DataFlavor {
  String media_type;
  String shown;
  Type type;
};

template <>
struct Marshal<DataFlavor> {
  using Raw = DataFlavorData;
  static constexpr std::string_view type_name = DataFlavorData::type_name;
  static Raw lend(const DataFlavor& flavour) noexcept {
    return {flavour.media_type.raw(), flavour.shown.raw(), flavour.type.raw()};
  }
};

template <>
struct Marshal<std::vector<DataFlavor>> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = DataFlavorData::sequence_name;
  static std::vector<DataFlavor> adopt(Raw& raw) {
    return adopt_sequence<DataFlavor, DataFlavorData>(
        raw, type_name, [](const DataFlavorData& flavour) {
          return DataFlavor{String::share(flavour.media_type), String::share(flavour.shown),
                            Type(flavour.type)};
        });
  }
};

// A cell that a formula names, as ReferenceFlags says: a column, row or sheet counts from that of
// the formula when its flag says relative, and is gone when its flag says deleted.
struct SingleReference {
  static constexpr std::string_view type_name = "com.sun.star.sheet.SingleReference";
  std::int32_t column;
  std::int32_t relative_column;
  std::int32_t row;
  std::int32_t relative_row;
  std::int32_t sheet;
  std::int32_t relative_sheet;
  std::int32_t flags;
};

struct ComplexReference {
  static constexpr std::string_view type_name = "com.sun.star.sheet.ComplexReference";
  SingleReference first;
  SingleReference last;
};

// A name that a formula uses: its TokenIndex, and the sheet that it belongs to, −1 for a name of
// the whole workbook.
struct NameToken {
  static constexpr std::string_view type_name = "com.sun.star.sheet.NameToken";
  std::int32_t index;
  std::int32_t sheet;
};

// The plain struct that a value holds; nullopt for any other value.
template <class Struct>
[[nodiscard]] std::optional<Struct> struct_in(const AnyView& value) {
  const void* memory = value.structure(Struct::type_name);
  if (memory == nullptr) return std::nullopt;
  return *static_cast<const Struct*>(memory);
}

}  // namespace poa::uno
