// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace poa {

// Column 18 read: the advertencias of a row that a person has looked at and accepts, by the ids of
// their rules (section 4, "Reviewed"). Ids are separated as codes of action lines are, and compared
// ignoring case, with every kind of dash as "-". A blank column reviews nothing.
class ReviewedRules {
 public:
  explicit ReviewedRules(std::string_view text);

  // `rule` is an id as the table of rules has it.
  bool contains(std::string_view rule) const;

  // The tokens that name no rule that can be reviewed, as they are written, each once.
  std::vector<std::string> bad_tokens() const;

 private:
  struct Token {
    std::string written;
    std::string id;  // As ids are compared.
  };

  std::vector<Token> tokens_;
};

// The id of the table of rules that a text names, compared in the same way; nothing for any other.
std::optional<std::string_view> rule_named(std::string_view text);

// Whether advertencias of the rule with this id can be reviewed.
bool is_reviewable(std::string_view rule);

// Column 18 with the rule's id after what stands there, and without it however it is written there;
// what else stands there stays as it is written. `rule` is an id as the table of rules has it.
std::string with_reviewed(std::string_view text, std::string_view rule);
std::string without_reviewed(std::string_view text, std::string_view rule);

}  // namespace poa
