// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/traffic_light.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

namespace poa {
namespace {

Number number(std::string_view text) { return Number::parse(text).value(); }

Result<LightThresholds> thresholds(std::string_view green, std::string_view yellow,
                                   std::string_view exceeded) {
  return LightThresholds::make(number(green), number(yellow), number(exceeded));
}

TEST(TrafficLight, ShowsFromItsThresholdOn) {
  const LightThresholds usual = thresholds("0.9", "0.7", "1.1").value();
  EXPECT_EQ(usual.light(number("0")), TrafficLight::Red);
  EXPECT_EQ(usual.light(number("0.69999999999999999999")), TrafficLight::Red);
  EXPECT_EQ(usual.light(number("0.7")), TrafficLight::Yellow);
  EXPECT_EQ(usual.light(number("0.8999999")), TrafficLight::Yellow);
  EXPECT_EQ(usual.light(number("0.9")), TrafficLight::Green);
  EXPECT_EQ(usual.light(number("1.1")), TrafficLight::Green) << "exceeded only above";
  EXPECT_EQ(usual.light(number("1.1000001")), TrafficLight::Exceeded);
  EXPECT_EQ(usual.light(number("2.75")), TrafficLight::Exceeded);
}

TEST(TrafficLight, ThresholdsMayMeet) {
  const LightThresholds same = thresholds("1", "1", "1").value();
  EXPECT_EQ(same.light(number("0.99")), TrafficLight::Red);
  EXPECT_EQ(same.light(number("1")), TrafficLight::Green);
  EXPECT_EQ(same.light(number("1.01")), TrafficLight::Exceeded);
  EXPECT_EQ(thresholds("0.5", "0", "1").value().light(Number(0)), TrafficLight::Yellow);
}

TEST(TrafficLight, ThresholdsAreInOrder) {
  EXPECT_EQ(thresholds("0.6", "0.7", "1.1").error().fault, Fault::OutOfRange);
  EXPECT_EQ(thresholds("1.2", "0.7", "1.1").error().fault, Fault::OutOfRange);
  EXPECT_EQ(thresholds("0.9", "-0.1", "1.1").error().fault, Fault::OutOfRange);
  EXPECT_NE(thresholds("1.2", "0.7", "1.1").error().message.find("1.1, 1.2 y 0.7"),
            std::string::npos);
}

TEST(TrafficLight, HasItsNames) {
  EXPECT_EQ(light_name(TrafficLight::Exceeded), "REBASADA");
  EXPECT_EQ(light_name(TrafficLight::Green), "VERDE");
  EXPECT_EQ(light_name(TrafficLight::Yellow), "AMARILLO");
  EXPECT_EQ(light_name(TrafficLight::Red), "ROJO");
}

TEST(TrafficLight, UsualThresholdsAreTheFunctions) {
  EXPECT_EQ(LightThresholds::usual().light(number("0.9")), TrafficLight::Green);
  EXPECT_EQ(LightThresholds::usual().light(number("0.89")), TrafficLight::Yellow);
  EXPECT_EQ(LightThresholds::usual().light(number("0.69")), TrafficLight::Red);
  EXPECT_EQ(LightThresholds::usual().light(number("1.11")), TrafficLight::Exceeded);
}

std::optional<TrafficLight> light(double planned, double achieved, Quarter to) {
  Goal goal;
  goal.planned[0] = Amount::from_cell(planned);
  goal.achieved[0] = Amount::from_cell(achieved);
  goal.planned[1] = Amount::from_cell(std::string("diez"));
  return light_to_date(goal, to);
}

TEST(TrafficLight, ToDateComparesWithWhatWasPlanned) {
  EXPECT_EQ(light(10, 9, Quarter(1)), TrafficLight::Green);
  EXPECT_EQ(light(10, 2, Quarter(1)), TrafficLight::Red);
  EXPECT_EQ(light(0, 0, Quarter(1)), std::nullopt) << "nothing was due";
  EXPECT_EQ(light(0, 3, Quarter(1)), std::nullopt) << "what was done was not due";
  EXPECT_EQ(light(10, 9, Quarter(2)), std::nullopt) << "a figure cannot be read";
}

// The same shown percent has the same light.
TEST(TrafficLight, ToDateIsThatOfTheWholePercent) {
  const Quarter first(1);
  EXPECT_EQ(light(1000, 896, first), TrafficLight::Green) << "89.6 % is shown 90 %";
  EXPECT_EQ(light(1000, 900, first), TrafficLight::Green);
  EXPECT_EQ(light(1000, 895, first), TrafficLight::Green) << "half up";
  EXPECT_EQ(light(1000, 894.99, first), TrafficLight::Yellow) << "89 %";
  EXPECT_EQ(light(1000, 1104, first), TrafficLight::Green) << "110.4 % is shown 110 %";
  EXPECT_EQ(light(1000, 1105, first), TrafficLight::Exceeded) << "111 %";
  EXPECT_EQ(light(1000, 695, first), TrafficLight::Yellow) << "70 %";
  EXPECT_EQ(light(1000, 694, first), TrafficLight::Red) << "69 %";
}

TEST(TrafficLight, ThePaceToDateIsShownInWholePercent) {
  Goal goal;
  goal.planned[0] = Amount::from_cell(1000.0);
  goal.achieved[0] = Amount::from_cell(895.0);
  EXPECT_EQ(pace_to_date(goal, Quarter(1)), number("0.9"));
  goal.planned[0] = Amount::from_cell(0.0);
  EXPECT_EQ(pace_to_date(goal, Quarter(1)), std::nullopt);
}

TEST(TrafficLight, ToDateOfADescendingGoalIsTurnedAround) {
  Goal goal;
  goal.kind = GoalKind::Descending;
  const auto with = [&goal](double planned, double achieved) {
    goal.planned[0] = Amount::from_cell(planned);
    goal.achieved[0] = Amount::from_cell(achieved);
    return light_to_date(goal, Quarter(2));
  };
  EXPECT_EQ(with(27, 30), TrafficLight::Green);
  EXPECT_EQ(with(27, 35), TrafficLight::Yellow) << "77 %";
  EXPECT_EQ(with(27, 24), TrafficLight::Exceeded) << "113 %";
  EXPECT_EQ(with(0, 5), TrafficLight::Red);
  EXPECT_EQ(with(27, 0), std::nullopt) << "no pace can be computed";
  EXPECT_EQ(with(0, 0), std::nullopt);
}

TEST(TrafficLight, AKindThatIsAnErrorHasNone) {
  Goal goal;
  goal.planned[0] = goal.achieved[0] = Amount::from_cell(5.0);
  ASSERT_EQ(light_to_date(goal, Quarter(1)), TrafficLight::Green);
  goal.errors = {Column::Kind};
  EXPECT_EQ(light_to_date(goal, Quarter(1)), std::nullopt);
}

}  // namespace
}  // namespace poa
