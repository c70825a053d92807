// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/rule.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace poa {

bool may_have(const Rule& rule, Severity severity) {
  const auto& others = rule.other_severities;
  return severity == rule.severity ||
         std::find(others.begin(), others.end(), severity) != others.end();
}

void Findings::add(Column column, std::string_view message, std::initializer_list<Word> words) {
  put(rule_.severity, column, sentence(message, words));
}

void Findings::add(Severity severity, Column column, std::string_view message,
                   std::initializer_list<Word> words) {
  assert(may_have(rule_, severity));
  put(severity, column, sentence(message, words));
}

void Findings::add_to_header(std::string_view message, std::initializer_list<Word> words) {
  put(rule_.severity, std::nullopt, sentence(message, words));
}

void Findings::add_missing(Severity severity, GoalNumber goal, std::string_view message,
                           std::initializer_list<Word> words) {
  assert(may_have(rule_, severity));
  put(severity, std::nullopt, sentence(message, words)).goal = goal;
}

Finding& Findings::put(Severity severity, std::optional<Column> column,
                       const std::string& message) {
  Finding finding{{}, {}, rule_.id, severity, column, "Encabezado"};
  if (goal_ != nullptr) {
    finding.row = goal_->row;
    finding.goal = goal_->number;
    finding.message = goal_name(*goal_);
  }
  finding.message.append(": ").append(message);
  return list_.emplace_back(std::move(finding));
}

std::string difference(const Number& first, const Number& second) {
  return sentence("diferencia {}", {first - second});
}

const Number* positive_annual(const Goal& goal) {
  return goal.annual.positive() ? goal.annual.known() : nullptr;
}

}  // namespace poa
