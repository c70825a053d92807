// SPDX-License-Identifier: MPL-2.0
// Reading the arguments that several functions share.
//
// `position` is the 1-based place of the argument; it goes into the failure. "Omitted" is, for each
// of these: no argument, a blank cell or text, and the number 0, which is what Calc hands over for
// a blank single cell. A range of one cell counts as that cell.
#pragma once

#include <optional>

#include "domain/calendar/quarter.hpp"
#include "domain/form/amount.hpp"
#include "domain/form/goal_kind.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"
#include "uno/value.hpp"

namespace poa::functions {

// The same failure, said of the argument at `position`.
[[nodiscard]] Failure at_argument(int position, Failure failure);

// The failure for a required argument that was omitted.
[[nodiscard]] Failure missing(int position);

// The single value of an argument; blank when nothing was given. WrongShape for more than one cell.
[[nodiscard]] Result<Cell> single_cell(const uno::AnyView& argument, int position);

// The same where the argument must be there: Calc takes every argument of this kind as optional, so
// a forgotten one reaches us as nothing. WrongShape then.
[[nodiscard]] Result<Cell> required_cell(const uno::AnyView& argument, int position);

// The cells of a range or of a single value; nullopt when omitted.
[[nodiscard]] std::optional<CellTable> optional_cells(const uno::AnyView& argument);

// The same without blank rows at the end, for a list that may be given as a whole column.
[[nodiscard]] std::optional<CellTable> optional_list(const uno::AnyView& argument);

// A non-negative amount, blank or known. WrongKind for a text that is no number or an error,
// OutOfRange for a negative one.
[[nodiscard]] Result<Amount> amount(const uno::AnyView& argument, int position);

// The same where the argument must be there; WrongShape when nothing was given.
[[nodiscard]] Result<Amount> required_amount(const uno::AnyView& argument, int position);

// The same as a number, a blank cell being 0: `otherwise` when nothing was given or a text is
// blank.
[[nodiscard]] Result<Number> amount_or(const uno::AnyView& argument, int position,
                                       const Number& otherwise);

// The failure for an amount that cannot be read.
[[nodiscard]] Failure unreadable(const Amount::Unknown& amount, int position);

// A quarter by number or by text, nullopt when omitted. OutOfRange, UnknownText.
[[nodiscard]] Result<std::optional<Quarter>> optional_quarter(const uno::AnyView& argument,
                                                              int position);

// The same; the fourth quarter when omitted.
[[nodiscard]] Result<Quarter> quarter_or_fourth(const uno::AnyView& argument, int position);

// The same where a quarter must be said; WrongShape when omitted.
[[nodiscard]] Result<Quarter> required_quarter(const uno::AnyView& argument, int position);

// A kind of goal by its name; SUMA when omitted. UnknownText; WrongKind for another number.
[[nodiscard]] Result<GoalKind> kind_or_sum(const uno::AnyView& argument, int position);

// A whole number from `least` to `most`, nullopt when omitted. WrongKind, OutOfRange.
[[nodiscard]] Result<std::optional<int>> optional_whole(const uno::AnyView& argument, int position,
                                                        int least, int most);

// Decimals of percent, 0 to 6; nullopt when nothing was given or a text is blank: a 0 is a 0.
// WrongKind, OutOfRange.
[[nodiscard]] Result<std::optional<int>> optional_decimals(const uno::AnyView& argument,
                                                           int position);

// A tolerance, a fraction in [0, 1); 0 when omitted. WrongKind, OutOfRange.
[[nodiscard]] Result<Number> tolerance_or_zero(const uno::AnyView& argument, int position);

}  // namespace poa::functions
