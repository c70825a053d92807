// SPDX-License-Identifier: MPL-2.0
#pragma once

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

}  // namespace poa
