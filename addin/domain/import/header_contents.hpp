// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/form/form.hpp"
#include "domain/import/header_labels.hpp"
#include "domain/import/header_period.hpp"
#include "domain/import/header_values.hpp"
#include "domain/import/header_words.hpp"

namespace poa {

// Whether a text begins with the code of an action line, of an eje, or with any code of a header.
bool is_line_text(const std::string& text);
bool is_axis_text(const std::string& text);
bool is_coded_text(const std::string& text);

// What the rows of a header have said so far, wherever it stood. Rows are places in the source.
class HeaderContents {
 public:
  // A value at its label. What is said twice, on the next page, counts once.
  void take(const HeaderLabel& label, const Cell& value, std::size_t row);
  // A value with a code and no label.
  void take_alone(std::string text, std::size_t row);
  // A period without a label.
  void take_period(const std::string& text) { period_.add(HeaderField::Quarter, text); }
  // A label without a value, to which one may come later.
  void open(const HeaderLabel& label) { open_.push_back(label); }
  void close(const HeaderLabel& label) { std::erase(open_, label); }
  // More of the value that was taken last, which makes a field doubtful; false when there is none.
  bool go_on(const std::string& text);

  // Puts all of it into the form. Returns the rows of values that belong to nothing.
  std::vector<std::size_t> finish(Form& form, std::vector<DoubtfulField>& doubts) &&;

 private:
  void take_line(std::string text, std::size_t row);
  void take_axis(std::string text, std::size_t row);
  void add_line(std::string text);
  void add_value(std::optional<HeaderField> field, std::string text, std::size_t row);
  void doubt(HeaderField field, std::string_view reason, const std::string& text);
  std::vector<HeaderField> open_fields() const;
  std::vector<std::size_t> give_out();

  HeaderPeriod period_;
  std::vector<HeaderValue> values_;
  std::vector<std::size_t> rows_;  // Where each stands.
  std::vector<std::string> lines_;
  std::vector<HeaderLabel> open_;
  std::vector<DoubtfulField> doubts_;
  std::set<std::pair<std::optional<HeaderField>, std::string>> said_;  // Lines have no field.
  std::set<HeaderField> single_;           // The fields of one value that have it.
  std::string* last_text_ = nullptr;       // The value that was taken last,
  std::optional<HeaderField> last_field_;  // and its field; lines have none.
  bool alone_ = false;                     // There are values without a label,
  bool misplaced_ = false;                 // or one beside a label that cannot be its own.
};

}  // namespace poa
