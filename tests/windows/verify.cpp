// SPDX-License-Identifier: MPL-2.0
#include "verify.hpp"

#include <typelib/typedescription.h>

#include "system.hpp"
#include "text.hpp"
#include "values.hpp"

namespace poa::windows {
namespace {

int failed = 0;

// A number as text. It is shown, and compared below, to nine decimals.
class Shown {
 public:
  explicit Shown(double number) {
    if (!(number > -1e9 && number < 1e9)) {
      put("a number beyond 1e9");
      return;
    }
    if (number < 0) put("-");
    const double size = number < 0 ? -number : number;
    const auto billionths = static_cast<unsigned long long>(size * 1e9 + 0.5);
    put_digits(billionths / kBillion, 1);
    if (billionths % kBillion == 0) return;
    put(".");
    put_digits(billionths % kBillion, 9);
    while (text_[length_ - 1] == '0') text_[--length_] = '\0';
  }
  [[nodiscard]] const char* text() const { return text_; }

 private:
  static constexpr unsigned long long kBillion = 1'000'000'000;

  void put(const char* text) {
    while (*text != '\0') text_[length_++] = *text++;
  }
  void put_digits(unsigned long long number, int least) {
    if (number >= 10 || least > 1) put_digits(number / 10, least - 1);
    text_[length_++] = static_cast<char>('0' + number % 10);
  }

  char text_[40] = {};
  int length_ = 0;
};

void verify_number(const Case& example, double found) {
  const double difference = found - example.number;
  verify(difference > -5e-10 && difference < 5e-10, example.formula, Shown(found).text());
}

bool equal(const char* left, const char* right) {
  while (*left != '\0' && *left == *right) {
    ++left;
    ++right;
  }
  return *left == *right;
}

void verify_text(const Case& example, const char* found) {
  verify(equal(found, example.expected), example.formula, found);
}

void verify_any(const Case& example, const uno_Any& found) {
  switch (found.pType->eTypeClass) {
    case typelib_TypeClass_VOID:
      verify_text(example, "#N/A");
      break;
    case typelib_TypeClass_DOUBLE:
      verify_number(example, *static_cast<const double*>(found.pData));
      break;
    case typelib_TypeClass_STRING:
      verify_text(example, Utf8(*static_cast<rtl_uString* const*>(found.pData)).text());
      break;
    default:
      verify(false, example.formula, "a value of another type");
  }
}

// The text that Calc shows for an exception: one of wrong arguments has an error of its own.
const char* shown(const uno_Any& raised) {
  if (raised.pType->eTypeClass != typelib_TypeClass_EXCEPTION) return "no exception";
  const auto* name = raised.pType->pTypeName;
  return equals(name, "com.sun.star.lang.IllegalArgumentException") ? "Err:502" : "#VALUE!";
}

// The message comes first in every exception.
const rtl_uString* message_of(const uno_Any& raised) {
  return *static_cast<rtl_uString* const*>(raised.pData);
}

}  // namespace

void verify(bool passed, const char* what, const char* found) {
  print(passed ? "ok      " : "FAILED  ");
  print(what);
  print(": ");
  print(found);
  print("\n");
  failed += passed ? 0 : 1;
}

void verify_count(int expected, const char* what, int found) {
  verify(found == expected, what, Shown(found).text());
}

void verify_result(const Case& example, const Slot& result) {
  switch (example.result) {
    case Type::Double:
      verify_number(example, result.number);
      break;
    case Type::String:
      verify_text(example, Utf8(result.text).text());
      break;
    case Type::Any:
      verify_any(example, result.any);
      break;
    case Type::Table:
      if (const uno_Any* cell = cell_of(*result.table, example.row, example.column)) {
        verify_any(example, *cell);
      } else {
        verify(false, example.formula, "a smaller table");
      }
      break;
    case Type::CellRange:
    case Type::Document:
      verify(false, example.formula, "an object");
  }
}

void verify_raised(const Case& example, const uno_Any& raised) {
  verify_text(example, shown(raised));
  print("        ");
  print(Utf8(message_of(raised)).text());
  print("\n");
}

int failures() { return failed; }

}  // namespace poa::windows
