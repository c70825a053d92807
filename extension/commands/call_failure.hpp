// SPDX-License-Identifier: MPL-2.0
// Why a call of a function of ours gives an error, and the words for it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "catalog/function.hpp"
#include "domain/values/cell.hpp"
#include "office/language.hpp"

namespace poa::extension {

enum class Trouble {
  WrongArgument,     // the function refused it
  NothingToCompute,  // the function has no result
  ErrorCell,         // the argument is a cell with an error, which Calc passes on
  ErrorInRange,      // a cell of the argument has an error: Calc does not call the function
  OtherFile,         // the argument is of another file: Calc does not call the function
  NoRange,           // the argument must be a range of cells and is not
  LeftOut,           // the argument must be there and is not
  TooMany,           // there are more arguments than the function has
};

// The rows and columns of a range or of an array.
struct Shape {
  std::size_t rows;
  std::size_t columns;
};

// What a call hands over as an argument: how it is written in the formula, and the cell or the
// shape of the range that it stands for; nothing for what the formula itself says.
struct Given {
  std::string written;
  std::variant<std::monostate, Cell, Shape> held;
};

struct CallFailure {
  Trouble trouble;
  const catalog::Function* function;
  // As the formula has it: "POA_RELATIVO(A5;B5)".
  std::string call;
  // The argument at fault, from 0, and what it was given; nothing when it is none.
  std::optional<std::size_t> argument = {};
  Given given = {};
  // What the function says, in Spanish; "" when it was not called.
  std::string message = {};
  // The cell with the error, when the trouble is one.
  std::string cell = {};
  // What the call gives: one of ErrorCode, or the error of the cell that it passes on.
  std::int32_t error = 0;
};

// The codes that Calc has for the errors of our functions.
struct ErrorCode {
  static constexpr std::int32_t wrong_argument = 502;
  static constexpr std::int32_t wrong_list = 504;  // The function was not called.
  static constexpr std::int32_t not_available = 32767;
};

// Tells which argument is at fault, what it got and what it wants.
[[nodiscard]] std::string explanation(const CallFailure& failure, Language language);

// Thrown where a call is made.
class CallFailed : public std::exception {
 public:
  explicit CallFailed(CallFailure failure) : failure_(std::move(failure)) {}
  [[nodiscard]] const CallFailure& failure() const noexcept { return failure_; }
  [[nodiscard]] const char* what() const noexcept override { return failure_.message.c_str(); }

 private:
  CallFailure failure_;
};

}  // namespace poa::extension
