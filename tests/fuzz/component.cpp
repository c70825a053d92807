// SPDX-License-Identifier: MPL-2.0
// The component as an office calls it: one method, through the C dispatcher, with any values. The
// input's first line is the method's name; its arguments follow (values.hpp), and one that is not
// of the argument's type becomes that type's default.
#include "functions/component.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "bridge/bridge.hpp"
#include "fuzz.hpp"
#include "uno/object.hpp"
#include "values.hpp"

namespace poa::fuzz {
namespace {

// POA_HALLAZGOS pads to thousands of rows when asked to: that takes time and shows nothing more.
constexpr double kMostRows = 1000;
constexpr std::size_t kRenglones = 6;  // The place of its argument, from 0.

uno::Type type_named(std::string_view name) {
  if (name == "any") return {typelib_TypeClass_ANY, name};
  if (name == "double") return {typelib_TypeClass_DOUBLE, name};
  if (name == "string") return {typelib_TypeClass_STRING, name};
  if (name.starts_with("[]")) return {typelib_TypeClass_SEQUENCE, name};
  return uno::Type::interface(name);
}

// The arguments of one call, each in the memory that the dispatcher expects.
class Arguments {
 public:
  Arguments(std::span<const std::string_view> types, Values& values) : types_(types) {
    for (const std::string_view type : types_) values_.push_back(fitting(type, values.value()));
    for (std::size_t i = 0; i < types_.size(); ++i) {
      const uno_Any& raw = values_[i].raw();
      memory_.push_back(types_[i] == "any" ? const_cast<uno_Any*>(&raw) : raw.pData);
    }
  }

  void** memory() { return memory_.data(); }
  [[nodiscard]] std::size_t count() const { return types_.size(); }
  [[nodiscard]] const uno::Any& at(std::size_t place) const { return values_.at(place); }

 private:
  static uno::Any fitting(std::string_view type_name, const uno::Any& value) {
    const uno::Type type = type_named(type_name);
    if (type_name == "any" || uno::equals_ascii(value.raw().pType->pTypeName, type_name))
      return value;
    uno_Any raw;
    uno_type_any_construct(&raw, nullptr, type.raw(), nullptr);
    return uno::Any::adopt(raw);
  }

  std::span<const std::string_view> types_;
  std::vector<uno::Any> values_;
  std::vector<void*> memory_;
};

// The outcome of a call: its result as an `any` of its type, or the exception that it raised.
struct Outcome {
  uno::Any value;
  bool raised = false;
};

Outcome outcome_of(const uno::Type& type, void* result, uno_Any* raised) {
  if (raised != nullptr) return {uno::Any::adopt(*raised), true};
  uno_Any value;
  uno_type_any_construct(&value, result, type.raw(), nullptr);
  uno_type_destructData(result, type.raw(), nullptr);
  return {uno::Any::adopt(value)};
}

Outcome call(const uno::Interface& object, std::string_view method, const uno::Type& result_type,
             void** arguments) {
  const uno::String name(method);
  typelib_InterfaceMethodTypeDescription member{};
  member.aBase.pMemberName = name.raw();
  alignas(std::max_align_t) std::array<std::byte, sizeof(uno_Any)> result;
  uno_Any storage;
  uno_Any* raised = &storage;
  object.raw()->pDispatcher(object.raw(), &member.aBase.aBase, result.data(), arguments, &raised);
  return outcome_of(result_type, result.data(), raised);
}

struct ExceptionData {
  rtl_uString* message;
  uno_Interface* context;
  sal_Int16 position;  // Only an IllegalArgumentException has it.
};

void require_refusal(const Outcome& outcome, std::size_t arguments) {
  const uno_Any& raised = outcome.value.raw();
  require(uno::equals_ascii(raised.pType->pTypeName, "com.sun.star.lang.IllegalArgumentException"),
          "a function refuses its argument, and nothing else");
  const auto& data = *static_cast<const ExceptionData*>(raised.pData);
  require(data.message->length > 0, "a refusal says something");
  require(data.position >= 0 && static_cast<std::size_t>(data.position) < arguments,
          "a refusal names an argument");
}

void require_cell(const uno::AnyView& cell) {
  require(cell.is_void() || cell.number() || cell.text() != nullptr,
          "a cell is a number, a text or nothing");
  require(!cell.number() || *cell.number() == *cell.number(), "a figure is a number");
}

void require_table(const uno::TableView& table, std::string_view method) {
  const std::size_t columns = method == "hallazgos" ? 6 : method == "resumen" ? 2 : 4;
  require(table.rows() > 0, "a matrix has a row");
  require(method != "resumen" || table.rows() == 12, "a summary has twelve rows");
  for (std::size_t row = 0; row < table.rows(); ++row) {
    require(table.columns(row) == columns, "each row has its columns");
    for (std::size_t column = 0; column < columns; ++column) require_cell(table.at(row, column));
  }
}

void require_result(const uno::Any& value, std::string_view method) {
  if (const auto table = value.view().table()) {
    require_table(*table, method);
  } else {
    require_cell(value.view());
  }
}

bool same(const uno::Any& left, const uno::Any& right) {
  return uno_type_equalData(const_cast<uno_Any*>(&left.raw()), type_named("any").raw(),
                            const_cast<uno_Any*>(&right.raw()), type_named("any").raw(), nullptr,
                            nullptr) != 0;
}

void call_known(const uno::Interface& object, const uno::Method& method, Values& values) {
  Arguments arguments(method.types.subspan(1), values);
  if (method.name == "hallazgos" &&
      arguments.at(kRenglones).view().number().value_or(0) > kMostRows)
    return;
  const uno::Type type = type_named(method.types[0]);
  const Outcome outcome = call(object, method.name, type, arguments.memory());
  if (outcome.raised) return require_refusal(outcome, arguments.count());
  require_result(outcome.value, method.name);
  const Outcome again = call(object, method.name, type, arguments.memory());
  require(!again.raised && same(outcome.value, again.value), "the same values give the same");
}

// Names of no method of ours; those of XInterface would release the object.
void call_unknown(const uno::Interface& object, std::string_view name) {
  if (name == "release" || name == "acquire" || name == "queryInterface" || name.starts_with("get"))
    return;
  if (name == "supportsService") return;
  const Outcome outcome = call(object, name, type_named("any"), nullptr);
  require(outcome.raised && uno::equals_ascii(outcome.value.raw().pType->pTypeName,
                                              "com.sun.star.uno.RuntimeException"),
          "an unknown method raises");
}

void call_method(const uno::Interface& object, std::string_view input) {
  Values values(input);
  const std::string_view name = values.line();
  const auto methods = functions::methods();
  const auto method =
      std::find_if(methods.begin(), methods.end(),
                   [name](const uno::Method& candidate) { return candidate.name == name; });
  if (method == methods.end()) {
    call_unknown(object, name);
  } else {
    call_known(object, *method, values);
  }
}

}  // namespace

void run(std::string_view input) {
  static const auto kContext = bridge::context();  // Brings the office's types.
  const auto before = uno::Object::alive();
  call_method(functions::make_component(), input);
  require(uno::Object::alive() == before, "no object is left");
}

}  // namespace poa::fuzz
