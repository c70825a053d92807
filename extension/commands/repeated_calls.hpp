// SPDX-License-Identifier: MPL-2.0
// The calls of a formula made again, as Calc makes them, to hear why they fail.
//
// Calc swallows the message of a function that refuses its argument. It is not kept where it
// arises: a recalculation tells a function nothing of the cell that it computes, nor can one cell
// be recalculated without the document counting as changed. A call that is made again, with the
// arguments that its tokens say, names the function, the argument and the message for certain, and
// changes nothing.
#pragma once

#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/function.hpp"
#include "commands/call_failure.hpp"
#include "office/session.hpp"
#include "sheet/formula.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::extension {

// Thrown for a call that cannot be made again, because an argument of it has to be computed first.
class Untold : public std::exception {
 public:
  Untold(std::string call, std::string argument)
      : call_(std::move(call)), argument_(std::move(argument)) {}
  // As the formula has them.
  [[nodiscard]] const std::string& call() const noexcept { return call_; }
  [[nodiscard]] const std::string& argument() const noexcept { return argument_; }
  [[nodiscard]] const char* what() const noexcept override { return call_.c_str(); }

 private:
  std::string call_;
  std::string argument_;
};

// Returns the function of ours that a call is of; null for any other.
[[nodiscard]] const catalog::Function* function_called(const sheet::Function& function);

// The formula of one cell.
class RepeatedCalls {
 public:
  // `functions` are Calc's functions that are to be known by their names, in English.
  RepeatedCalls(const Session& session, uno::Ref<uno::XModel> document,
                const uno::CellAddress& cell, std::span<const std::string_view> functions);

  [[nodiscard]] const std::vector<sheet::Token>& formula() const { return formula_; }

  // Makes a call of a function of ours, and those that are arguments of it, and returns its result.
  // Throws CallFailed or Untold.
  [[nodiscard]] uno::Any make(const sheet::Call& call) const;

  // Returns whether an operand is cells with an error among them, or may be anything else with one.
  [[nodiscard]] bool may_be_error(const sheet::Token& operand) const;

 private:
  struct Argument;

  [[nodiscard]] std::string written(sheet::Tokens tokens) const;
  [[nodiscard]] std::string written(const uno::CellAddress& cell) const;
  [[nodiscard]] uno::Ref<uno::XCellRange> cells(const uno::CellRangeAddress& at) const;
  [[nodiscard]] std::vector<sheet::Token> content_of(const sheet::Name& name) const;
  [[nodiscard]] sheet::Token resolved(const sheet::Token& token) const;

  [[nodiscard]] uno::Any handed_over(Argument& argument) const;
  [[nodiscard]] std::optional<uno::Any> negative_number(const Argument& argument) const;
  [[nodiscard]] uno::Any value_handed_over(Argument& argument, const uno::Any& value) const;
  [[nodiscard]] uno::Any reference_handed_over(Argument& argument,
                                               const sheet::Reference& reference) const;
  [[nodiscard]] uno::Any cell_handed_over(Argument& argument, const uno::CellAddress& at) const;
  [[nodiscard]] uno::Any range_handed_over(Argument& argument,
                                           const uno::CellRangeAddress& at) const;

  uno::Ref<uno::XModel> document_;
  uno::CellAddress cell_;
  uno::Interface functions_;
  uno::Ref<uno::XFormulaParser> parser_;
  sheet::TokenReader reader_;
  std::vector<sheet::Token> formula_;
};

}  // namespace poa::extension
