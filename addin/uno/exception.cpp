// SPDX-License-Identifier: MPL-2.0
#include "uno/exception.hpp"

#include <cstddef>
#include <exception>

#include "uno/type.hpp"

namespace poa::uno {
namespace {

constexpr std::string_view kRuntimeException = "com.sun.star.uno.RuntimeException";
constexpr std::string_view kIllegalArgumentException = "com.sun.star.lang.IllegalArgumentException";

// The memory of the UNO exceptions of the same names. The SDK's own structs hold C++ references,
// which are objects of another ABI. Checked against the type library in a test.
struct ExceptionData {
  rtl_uString* message;
  uno_Interface* context;
};
struct IllegalArgumentData {
  ExceptionData base;
  sal_Int16 position;
};
static_assert(offsetof(IllegalArgumentData, position) == 2 * sizeof(void*));

// Constructs a UNO exception whose data begins as ExceptionData does. The `any` copies what the
// named type has, so data with more members than the type is fine.
void construct(uno_Any* memory, std::string_view type_name, const char* message, int position,
               uno_Interface* context) {
  const String text{message};
  IllegalArgumentData data{{text.raw(), context}, static_cast<sal_Int16>(position)};
  uno_type_any_construct(memory, &data, Type::exception(type_name).raw(), nullptr);
}

std::string message_of(const uno_Any& raised) {
  if (raised.pType->eTypeClass != typelib_TypeClass_EXCEPTION) return {};
  return to_utf8(static_cast<const ExceptionData*>(raised.pData)->message);
}

}  // namespace

OfficeError::OfficeError(uno_Any& raised)
    : std::runtime_error(message_of(raised)), raised_(Any::adopt(raised)) {}

std::string OfficeError::type_name() const { return to_utf8(raised_.raw().pType->pTypeName); }

std::optional<int> OfficeError::argument_position() const {
  if (!equals_ascii(raised_.raw().pType->pTypeName, kIllegalArgumentException)) return std::nullopt;
  return static_cast<const IllegalArgumentData*>(raised_.raw().pData)->position;
}

void raise(const IllegalArgument& error, uno_Any* memory, uno_Interface* context) noexcept {
  construct(memory, kIllegalArgumentException, error.what(), error.position(), context);
}

void raise_current(uno_Any* memory, uno_Interface* context) noexcept {
  try {
    throw;
  } catch (const IllegalArgument& error) {
    raise(error, memory, context);
  } catch (const OfficeError& error) {
    error.raised().construct_at(memory);
  } catch (const std::exception& error) {
    construct(memory, kRuntimeException, error.what(), 0, context);
  } catch (...) {
    construct(memory, kRuntimeException, "unknown C++ exception", 0, context);
  }
}

}  // namespace poa::uno
