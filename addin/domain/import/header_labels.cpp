// SPDX-License-Identifier: MPL-2.0
#include "domain/import/header_labels.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

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

Cell joined(const std::vector<PlacedText>& values) {
  if (values.size() == 1) return values.front().cell;
  std::string text;
  for (const PlacedText& value : values)
    text.append(text.empty() ? "" : " ").append(captured_text(value.cell));
  return text;
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
    const bool code = is_coded_text(captured_text(cell));
    if (!found || code || !is_blank_cell(header_.form.institution)) return false;
    header_.form.administration = make_text_cell(std::move(found->administration));
    header_.form.institution = make_text_cell(std::move(found->institution));
    header_.understood[row_] = true;
    return true;
  }

  void read_part(RowPart& part, bool labels_alone) {
    if (!part.label) {
      if (!part.values.empty()) read_values(part.values);
    } else if (!part.values.empty()) {
      take(*part.label, joined(part.values));
      last_place_ = part.values.front().place;
    } else {
      contents_.open(*part.label);
      last_label_ = *part.label;
      current_.reset();
      if (labels_alone) below_.emplace_back(part.place, *part.label);
      ++alone_;
    }
  }

  // A row, or its beginning, without a label.
  void read_values(const std::vector<PlacedText>& values) {
    if (take_below(values)) return;
    below_.clear();
    const Cell value = joined(values);
    const std::string text = captured_text(value);
    const bool one_label = std::exchange(alone_, 0) == 1;
    if (is_line_text(text)) {
      take_and_close(HeaderLabel{}, value);
    } else if (one_label && suits(last_label_, text)) {
      take_and_close(last_label_, value);
    } else if (current_ == HeaderLabel{HeaderField::Axis} && is_axis_text(text)) {
      take(*current_, value);
    } else if (HeaderPeriod::is_period(text)) {
      contents_.take_period(text);
    } else if (is_coded_text(text)) {
      contents_.take_alone(text, row_);
    } else if (!goes_on(values.front().place, text)) {
      return;
    }
    last_place_ = values.front().place;
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
