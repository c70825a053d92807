// SPDX-License-Identifier: MPL-2.0
// Writes a fragment of the manual as ODF text. Styles are those of manual/manual.fodt, by name.
#pragma once

#include <initializer_list>
#include <ostream>
#include <pugixml.hpp>
#include <string_view>

#include "catalog/xml.hpp"

namespace poa::catalog {

// A piece of a paragraph; without a style it is plain.
struct Run {
  std::string_view text;
  std::string_view style = {};
};

class OdfWriter {
 public:
  // The fragment is written when it is whole: by the destructor.
  explicit OdfWriter(std::ostream& out);
  ~OdfWriter();
  OdfWriter(const OdfWriter&) = delete;
  OdfWriter& operator=(const OdfWriter&) = delete;

  void heading(int level, std::string_view text);
  void paragraph(std::string_view style, std::initializer_list<Run> runs);

  // `name` must be the only one in the document; `columns` are column styles.
  void begin_table(std::string_view name, std::string_view style,
                   std::initializer_list<std::string_view> columns);
  void end_table();
  // Heading rows come first and are repeated on each page.
  void begin_heading_rows();
  void end_heading_rows();
  void begin_row();
  void end_row();
  struct Span {
    int columns = 1;
    int rows = 1;
  };
  void cell(std::string_view style, std::string_view paragraph_style, std::string_view text,
            Span span);
  void cell(std::string_view style, std::string_view paragraph_style, std::string_view text) {
    cell(style, paragraph_style, text, Span{});
  }
  // What a span of a cell to the left or above covers.
  void covered_cell();

 private:
  // Adds an element to the one that is open, which it then is itself, and closes it.
  void begin(const char* name, std::initializer_list<Attribute> attributes = {});
  void end();

  std::ostream& out_;
  pugi::xml_document document_;
  pugi::xml_node open_;
};

}  // namespace poa::catalog
