// SPDX-License-Identifier: MPL-2.0
#include "forms/scan_file.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <string>
#include <utility>
#include <vector>

#include "forms/form_file.hpp"

namespace poa {

SourceTable scan_of(std::string_view text) {
  std::vector<std::string> lines;
  boost::split(lines, text, boost::is_any_of("\n"));
  SourceTable table;
  for (const std::string& line : lines) {
    std::vector<std::string> texts;
    boost::split(texts, line, boost::is_any_of("\t"));
    SourceRow row{table.size() + 1, {}};
    for (std::string& cell : texts) row.cells.push_back(make_text_cell(std::move(cell)));
    table.push_back(std::move(row));
  }
  return table;
}

SourceTable read_scan_file(const std::filesystem::path& path) { return scan_of(read_file(path)); }

}  // namespace poa
