// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/form/header.hpp"
#include "domain/import/header_labels.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// The quarter and the year of what is imported, from whatever names them.
class HeaderPeriod {
 public:
  // Whether a text by itself names a period: a quarter in words.
  static bool is_period(const std::string& text);

  // The value of a label; the first that is understood counts.
  void add(HeaderField field, const Cell& value);

  // As a person enters them: the months of the quarter, the year as a number; a value that is not
  // understood stays as it is. Doubtful are these, a quarter told by a day, and what two places say
  // differently.
  void put_into(Form& form, std::vector<DoubtfulField>& doubts) const;

 private:
  Cell quarter(std::vector<DoubtfulField>& doubts) const;
  Cell year(std::vector<DoubtfulField>& doubts) const;

  std::vector<Cell> quarters_;
  std::vector<Cell> years_;
};

}  // namespace poa
