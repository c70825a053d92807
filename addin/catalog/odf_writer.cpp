// SPDX-License-Identifier: MPL-2.0
#include "catalog/odf_writer.hpp"

namespace poa::catalog {
namespace {

struct Escaped {
  std::string_view text;
};

std::ostream& operator<<(std::ostream& out, Escaped escaped) {
  for (const char character : escaped.text) {
    switch (character) {
      case '&':
        out << "&amp;";
        break;
      case '<':
        out << "&lt;";
        break;
      case '>':
        out << "&gt;";
        break;
      case '"':
        out << "&quot;";
        break;
      default:
        out << character;
    }
  }
  return out;
}

}  // namespace

OdfWriter::OdfWriter(std::ostream& out) : out_(out) {
  out_ << R"(<?xml version="1.0" encoding="UTF-8"?>)"
       << "\n"
       << R"(<office:text xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
       << R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
       << R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">)"
       << "\n";
}

OdfWriter::~OdfWriter() { out_ << "</office:text>\n"; }

void OdfWriter::heading(int level, std::string_view text) {
  out_ << "<text:h text:style-name=\"Heading_20_" << level << "\" text:outline-level=\"" << level
       << "\">" << Escaped{text} << "</text:h>\n";
}

void OdfWriter::paragraph(std::string_view style, std::initializer_list<Run> runs) {
  out_ << "<text:p text:style-name=\"" << style << "\">";
  for (const Run& run : runs) {
    if (run.style.empty()) {
      out_ << Escaped{run.text};
    } else {
      out_ << "<text:span text:style-name=\"" << run.style << "\">" << Escaped{run.text}
           << "</text:span>";
    }
  }
  out_ << "</text:p>\n";
}

void OdfWriter::begin_table(std::string_view name, std::string_view style,
                            std::initializer_list<std::string_view> columns) {
  out_ << "<table:table table:name=\"" << Escaped{name} << "\" table:style-name=\"" << style
       << "\">\n";
  for (const std::string_view column : columns) {
    out_ << "<table:table-column table:style-name=\"" << column << "\"/>\n";
  }
}

void OdfWriter::end_table() { out_ << "</table:table>\n"; }

void OdfWriter::begin_heading_rows() { out_ << "<table:table-header-rows>\n"; }

void OdfWriter::end_heading_rows() { out_ << "</table:table-header-rows>\n"; }

void OdfWriter::begin_row() { out_ << "<table:table-row table:style-name=\"Fila\">\n"; }

void OdfWriter::end_row() { out_ << "</table:table-row>\n"; }

void OdfWriter::cell(std::string_view style, std::string_view paragraph_style,
                     std::string_view text, Span span) {
  out_ << "<table:table-cell table:style-name=\"" << style << "\"";
  if (span.columns > 1) out_ << " table:number-columns-spanned=\"" << span.columns << "\"";
  if (span.rows > 1) out_ << " table:number-rows-spanned=\"" << span.rows << "\"";
  out_ << " office:value-type=\"string\">";
  paragraph(paragraph_style, {{text}});
  out_ << "</table:table-cell>\n";
}

void OdfWriter::covered_cell() { out_ << "<table:covered-table-cell/>\n"; }

}  // namespace poa::catalog
