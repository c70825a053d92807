// SPDX-License-Identifier: MPL-2.0
// The promises of the strong types, as the compiler checks them.
#include <concepts>
#include <type_traits>

#include "domain/calendar/quarter.hpp"
#include "domain/form/action_line.hpp"
#include "domain/form/amount.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/report/report.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"
#include "domain/values/percent.hpp"

namespace poa {

template <class T>
constexpr bool kIsValue = std::is_copy_constructible_v<T>&& std::is_copy_assignable_v<T>&&
    std::is_nothrow_move_constructible_v<T>&& std::is_nothrow_destructible_v<T>;

static_assert(kIsValue<Number> && kIsValue<Percent> && kIsValue<Quarter> && kIsValue<GoalNumber> &&
              kIsValue<ActionLine> && kIsValue<Amount> && kIsValue<CellTable> && kIsValue<Report>);
static_assert(std::totally_ordered<Number> && std::totally_ordered<Percent> &&
              std::totally_ordered<Quarter> && std::totally_ordered<GoalNumber> &&
              std::totally_ordered<ActionLine>);

// Nothing becomes a value of the form by accident.
static_assert(!std::convertible_to<int, Number> && !std::convertible_to<int, Quarter> &&
              !std::convertible_to<int, GoalNumber> && !std::convertible_to<Number, Percent> &&
              !std::convertible_to<Number, Amount>);
// A double enters only through its decimal at 15 digits.
static_assert(!std::constructible_from<Number, double>);
static_assert(!std::totally_ordered_with<Number, Percent>);

// A failure cannot be dropped by looking only at a value: a result is one or the other.
static_assert(!std::convertible_to<Result<Quarter>, Quarter>);
static_assert(std::is_trivially_copyable_v<Quarter>);

}  // namespace poa
