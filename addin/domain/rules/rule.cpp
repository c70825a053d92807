// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/rule.hpp"

#include <cassert>
#include <utility>

namespace poa {

void Findings::add(Severity severity, Field field, std::string_view text) {
  assert(severity == rule_.severity || severity == rule_.other_severity);
  Finding finding{0, {}, rule_.id, severity, field, "Encabezado"};
  if (goal_ != nullptr) {
    finding.row = goal_->row;
    finding.message = goal_name(*goal_);
    if (goal_->number) finding.goal = goal_->number->to_text();
  }
  finding.message.append(": ").append(text);
  list_.push_back(std::move(finding));
}

std::string difference_text(const Number& first, const Number& second) {
  return " (diferencia " + (first - second).to_text() + ")";
}

const Number* positive_annual(const Goal& goal) {
  return goal.annual.positive() ? goal.annual.known() : nullptr;
}

}  // namespace poa
