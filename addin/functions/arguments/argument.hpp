// SPDX-License-Identifier: MPL-2.0
// The arguments of Calc's functions. Each knows its place, so that a refusal names it; the binding
// (uno/method.hpp) counts the places from a function's signature.
//
// "Omitted" is, for each reader here: no argument, a blank cell or text, and the number 0, which is
// what Calc hands over for a blank single cell. A range of one cell counts as that cell.
//
// A reader that cannot read its argument throws uno::IllegalArgument with a Spanish message, and
// Calc shows Err:502. Results as values, as in the domain, were measured against it: a refused call
// ends in that exception either way, so thrown here, at once, it costs no more (40,700 instructions
// against 43,600 for a text in POA_RELATIVO), and a call that goes well spares a test and a copy at
// each step (1,500 against 1,800). A figure that cannot be computed, #N/A, is no refusal: it stays
// a value (results.hpp), because the exception would cost twenty times the call, and whole columns
// of #N/A are ordinary.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "domain/calendar/quarter.hpp"
#include "domain/form/amount.hpp"
#include "domain/form/goal_kind.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"
#include "domain/values/sentence.hpp"
#include "uno/sheet_proxies.hpp"
#include "uno/string.hpp"
#include "uno/value.hpp"

namespace poa::functions {

// Where an argument stands among those of the user, from 1.
class Place {
 public:
  explicit Place(int place) noexcept : place_(place) {}

  // The argument cannot be taken: throws uno::IllegalArgument with the sentence
  // (domain/values/sentence.hpp).
  [[noreturn]] void refuse(std::string_view text, std::initializer_list<Word> words = {}) const;

  // Returns the value that the domain read in the argument, or refuses the argument with its
  // failure, which is not NothingToCompute.
  template <class T>
  [[nodiscard]] T value_of(Result<T> read) const {
    if (!read) refuse(read.error().message);
    return std::move(read).value();
  }

 private:
  int place_;
};

// An argument of one of the types of the office.
template <class Value>
class ArgumentOf : public Place {
 public:
  using View = Value;

  ArgumentOf(View view, int place) : Place(place), view_(std::move(view)) {}

  [[nodiscard]] const View& view() const noexcept { return view_; }

 private:
  View view_;
};

// The values of a range or of an array.
using TableArgument = ArgumentOf<uno::TableView>;

// A reference to a range, whose cells are yet to be asked for.
using RangeArgument = ArgumentOf<uno::Ref<uno::XCellRange>>;

// A text; numbers and cells arrive as texts too.
class TextArgument : public ArgumentOf<uno::String> {
 public:
  using ArgumentOf::ArgumentOf;

  // The text as it reads (domain/values/text.hpp); "" for a blank cell.
  [[nodiscard]] std::string plain_text() const;
};

// An argument of type `any`: a single value, a range, or nothing. To Calc all of these are
// optional: one that must be there is read by a `required_…`.
class Argument : public ArgumentOf<uno::AnyView> {
 public:
  using ArgumentOf::ArgumentOf;

  // Whether something was given, be it blank.
  [[nodiscard]] bool given() const noexcept { return !view().is_void(); }

  // Refuses an argument that was not given.
  void require() const {
    if (!given()) refuse_missing();
  }

  // The single value; blank when nothing was given. Refuses more than one cell.
  [[nodiscard]] Cell cell() const;
  [[nodiscard]] Cell required_cell() const {
    require();
    return cell();
  }

  // The cells of a range or of a single value; nullopt when omitted.
  [[nodiscard]] std::optional<CellTable> optional_cells() const;

  // The same without blank rows at the end, for a list that may be given as a whole column.
  [[nodiscard]] std::optional<CellTable> optional_list() const;

  // A non-negative amount, blank or known. Refuses a text that is no number, an error and a
  // negative number.
  [[nodiscard]] Amount amount() const;
  [[nodiscard]] Amount required_amount() const {
    require();
    return amount();
  }

  // The same as a number, a blank cell being 0: `otherwise` when nothing was given or a text is
  // blank.
  [[nodiscard]] Number amount_or(const Number& otherwise) const;
  // 0 for a blank text too; refuses one that was not given.
  [[nodiscard]] Number required_number() const {
    require();
    return amount_or(Number());
  }

  // A quarter by number or by text; refuses any other value.
  [[nodiscard]] std::optional<Quarter> optional_quarter() const;
  [[nodiscard]] Quarter quarter_or_fourth() const;
  // Refuses an omitted one too.
  [[nodiscard]] Quarter required_quarter() const;

  // A kind of goal by its name; SUMA when omitted. Refuses another text and any number but 0.
  [[nodiscard]] GoalKind kind_or_sum() const;

  // A text, trimmed, that a number may stand for; "" when omitted.
  [[nodiscard]] std::string text_or_none() const;

  // A whole number from `least` to `most`, nullopt when omitted; refuses any other value.
  [[nodiscard]] std::optional<int> optional_whole(int least, int most) const;

  // Decimals of percent, 0 to 6; nullopt when nothing was given or a text is blank: a 0 is a 0.
  // Refuses any other value.
  [[nodiscard]] std::optional<int> optional_decimals() const;

  // A tolerance, a fraction in [0, 1); 0 when omitted. Refuses any other value.
  [[nodiscard]] Number tolerance_or_zero() const;

  // Refuses the argument as one that must be there and was omitted.
  [[noreturn]] void refuse_missing() const;
};

}  // namespace poa::functions
