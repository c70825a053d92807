// SPDX-License-Identifier: MPL-2.0
// Reports that are closed for signing into a folder, and what the three files hold.
#pragma once

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/good_report.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/process.hpp"
#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"

namespace poa::office {

inline constexpr const char* kClose = "mx.poa.calc:CerrarParaFirma";
inline constexpr const char* kVerify = "mx.poa.calc:VerificarCopia";
// Of the sample 54201.
inline constexpr const char* kName = "TMM-F004 54201 2023-T4";

// Goals are counted from 0.
inline void hide_goal(const Document& workbook, int goal) {
  const css::uno::Reference<css::table::XColumnRowRange> rows(workbook.named("TMM_TABLA").uno(),
                                                              css::uno::UNO_QUERY_THROW);
  const css::uno::Reference<css::beans::XPropertySet> row(rows->getRows()->getByIndex(goal),
                                                          css::uno::UNO_QUERY_THROW);
  row->setPropertyValue("IsVisible", css::uno::makeAny(false));
}

class ClosingTest : public CommandsTest {
 protected:
  void SetUp() override {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
  }

  [[nodiscard]] static Document sample() {
    return office->load(std::filesystem::path(POA_SAMPLES) / "54201.ods");
  }

  std::string close(const Document& workbook, const std::string& reason = "vence el plazo") const {
    return workbook.run(
        kClose, {text_argument("Carpeta", folder.string()), text_argument("Motivo", reason)});
  }
  [[nodiscard]] std::filesystem::path file(const std::string& name) const { return folder / name; }
  [[nodiscard]] std::filesystem::path copy() const {
    return folder / (std::string(kName) + ".ods");
  }
  [[nodiscard]] std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
  }

  [[nodiscard]] formats::ReportFile data(const std::string& name = kName) const {
    return formats::read_report_json(contents_of(folder / (name + ".json"))).value();
  }
  [[nodiscard]] std::string digest() const { return data().closing.value().digest; }

  // The answer about a file.
  [[nodiscard]] static std::string verified(const std::filesystem::path& copy,
                                            const std::string& digest = {}) {
    const Document sheet = office->new_spreadsheet_in_window();
    CommandArguments with{text_argument("Archivo", copy.string())};
    if (!digest.empty()) with.push_back(text_argument("Huella", digest));
    return sheet.run(kVerify, with);
  }

  // What a program prints.
  [[nodiscard]] std::string output_of(const std::vector<std::string>& command) const {
    const auto log = office->scratch() / "salida";
    std::filesystem::remove(log);
    Process process(command, {}, log);
    EXPECT_EQ(process.wait(std::chrono::seconds(60)), 0) << command.front();
    return contents_of(log);
  }

  const std::filesystem::path folder = office->scratch() / "cierre de año";
};

}  // namespace poa::office
