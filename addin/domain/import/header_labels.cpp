// SPDX-License-Identifier: MPL-2.0
#include "domain/import/header_labels.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "domain/form/coded_text.hpp"
#include "domain/import/header_contents.hpp"
#include "domain/import/header_period.hpp"
#include "domain/import/header_words.hpp"
#include "domain/import/headings.hpp"
#include "domain/import/signature_names.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// A value at its place in a row.
struct PlacedText {
  std::size_t place = 0;
  Cell cell;
};

// A label and what stands behind it in its row; the first part of a row may have none.
struct RowPart {
  std::optional<HeaderLabel> label;
  std::size_t place = 0;
  std::vector<PlacedText> values;
};

bool is_code_alone(const Cell& cell) {
  const std::string text = captured_text(cell);
  const CodedText parts = split_coded_text(text);
  return !parts.code.empty() && parts.description.empty();
}

// The values of a row, each a cell; a code with the text beside it is one.
std::vector<PlacedText> whole_values(const std::vector<PlacedText>& cells) {
  std::vector<PlacedText> values;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    values.push_back(cells[at]);
    if (at + 1 == cells.size() || !is_code_alone(cells[at].cell)) continue;
    const std::string text = captured_text(cells[at + 1].cell);
    values.back().cell = captured_text(cells[at].cell) + " " + text;
    ++at;
  }
  return values;
}

class LabelReader {
 public:
  explicit LabelReader(const SourceTable& outside) : outside_(outside) {
    SignatureRows signed_by = read_signatures(outside);
    header_.form.signatures = std::move(signed_by.signatures);
    header_.understood = std::move(signed_by.taken);
  }

  ImportedHeader read() && {
    for (row_ = 0; row_ < outside_.size(); ++row_) {
      if (!header_.understood[row_]) read_row();
    }
    for (const std::size_t row : std::move(contents_).finish(header_.form, header_.doubts))
      header_.understood[row] = false;
    return std::move(header_);
  }

 private:
  void read_row() {
    std::vector<RowPart> parts = parts_of(outside_[row_]);
    if (parts.size() == 1) {
      if (!parts.front().values.empty()) read_values(parts.front().values);
      return;
    }
    below_.clear();
    const bool labels_alone = std::all_of(parts.begin(), parts.end(),
                                          [](const RowPart& part) { return part.values.empty(); });
    if (!labels_alone) alone_ = 0;
    for (RowPart& part : parts) read_part(part, labels_alone);
    header_.understood[row_] = true;
  }

  // What is no label, fixed text or institution, behind the label before it. The first part has no
  // label.
  std::vector<RowPart> parts_of(const SourceRow& row) {
    std::vector<RowPart> parts(1);
    for (std::size_t place = 0; place < row.cells.size(); ++place) {
      const Cell& cell = row.cells[place];
      if (is_blank_cell(cell) || std::holds_alternative<CellError>(cell)) continue;
      if (auto labelled = labelled_text(cell)) {
        parts.push_back({labelled->label, place, {}});
        if (!labelled->value.empty()) parts.back().values.push_back({place, labelled->value});
      } else if (is_fixed_text(cell)) {
        header_.understood[row_] = true;
      } else if (parts.size() > 1 || !take_institution(cell)) {
        parts.back().values.push_back({place, cell});
      }
    }
    return parts;
  }

  bool take_institution(const Cell& cell) {
    auto found = institution_text(cell);
    if (!found) return false;
    const bool more = !found->administration.empty() && is_blank_cell(header_.form.administration);
    if (!is_blank_cell(header_.form.institution) && !more) return false;
    header_.form.administration = make_text_cell(std::move(found->administration));
    header_.form.institution = make_text_cell(std::move(found->institution));
    header_.understood[row_] = true;
    return true;
  }

