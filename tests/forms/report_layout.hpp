// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/form.hpp"
#include "domain/import/source_table.hpp"

namespace poa::layouts {

// The ways in which others lay a report out: all of them say the same form.

// A column of the table of goals. Its heading is a text for each row of headings, "" in the cells
// that are merged with another.
struct LayoutColumn {
  enum class Holds { FormColumn, GoalNumber, QuarterPercent, Nothing };

  Holds holds = Holds::FormColumn;
  Column column = Column::Text;
  std::vector<std::string> heading;
};

enum class HeaderLayout {
  InOneCell,         // "RAMO: 54 BIENESTAR"
  InNextCell,        // RAMO: | 54 BIENESTAR
  CodeApart,         // RAMO | 54 | BIENESTAR
  ValuesBelow,       // A row of labels, and each value below its own.
  LabelAboveValue,   // A label in a row, its value in the next.
  ValuesThenLabels,  // Two lists.
  LabelsThenValues
};

enum class SignatureLayout { NamesAbove, NamesBehind, OneBelowTheOther };

struct Layout {
  std::vector<LayoutColumn> columns;
  std::size_t heading_rows = 1;
  HeaderLayout header = HeaderLayout::InNextCell;
  bool header_below = false;  // The table stands first.
  bool misread = false;       // Labels have the slips of a machine.
  SignatureLayout signatures = SignatureLayout::NamesAbove;
  std::size_t words_per_row = 0;   // Of a text that is broken over rows; 0 for none.
  bool figures_last = false;       // They stand in the last of such rows.
  std::size_t goals_per_page = 0;  // The headings come again; 0 for one page.
  bool total = false;
  bool as_text = false;     // Figures with group marks, and percents.
  bool blank_rows = false;  // As a sheet has them between its parts.
};

// What each row of the source holds, for a sheet; of a text see delimited(). The form's texts must
// be trimmed, and its goals open with "N.- " where the layout has their numbers apart.
SourceTable laid_out(const Form& form, const Layout& layout);

// The table as a text; what must be quoted is, and everything if so asked.
std::string delimited(const SourceTable& table, char separator, std::string_view line_end,
                      bool quote_all = false);

enum class Encoding {
  Utf8,
  Utf8WithMark,
  Utf16LittleEndian,
  Utf16BigEndian,
  Utf16LittleEndianWithMark,
  Utf16BigEndianWithMark,
  Windows1252
};
// Windows-1252 takes what Spanish needs: characters below U+0100 alone.
std::string encoded(const std::string& utf8, Encoding encoding);

// The eighteen columns with the headings that the form prints, in three rows.
std::vector<LayoutColumn> printed_columns();

// The eighteen columns with one heading each, in the order of the form.
std::vector<LayoutColumn> named_columns(const std::vector<std::string>& headings);

}  // namespace poa::layouts
