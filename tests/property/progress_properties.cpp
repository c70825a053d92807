// SPDX-License-Identifier: MPL-2.0
#include <gtest/gtest.h>

#include <ostream>

#include "cell_generator.hpp"
#include "domain/progress/progress.hpp"
#include "naive.hpp"
#include "property.hpp"

namespace poa::property {

// P or A of a goal, as it stands in the cells.
struct Quarters {
  CellTable cells{1, 4};
  Kind kind = Kind::Suma;
  int to = 4;
};

void showValue(const Quarters& quarters, std::ostream& stream) {
  static const char* const kNames[] = {"SUMA",   "INTEGRADORA", "CONSTANTE",
                                       "ULTIMO", "PROMEDIO",    "DESCENDENTE"};
  stream << "=POA_ABSOLUTO(A1:D1;" << typed(kNames[static_cast<std::size_t>(quarters.kind)]) << ";"
         << quarters.to << ") with\n";
  show_cells(quarters.cells, 'A', stream);
}

namespace {

rc::Gen<Quarters> quarters_of_a_goal() {
  return generator(
      [](Dice& dice) {
        Quarters made{CellTable(1, 4), static_cast<Kind>(dice.below(6)), dice.between(1, 4)};
        for (std::size_t column = 0; column < 4; ++column)
          made.cells.at(0, column) = dice.percent(20) ? Blank{} : make_figure(dice);
        return made;
      },
      [](const Quarters& old) {
        std::vector<Quarters> simpler;
        for (std::size_t column = 0; column < 4; ++column) {
          for (const Cell& cell : simpler_cells(old.cells.at(0, column))) {
            simpler.push_back(old);
            simpler.back().cells.at(0, column) = cell;
          }
        }
        return simpler;
      });
}

GoalKind product_kind(Kind kind) { return static_cast<GoalKind>(kind); }

QuarterAmounts amounts_of(const Quarters& quarters) {
  QuarterAmounts amounts;
  for (std::size_t column = 0; column < 4; ++column)
    amounts[column] = Amount::from_cell(quarters.cells.at(0, column));
  return amounts;
}

std::array<Figure, 4> figures_of(const Quarters& quarters) {
  std::array<Figure, 4> figures;
  for (std::size_t column = 0; column < 4; ++column)
    figures[column] = figure_of(quarters.cells.at(0, column));
  return figures;
}

std::string expect(const std::string& what, const std::optional<Number>& got,
                   const std::optional<Rational>& expected) {
  const bool agree =
      got && expected ? *got == product_number(*expected) : got.has_value() == expected.has_value();
  if (agree) return "";
  return what + " is " + (got ? got->to_text() : "unknown") + " instead of " +
         (expected ? expected->str() : "unknown");
}

// The annual goal that section 3 requires.
std::optional<Rational> required(Kind kind, const std::array<Figure, 4>& planned,
                                 const Rational& annual) {
  if (!any_captured(planned)) return std::nullopt;
  if (kind != Kind::Constante) return progress(kind, planned, 4);
  for (const Figure& figure : planned) {
    if (figure.unknown()) return std::nullopt;
  }
  for (const Figure& figure : planned) {
    if (figure.value && !same(*figure.value, annual)) return figure.value;
  }
  return annual;
}

TEST(ProgressProperty, AddsUpByTheKindOfGoal) {
  for_all(150000, quarters_of_a_goal(), [](const Quarters& each) {
    const GoalKind kind = product_kind(each.kind);
    const QuarterAmounts amounts = amounts_of(each);
    const auto expected = progress(each.kind, figures_of(each), each.to);
    std::string wrong =
        expect("absolute", absolute_progress(kind, amounts, Quarter(each.to)), expected);
    if (wrong.empty())
      wrong = expect("planned", planned_progress(kind, amounts, Quarter(each.to)), expected);
    if (wrong.empty())
      wrong = expect("required annual goal", required_annual(kind, amounts, Number(each.to)),
                     required(each.kind, figures_of(each), each.to));
    return wrong;
  });
}

TEST(ProgressProperty, ReadsCells) {
  for_all(100000, quarters_of_a_goal(), [](const Quarters& each) -> std::string {
    const Amount amount = amounts_of(each).front();
    const Figure figure = figures_of(each).front();
    if (amount.blank() != figure.blank) return "blank";
    if ((amount.unknown() != nullptr) != figure.unknown()) return "unknown";
    if (amount.positive() != figure.positive()) return "positive";
    if (amount.blank_or_zero() != figure.blank_or_zero()) return "blank or zero";
    if (amount.known() == nullptr) return "";
    return expect("the figure", *amount.known(), figure.value);
  });
}

}  // namespace
}  // namespace poa::property