  void read_part(RowPart& part, bool labels_alone) {
    if (!part.label) {
      if (!part.values.empty()) read_values(part.values);
    } else if (const auto value = value_of(part)) {
      take(*part.label, value->cell);
      last_place_ = value->place;
    } else {
      contents_.open(*part.label);
      last_label_ = *part.label;
      current_.reset();
      if (labels_alone) below_.emplace_back(part.place, *part.label);
      ++alone_;
    }
  }

  // The first value beside the label; what stands apart from FECHA must be a period.
  static std::optional<PlacedText> value_of(const RowPart& part) {
    if (part.values.empty()) return std::nullopt;
    const PlacedText& first = part.values.front();
    if (!names_period(*part.label)) return whole_values(part.values).front();
    if (first.place <= part.place + 1 || suits(*part.label, captured_text(first.cell)))
      return first;
    return std::nullopt;
  }

  // A row, or its beginning, without a label.
  void read_values(const std::vector<PlacedText>& values) {
    if (take_below(values)) return;
    below_.clear();
    for (const PlacedText& value : whole_values(values)) read_value(value);
  }

  void read_value(const PlacedText& value) {
    const std::string text = captured_text(value.cell);
    const bool one_label = std::exchange(alone_, 0) == 1;
    if (is_line_text(text)) {
      take_and_close(HeaderLabel{}, value.cell);
    } else if (one_label && suits(last_label_, text)) {
      take_and_close(last_label_, value.cell);
    } else if (current_ == HeaderLabel{HeaderField::Axis} && is_axis_text(text)) {
      take(*current_, value.cell);
    } else if (HeaderPeriod::is_period(text)) {
      contents_.take_period(text);
    } else if (is_coded_text(text)) {
      contents_.take_alone(text, row_);
    } else if (!goes_on(value.place, text)) {
      return;
    }
    last_place_ = value.place;
    header_.understood[row_] = true;
  }

  // Below a row of labels alone, each value below its own.
  bool take_below(const std::vector<PlacedText>& values) {
    if (below_.size() < 2) return false;
    const auto label_at = [&](std::size_t place) {
      return std::find_if(below_.begin(), below_.end(),
                          [=](const auto& label) { return label.first == place; });
    };
    if (std::any_of(values.begin(), values.end(),
                    [&](const PlacedText& value) { return label_at(value.place) == below_.end(); }))
      return false;
    for (const PlacedText& value : values)
      take_and_close(label_at(value.place)->second, value.cell);
    alone_ = 0;
    header_.understood[row_] = true;
    return true;
  }

  static bool suits(const HeaderLabel& label, const std::string& text) {
    if (label.field == HeaderField::Quarter) return HeaderPeriod::is_period(text);
    if (label.field == HeaderField::Year) return !has_a_word(text);
    return true;
  }

  void take(const HeaderLabel& label, const Cell& value) {
    contents_.take(label, value, row_);
    current_ = label;
  }
  void take_and_close(const HeaderLabel& label, const Cell& value) {
    take(label, value);
    contents_.close(label);
  }

  // Only from the row right above, in the same column; what has a colon may be a label.
  bool goes_on(std::size_t place, const std::string& text) {
    if (text.find(':') != std::string::npos || row_ == 0 || place != last_place_ || !current_)
      return false;
    const bool right_below = outside_[row_].number == outside_[row_ - 1].number + 1;
    return right_below && header_.understood[row_ - 1] && contents_.go_on(text);
  }

  const SourceTable& outside_;
  std::size_t row_ = 0;
  ImportedHeader header_;
  HeaderContents contents_;
  std::vector<std::pair<std::size_t, HeaderLabel>> below_;  // Labels of a row that has no values.
  std::size_t alone_ = 0;               // How many labels without a value were read last,
  HeaderLabel last_label_;              // and the last of them.
  std::optional<HeaderLabel> current_;  // Of the value that was read last.
  std::size_t last_place_ = 0;
};

}  // namespace

ImportedHeader read_header_labels(const SourceTable& outside) {
  return LabelReader(outside).read();
}

}  // namespace poa
