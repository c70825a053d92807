// SPDX-License-Identifier: MPL-2.0
#include "small_workbook.hpp"

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace poa::fill {

std::string small_workbook_xml() {
  std::ifstream in(POA_SMALL_WORKBOOK, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

FlatWorkbook workbook_of(const std::string& xml) {
  std::istringstream in(xml);
  return FlatWorkbook(in);
}

std::string xml_of(const FlatWorkbook& workbook) {
  std::ostringstream out;
  workbook.write(out);
  return out.str();
}

std::string with(std::string text, const std::string& part, const std::string& other) {
  const std::size_t at = text.find(part);
  if (at == std::string::npos || text.find(part, at + 1) != std::string::npos) {
    throw std::logic_error("not once in the text: " + part);
  }
  return text.replace(at, part.size(), other);
}

}  // namespace poa::fill
