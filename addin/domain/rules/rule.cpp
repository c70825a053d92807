// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/rule.hpp"

#include <cassert>
#include <utility>

namespace poa {

void Findings::add(Severity severity, Column column, std::string_view text) {
  assert(severity == rule_.severity || severity == rule_.other_severity);
  put(severity, column, text);
}

void Findings::add_to_header(std::string_view text) { put(rule_.severity, std::nullopt, text); }

void Findings::put(Severity severity, std::optional<Column> column, std::string_view text) {
  Finding finding{{}, {}, rule_.id, severity, column, "Encabezado"};
  if (goal_ != nullptr) {
    finding.row = goal_->row;
    finding.goal = goal_->number;
    finding.message = goal_name(*goal_);
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
