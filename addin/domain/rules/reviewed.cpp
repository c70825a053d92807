// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/reviewed.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "domain/form/action_line.hpp"
#include "domain/rules/table.hpp"
#include "domain/values/distinct.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// Folded, with every kind of dash as "-".
std::string compared_id(std::string_view text) {
  const std::string folded = fold(text);
  std::string id;
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t character = next_character(folded, at);
    append(id, is_dash(character) ? U'-' : character);
  }
  return id;
}

// The rule with an id as ids are compared; nullptr for no rule.
const Rule* find_rule(std::string_view compared) {
  const auto rules = all_rules();
  const auto rule = std::find_if(rules.begin(), rules.end(), [compared](const Rule& candidate) {
    return compared == compared_id(candidate.id);
  });
  return rule == rules.end() ? nullptr : &*rule;
}

bool can_be_reviewed(std::string_view compared) {
  const Rule* rule = find_rule(compared);
  return rule != nullptr && rule->reviewable;
}

}  // namespace

ReviewedRules::ReviewedRules(std::string_view text) {
  for (const std::string_view token : tokens_of(text))
    tokens_.push_back({std::string(token), compared_id(token)});
}

bool ReviewedRules::contains(std::string_view rule) const {
  if (tokens_.empty()) return false;
  const std::string id = compared_id(rule);
  return std::any_of(tokens_.begin(), tokens_.end(),
                     [&id](const Token& token) { return token.id == id; });
}

std::vector<std::string> ReviewedRules::bad_tokens() const {
  std::vector<std::string> bad;
  for (const Token& token : tokens_) {
    if (!can_be_reviewed(token.id)) bad.push_back(token.written);
  }
  return distinct(std::move(bad));
}

std::optional<std::string_view> rule_named(std::string_view text) {
  const Rule* rule = find_rule(compared_id(text));
  if (rule == nullptr) return std::nullopt;
  return rule->id;
}

bool is_reviewable(std::string_view rule) { return can_be_reviewed(compared_id(rule)); }

std::string with_reviewed(std::string_view text, std::string_view rule) {
  const std::string_view before = trim(text);
  std::string after(before);
  return after.append(before.empty() ? "" : ", ").append(rule);
}

std::string without_reviewed(std::string_view text, std::string_view rule) {
  const std::string id = compared_id(rule);
  std::string after;
  for (const std::string_view token : tokens_of(text)) {
    if (compared_id(token) == id) continue;
    after.append(after.empty() ? "" : ", ").append(token);
  }
  return after;
}

}  // namespace poa
