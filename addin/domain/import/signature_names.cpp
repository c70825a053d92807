// SPDX-License-Identifier: MPL-2.0
#include "domain/import/signature_names.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "domain/form/coded_text.hpp"
#include "domain/import/header_words.hpp"
#include "domain/import/headings.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

bool may_be_name(const Cell& cell) {
  return !is_blank_cell(cell) && !is_label_or_role(cell) && has_a_word(cell_text(cell)) &&
         split_coded_text(cell_text(cell)).code.empty();
}

class SignatureReader {
 public:
  explicit SignatureReader(const SourceTable& outside) : outside_(outside) {
    found_.taken.resize(outside.size());
  }

  SignatureRows read() && {
    for (std::size_t row = 0; row < outside_.size(); ++row) {
      for (std::size_t place = 0; place < outside_[row].cells.size(); ++place) {
        if (auto role = role_text(outside_[row].cells[place])) add(*std::move(role), row, place);
      }
    }
    return std::move(found_);
  }

 private:
  void add(RoleText role, std::size_t row, std::size_t place) {
    found_.taken[row] = true;
    Cell name = make_text_cell(std::move(role.name));
    if (is_fixed_text(name)) name = Blank{};
    if (const auto above = is_blank_cell(name) ? name_above(row, place) : std::nullopt) {
      name = captured_text(outside_[*above].cells[place]);
      found_.taken[*above] = true;
    }
    if (said_.emplace(fold(role.role), cell_text(name)).second)
      found_.signatures.push_back({make_text_cell(std::move(role.role)), std::move(name)});
  }

  std::optional<std::size_t> name_above(std::size_t row, std::size_t place) const {
    constexpr std::size_t kHighest = 3;
    for (std::size_t above = row; above > 0; --above) {
      const SourceRow& cells = outside_[above - 1];
      if (cells.number + kHighest < outside_[row].number) break;
      const Cell& cell = cell_at(cells, place);
      if (is_blank_cell(cell) || is_fixed_text(cell)) continue;
      return may_be_name(cell) ? std::optional(above - 1) : std::nullopt;
    }
    return std::nullopt;
  }

  const SourceTable& outside_;
  SignatureRows found_;
  std::set<std::pair<std::string, std::string>> said_;  // The next page says the same again.
};

}  // namespace

SignatureRows read_signatures(const SourceTable& outside) {
  return SignatureReader(outside).read();
}

}  // namespace poa
