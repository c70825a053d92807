// SPDX-License-Identifier: MPL-2.0
#include <string>

#include "domain/rules/rules.hpp"

namespace poa::rules {
namespace {

std::string gap_text(GoalNumber before, GoalNumber after) {
  const GoalNumber first(before.value() + 1);
  const GoalNumber last(after.value() - 1);
  const std::string missing = first == last
                                  ? "falta la meta " + first.to_text()
                                  : "faltan las metas " + first.to_text() + " a " + last.to_text();
  return "antes de ella " + missing + ". Revise la numeración o agregue lo que falta.";
}

}  // namespace

void est_01(const Report& report, const Goal& goal, Findings& findings) {
  if (!goal.number) return;
  const Goal& first = report.goals[*report.index.first(*goal.number)];
  if (first.row != goal.row) {
    findings.add(Severity::Error, Field::Text,
                 "el número ya está en el renglón " + std::to_string(first.row) +
                     ". Dé a cada meta su propio número.");
    return;
  }
  const auto previous = report.index.previous(*goal.number);
  if (!previous || previous->value() + 1 == goal.number->value()) return;
  findings.add(Severity::Warning, Field::Text, gap_text(*previous, *goal.number));
}

void est_02(const Report&, const Goal& goal, Findings& findings) {
  if (goal.number) return;
  findings.add(
      Field::Text,
      "la meta no tiene número. Escríbalo al inicio del texto, por ejemplo «100.- Texto».");
}

}  // namespace poa::rules
