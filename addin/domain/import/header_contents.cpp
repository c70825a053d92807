// SPDX-License-Identifier: MPL-2.0
#include "domain/import/header_contents.hpp"

#include <algorithm>

#include "domain/form/action_line.hpp"
#include "domain/form/coded_text.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// The entries of a list in one cell, when it can be nothing else: each is one.
template <class IsEntry>
std::vector<std::string> entries_of(const std::string& text, const char* marks, IsEntry is_entry) {
  std::vector<std::string> entries;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(marks, from), text.size());
    std::string entry(trim(std::string_view(text).substr(from, end - from)));
    if (!entry.empty()) entries.push_back(std::move(entry));
    from = end + 1;
  }
  const bool list = entries.size() > 1 && std::all_of(entries.begin(), entries.end(), is_entry);
  return list ? entries : std::vector{text};
}

}  // namespace

bool is_line_text(const std::string& text) { return leading_action_line(text).has_value(); }

bool is_axis_text(const std::string& text) {
  constexpr std::size_t kMostDigits = 2;
  return is_coded_text(text) && split_coded_text(text).code.size() <= kMostDigits;
}

bool is_coded_text(const std::string& text) {
  const CodedText parts = split_coded_text(text);
  if (parts.code.empty()) return false;
  for (std::size_t at = 0; at < parts.description.size();) {
    if (is_letter(next_character(parts.description, at))) return true;
  }
  return false;
}

void HeaderContents::take(const HeaderLabel& label, const Cell& value, std::size_t row) {
  last_text_ = nullptr;
  const std::string text = captured_text(value);
  if (!label.field) {
    for (std::string& entry : entries_of(text, "\n;", is_line_text))
      take_line(std::move(entry), row);
  } else if (label.field == HeaderField::Quarter || label.field == HeaderField::Year) {
    period_.add(*label.field, value);
  } else if (label.field == HeaderField::Axis) {
    for (std::string& entry : entries_of(text, "\n", is_axis_text))
      take_axis(std::move(entry), row);
  } else {
    add_value(label.field, text, row);
  }
}

void HeaderContents::take_alone(std::string text, std::size_t row) {
  alone_ = true;
  add_value(std::nullopt, std::move(text), row);
}

bool HeaderContents::go_on(const std::string& text) {
  if (last_text_ == nullptr) return false;
  last_text_->append(" ").append(text);
  if (last_field_) doubt(*last_field_, "{} se tomó como su continuación.", text);
  return true;
}

void HeaderContents::take_axis(std::string text, std::size_t row) {
  if (is_line_text(text)) {
    add_line(std::move(text));
  } else {
    add_value(HeaderField::Axis, std::move(text), row);
  }
}

// A code that is none of a line belongs to another field, whose label got lost.
void HeaderContents::take_line(std::string text, std::size_t row) {
  if (is_line_text(text) || !is_coded_text(text)) {
    add_line(std::move(text));
  } else {
    misplaced_ = true;
    add_value(std::nullopt, std::move(text), row);
  }
}

void HeaderContents::add_line(std::string text) {
  if (!said_.emplace(std::nullopt, text).second) return;
  lines_.push_back(std::move(text));
  last_text_ = &lines_.back();
  last_field_.reset();
}

void HeaderContents::add_value(std::optional<HeaderField> field, std::string text,
                               std::size_t row) {
  if (field && !said_.emplace(field, fold(text)).second) return;
  if (field && field != HeaderField::Axis && !single_.insert(*field).second) {
    doubt(*field, "También dice {}, y se tomó el primero.", text);
    return;
  }
  values_.push_back({field, std::move(text)});
  rows_.push_back(row);
  last_text_ = &values_.back().text;
  last_field_ = field;
}

void HeaderContents::doubt(HeaderField field, std::string_view reason, const std::string& text) {
  doubts_.push_back({field, sentence(reason, {quotation(text)})});
}

std::vector<HeaderField> HeaderContents::open_fields() const {
  std::vector<HeaderField> fields;
  for (const HeaderLabel& label : open_) {
    if (label.field && *label.field < HeaderField::Quarter) fields.push_back(*label.field);
  }
  return fields;
}

std::vector<std::size_t> HeaderContents::give_out() {
  const auto fields = fields_of_values(values_, lines_, open_fields(), !misplaced_);
  std::vector<std::size_t> left;
  for (std::size_t at = 0; at < values_.size(); ++at) {
    HeaderValue& value = values_[at];
    const auto given = fields ? std::optional((*fields)[at]) : value.field;
    if (!given) left.push_back(rows_[at]);
    if (given && misplaced_ && given != value.field)
      doubt(*given, "{} estaba junto a otro rótulo.", value.text);
    value.field = given;
  }
  return left;
}

std::vector<std::size_t> HeaderContents::finish(Form& form, std::vector<DoubtfulField>& doubts) && {
  std::vector<std::size_t> left;
  if (alone_ || misplaced_) left = give_out();
  CellTable table(values_.size(), 2);
  for (std::size_t at = 0; at < values_.size(); ++at) {
    const HeaderValue& value = values_[at];
    if (!value.field) continue;
    table.at(at, 0) = std::string(header_label(*value.field));
    table.at(at, 1) = value.text;
  }
  read_header_cells(table, form);
  doubts = std::move(doubts_);
  period_.put_into(form, doubts);
  for (std::string& line : lines_) form.action_lines.emplace_back(std::move(line));
  return left;
}

}  // namespace poa
