// SPDX-License-Identifier: MPL-2.0
#include "catalog/odf_writer.hpp"

#include <string>

namespace poa::catalog {

OdfWriter::OdfWriter(std::ostream& out) : out_(out), open_(document_.root()) {
  begin("office:text", {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                        {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                        {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"}});
}

OdfWriter::~OdfWriter() { write(document_, "", out_); }

void OdfWriter::begin(const char* name, std::initializer_list<Attribute> attributes) {
  open_ = append(open_, name, attributes);
}

void OdfWriter::end() { open_ = open_.parent(); }

void OdfWriter::heading(int level, std::string_view text) {
  const std::string depth = std::to_string(level);
  const std::string style = "Heading_20_" + depth;
  append_text(append(open_, "text:h", {{"text:style-name", style}, {"text:outline-level", depth}}),
              text);
}

void OdfWriter::paragraph(std::string_view style, std::initializer_list<Run> runs) {
  const pugi::xml_node paragraph = append(open_, "text:p", {{"text:style-name", style}});
  for (const Run& run : runs) {
    const bool plain = run.style.empty();
    append_text(
        plain ? paragraph : append(paragraph, "text:span", {{"text:style-name", run.style}}),
        run.text);
  }
}

void OdfWriter::begin_table(std::string_view name, std::string_view style,
                            std::initializer_list<std::string_view> columns) {
  begin("table:table", {{"table:name", name}, {"table:style-name", style}});
  for (const std::string_view column : columns)
    append(open_, "table:table-column", {{"table:style-name", column}});
}

void OdfWriter::end_table() { end(); }

void OdfWriter::begin_heading_rows() { begin("table:table-header-rows"); }

void OdfWriter::end_heading_rows() { end(); }

void OdfWriter::begin_row() { begin("table:table-row", {{"table:style-name", "Fila"}}); }

void OdfWriter::end_row() { end(); }

void OdfWriter::cell(std::string_view style, std::string_view paragraph_style,
                     std::string_view text, Span span) {
  begin("table:table-cell", {{"table:style-name", style}});
  const auto spanned = [this](const char* name, int count) {
    if (count > 1) append_attribute(open_, {name, std::to_string(count)});
  };
  spanned("table:number-columns-spanned", span.columns);
  spanned("table:number-rows-spanned", span.rows);
  append_attribute(open_, {"office:value-type", "string"});
  paragraph(paragraph_style, {{text}});
  end();
}

void OdfWriter::covered_cell() { append(open_, "table:covered-table-cell"); }

}  // namespace poa::catalog
