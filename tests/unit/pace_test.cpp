// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/pace.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace poa {
namespace {

Number number(std::string_view text) { return Number::parse(text).value(); }

TEST(Pace, IsAchievedOverPlanned) {
  EXPECT_EQ(pace(number("9"), number("8")).value(), number("1.125"));
  EXPECT_EQ(pace(number("1"), number("3")).value(), Number(1) / Number(3)) << "not rounded";
  EXPECT_EQ(pace(number("0"), number("3")).value(), Number(0));
  EXPECT_EQ(pace(number("0.1"), number("0.3")).value(), Number(1) / Number(3));
}

TEST(Pace, WithoutAPlan) {
  EXPECT_EQ(pace(Number(0), Number(0)).value(), std::nullopt);
  EXPECT_EQ(pace(number("0.0000001"), Number(0)).value(), std::nullopt);
  ASSERT_FALSE(pace(Number(1), Number(0)));
  EXPECT_EQ(pace(Number(1), Number(0)).error().fault, Fault::NothingToCompute);
  EXPECT_FALSE(pace(Number(1), number("0.0000001")));
}

TEST(Pace, OfADescendingGoalIsPlannedOverAchieved) {
  const auto descending = [](const Number& achieved, const Number& planned) {
    return pace(GoalKind::Descending, achieved, planned);
  };
  EXPECT_EQ(descending(Number(25), Number(27)).value(), Number(27) / Number(25));
  EXPECT_EQ(descending(Number(30), Number(27)).value(), number("0.9"));
  EXPECT_EQ(descending(Number(30), Number(0)).value(), Number(0));
  EXPECT_EQ(descending(Number(0), Number(0)).value(), std::nullopt);
  EXPECT_EQ(descending(number("0.0000001"), number("0.0000001")).value(), std::nullopt);
  ASSERT_FALSE(descending(Number(0), Number(27)));
  EXPECT_EQ(descending(Number(0), Number(27)).error().fault, Fault::NothingToCompute);
  EXPECT_NE(descending(Number(0), Number(27)).error().message.find("avance a la fecha es 0"),
            std::string::npos);
  EXPECT_FALSE(descending(number("0.0000001"), Number(27)));
}

TEST(Pace, OfAnyOtherKindIsAchievedOverPlanned) {
  for (const GoalKind kind :
       {GoalKind::Sum, GoalKind::Total, GoalKind::Constant, GoalKind::Latest, GoalKind::Average})
    EXPECT_EQ(pace(kind, Number(9), Number(8)).value(), number("1.125"));
}

TEST(Projection, GoesOnAtTodaysPace) {
  // 170 of 200 until now, so 170 more of the 200 ahead: 340 of 400.
  EXPECT_EQ(projection({Number(170), Number(200), Number(200), Number(400)}).value(),
            number("0.85"));
  EXPECT_EQ(projection({Number(1), Number(3), Number(3), Number(6)}).value(),
            Number(1) / Number(3));
  EXPECT_EQ(projection({Number(5), Number(4), Number(0), Number(4)}).value(), number("1.25"));
  EXPECT_EQ(projection({Number(0), Number(4), Number(4), Number(8)}).value(), Number(0));
  // The plan need not add up to the annual goal.
  EXPECT_EQ(projection({Number(5), Number(5), Number(5), Number(8)}).value(), number("1.25"));
}

TEST(Projection, NeedsAPlanToDateAndAnAnnualGoal) {
  for (const YearFigures& year : {YearFigures{Number(1), Number(0), Number(4), Number(4)},
                                  YearFigures{Number(0), Number(0), Number(4), Number(4)},
                                  YearFigures{Number(1), Number(1), Number(4), Number(0)},
                                  YearFigures{Number(0), Number(0), Number(0), Number(0)}}) {
    const auto result = projection(year);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().fault, Fault::NothingToCompute);
  }
}

}  // namespace
}  // namespace poa
