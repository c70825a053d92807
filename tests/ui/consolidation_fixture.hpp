// SPDX-License-Identifier: MPL-2.0
// A folder of reports, and the workbook that Consolidar makes of it.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/uno_text.hpp"
#include "office/wait.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {

inline constexpr const char* kGather = "mx.poa.calc:Consolidar";

// The rows of a list of the result below its headings, each cell as a text.
inline std::vector<std::vector<std::string>> rows_of(const Document& result, const char* name) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& row : result.named(name).values()) {
    std::vector<std::string> cells;
    for (const CellValue& value : row) cells.push_back(text_of(value));
    rows.push_back(std::move(cells));
  }
  rows.erase(rows.begin());
  return rows;
}

// Several dialogs have one title: waits for the one with a text that has the part.
inline void expect_dialog(MenuCommand& command, const std::string& title, const std::string& part) {
  std::vector<std::string> texts;
  EXPECT_TRUE(comes_true(
      [&] {
        texts = command.dialog(title);
        return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
          return text.find(part) != std::string::npos;
        });
      },
      std::chrono::seconds(20)))
      << part << " is not in " << testing::PrintToString(texts);
}

class ConsolidationTest : public CommandsTest {
 protected:
  void SetUp() override {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder / "sub");
  }

  static Form sample(const std::string& unit) {
    return read_form_file(std::filesystem::path(POA_REPORTS) / (unit + ".json"));
  }
  void put(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder / name, std::ios::binary) << bytes;
  }
  void put_workbook(const std::string& unit, const std::string& name, Format format) const {
    const Document workbook = new_report(*office, 1);
    fill_report(workbook, sample(unit));
    workbook.store(folder / name, format);
  }
  // The answer of the command about the folder.
  std::string gathered(CommandArguments more = {}) const {
    more.push_back(text_argument("Carpeta", folder.string()));
    return office->new_spreadsheet_in_window().run(kGather, more);
  }
  [[nodiscard]] std::map<std::string, std::string> bytes_of_files() const {
    std::map<std::string, std::string> bytes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.is_regular_file()) bytes[entry.path().string()] = contents_of(entry.path());
    }
    return bytes;
  }

  const std::filesystem::path folder = office->scratch() / "reportes de año";
};

}  // namespace poa::office
