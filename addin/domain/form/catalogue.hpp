// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/form/action_line.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// The action lines of the header. Blank entries are dropped.
class Catalogue {
 public:
  explicit Catalogue(const std::vector<std::string>& entries);

  bool contains(const ActionLine& line) const;
  // Reads column 1 (action_line.hpp) with the texts of the catalogue at hand: an entry that was
  // pasted whole is its code. After a code, or after what opens its entry, all the tokens of the
  // entry's text are passed over, compared folded; a part of them is not.
  ActionLines read(std::string_view lines) const;
  // Returns whether an entry's text has a token that read_action_lines() takes for a code.
  bool has_codes_in_texts() const { return has_codes_in_texts_; }
  // Returns those of `lines` that the catalogue lacks, in order.
  std::vector<ActionLine> missing(const std::vector<ActionLine>& lines) const;
  // The distinct lines, in order.
  const std::vector<ActionLine>& lines() const { return lines_; }
  // The distinct entries that do not begin with a code, in order.
  const std::vector<std::string>& entries_without_code() const { return entries_without_code_; }

 private:
  using Tokens = std::vector<std::string>;  // Folded.
  using Texts = std::set<Tokens>;

  void describe(const ActionLine& line, std::string_view entry);
  // Returns how many tokens from `at` on are an entry, the longest there; 0 for none. `code` is
  // what the token at `at` is, if it is one.
  std::size_t entry_length(const Tokens& tokens, std::size_t at,
                           const std::optional<ActionLine>& code) const;

  std::vector<ActionLine> lines_;
  std::vector<ActionLine> sorted_lines_;
  std::vector<std::string> entries_without_code_;
  std::map<ActionLine, Texts> texts_;  // After the code.
  // By the first token of entries in which the code is not a token by itself ("2.4.1.-").
  std::map<std::string, Texts> texts_after_openings_;
  bool has_codes_in_texts_ = false;
};

// All cells of the table are entries; nullopt, as if no catalogue were given, when all are blank.
std::optional<Catalogue> read_catalogue(const CellTable& table);

}  // namespace poa
