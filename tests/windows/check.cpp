// SPDX-License-Identifier: MPL-2.0
#include "check.hpp"

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

void check_number(const Case& example, double found) {
  const double difference = found - example.number;
  check(difference > -5e-10 && difference < 5e-10, example.formula, Shown(found).text());
}

bool equal(const char* left, const char* right) {
  while (*left != '\0' && *left == *right) {
    ++left;
    ++right;
  }
  return *left == *right;
}

void check_text(const Case& example, const char* found) {
  check(equal(found, example.expected), example.formula, found);
}

void check_any(const Case& example, const uno_Any& found) {
  switch (found.pType->eTypeClass) {
    case typelib_TypeClass_VOID:
      check_text(example, "#N/A");
      break;
    case typelib_TypeClass_DOUBLE:
      check_number(example, *static_cast<const double*>(found.pData));
      break;
    case typelib_TypeClass_STRING:
      check_text(example, Utf8(*static_cast<rtl_uString* const*>(found.pData)).text());
      break;
    default:
      check(false, example.formula, "a value of another type");
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

void check(bool passed, const char* what, const char* found) {
  print(passed ? "ok      " : "FAILED  ");
  print(what);
  print(": ");
  print(found);
  print("\n");
  failed += passed ? 0 : 1;
}

void check_count(int expected, const char* what, int found) {
  check(found == expected, what, Shown(found).text());
}

void check_result(const Case& example, const Slot& result) {
  switch (example.result) {
    case Type::Double:
      check_number(example, result.number);
      break;
    case Type::String:
      check_text(example, Utf8(result.text).text());
      break;
    case Type::Any:
      check_any(example, result.any);
      break;
    case Type::Table:
      if (const uno_Any* cell = cell_of(*result.table, example.row, example.column)) {
        check_any(example, *cell);
      } else {
        check(false, example.formula, "a smaller table");
      }
      break;
    case Type::CellRange:
    case Type::Document:
      check(false, example.formula, "an object");
  }
}

void check_raised(const Case& example, const uno_Any& raised) {
  check_text(example, shown(raised));
  print("        ");
  print(Utf8(message_of(raised)).text());
  print("\n");
}

int failures() { return failed; }

}  // namespace poa::windows
