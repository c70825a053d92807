// SPDX-License-Identifier: MPL-2.0
#include "bench/flat_sheet.hpp"

namespace poa::bench {

FlatSheet::FlatSheet(const std::filesystem::path& file) : out_(file) {
  out_.exceptions(std::ios::failbit | std::ios::badbit);
  out_ << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Datos">
)";
}

FlatSheet::~FlatSheet() {
  out_.exceptions(std::ios::goodbit);
  out_ << "</table:table></office:spreadsheet></office:body></office:document>\n";
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

}  // namespace poa::bench
