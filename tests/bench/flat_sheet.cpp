// SPDX-License-Identifier: MPL-2.0
#include "bench/flat_sheet.hpp"

#include <string>
#include <variant>

namespace poa::bench {
namespace {

struct WriteCell {
  FlatSheet& sheet;
  void operator()(Blank /*cell*/) const { sheet.blank(); }
  void operator()(double number) const { sheet.number(number); }
  void operator()(const std::string& text) const { sheet.text(text); }
  void operator()(CellError /*cell*/) const { sheet.formula("NA()"); }
};

}  // namespace

FlatSheet::FlatSheet(const std::filesystem::path& file, std::string_view first_sheet) : out_(file) {
  out_.exceptions(std::ios::failbit | std::ios::badbit);
  out_ << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>
<table:calculation-settings table:use-regular-expressions="false" table:use-wildcards="false"/>
)";
  begin_sheet(first_sheet);
}

FlatSheet::~FlatSheet() {
  out_.exceptions(std::ios::goodbit);
  end_sheet();
  out_ << "</office:spreadsheet></office:body></office:document>\n";
}

void FlatSheet::begin_sheet(std::string_view name) {
  out_ << R"(<table:table table:name=")" << name << "\">\n";
}

void FlatSheet::end_sheet() { out_ << "</table:table>\n"; }

void FlatSheet::next_sheet(std::string_view name) {
  end_sheet();
  begin_sheet(name);
}

void FlatSheet::begin_row() { out_ << "<table:table-row>"; }

void FlatSheet::end_row() { out_ << "</table:table-row>\n"; }

void FlatSheet::blank() { out_ << "<table:table-cell/>"; }

void FlatSheet::number(double value) {
  out_ << R"(<table:table-cell office:value-type="float" office:value=")" << value << R"("/>)";
}

void FlatSheet::text(std::string_view text) {
  out_ << R"(<table:table-cell office:value-type="string"><text:p>)" << text
       << "</text:p></table:table-cell>";
}

void FlatSheet::formula(std::string_view formula) {
  out_ << R"(<table:table-cell table:formula="of:=)" << formula << R"("/>)";
}

void FlatSheet::cell(const Cell& cell) { std::visit(WriteCell{*this}, cell); }

}  // namespace poa::bench
