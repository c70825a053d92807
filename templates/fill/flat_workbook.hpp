// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <istream>
#include <optional>
#include <ostream>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "domain/values/cell.hpp"
#include "fill/reference.hpp"

namespace poa::fill {

// A cell's place; columns (A is 1) and rows count from 1.
struct Place {
  std::string sheet;
  int column;
  int row;
};

// A spreadsheet in flat ODF, whose namespaces have the prefixes that LibreOffice gives them. It
// writes all that was not touched as it was read, white space and comments included, but for the
// layout inside of tags. Throws FillError for a name, sheet, row or cell that the workbook lacks.
class FlatWorkbook {
 public:
  explicit FlatWorkbook(std::istream& in);
  void write(std::ostream& out) const;

  [[nodiscard]] pugi::xml_node root() { return document_.document_element(); }
  void set_title(const std::string& title);
  [[nodiscard]] Area named(const std::string& name) const;

  // The rows of a sheet, each element once, however many rows it stands for.
  [[nodiscard]] std::vector<pugi::xml_node> rows(const std::string& sheet) const;

  [[nodiscard]] std::string text(const Place& place);
  // Replaces an entry, and leaves everything else that belongs to the cell. Refuses to replace a
  // formula, and text that ODF writes with elements of its own (line breaks, several spaces).
  void set(const Place& place, const Cell& value);

  // Removes the results of all formulas: they are computed when the workbook is opened.
  void forget_results();
  // Gives every formula the result "".
  void blank_results();
  // The cells that formulas fill: one each, or those of a matrix.
  [[nodiscard]] std::vector<Area> formula_areas() const;
  // Sets what a formula gives in a cell of its area, and how the cell shows it.
  void set_result(const Place& place, const std::optional<std::string>& number,
                  const std::string& shown);

 private:
  [[nodiscard]] pugi::xml_node cell(const Place& place);
  [[nodiscard]] std::vector<pugi::xml_node> formulas();

  pugi::xml_document document_;
};

// Of elements each of which stands for as many as its attribute `repeated` says, the `wanted`th,
// from 1, now standing for itself alone. An empty node when there are not so many.
[[nodiscard]] pugi::xml_node cut_out(const std::vector<pugi::xml_node>& elements,
                                     const char* repeated, int wanted);

// Copies the element and the line break before it; returns the copy.
pugi::xml_node insert_copy_after(pugi::xml_node element);

}  // namespace poa::fill
