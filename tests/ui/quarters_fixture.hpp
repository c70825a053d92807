// SPDX-License-Identifier: MPL-2.0
// The report 54201 as it was in each quarter of its year, in a Spanish office with its dialogs.
#pragma once

#include <com/sun/star/util/XModifiable.hpp>
#include <fstream>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "domain/form/column.hpp"
#include "domain/form/form.hpp"
#include "formats/json.hpp"
#include "office/arguments.hpp"
#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"

namespace poa::office {

inline constexpr const char* kNext = "mx.poa.calc:SiguienteTrimestre";
inline constexpr const char* kCompare = "mx.poa.calc:CompararConAnterior";

inline CommandArguments from(const std::filesystem::path& file) {
  return {text_argument("Archivo", file.string())};
}

inline bool is_modified(const Document& workbook) {
  return css::uno::Reference<css::util::XModifiable>(workbook.uno(), css::uno::UNO_QUERY_THROW)
      ->isModified();
}

inline std::vector<std::vector<std::string>> cells_of_goals(const Document& workbook) {
  return workbook.named("TMM_TABLA").formulas();
}

// The printed report, of the fourth quarter.
inline Form printed() { return read_form_file(std::filesystem::path(POA_REPORTS) / "54201.json"); }

// The same as it was at the end of a quarter: nothing was achieved yet in those after it, and each
// goal has a remark.
inline Form report_of_quarter(int number) {
  Form form = printed();
  form.quarter = static_cast<double>(number);
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    for (const Quarter quarter : kQuarters) {
      if (quarter.number() > number) form.table.at(row, index(achieved_column(quarter))) = Blank{};
    }
    form.table.at(row, index(Column::Remarks)) = "se explica en T" + std::to_string(number);
  }
  return form;
}

class QuartersTest : public CommandsTest {
 protected:
  void SetUp() override {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
  }

  [[nodiscard]] static Document shown(const Form& form) {
    Document workbook = new_report(*office, 1);
    fill_report(workbook, form);
    return workbook;
  }
  // A file of it, which is closed.
  std::filesystem::path stored(const Form& form, const std::string& name, Format format) const {
    const Document workbook = shown(form);
    workbook.store(folder / name, format);
    return folder / name;
  }
  std::filesystem::path written(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder / name, std::ios::binary) << bytes;
    return folder / name;
  }

  const std::filesystem::path folder = office->scratch() / "trimestres de año";
};

}  // namespace poa::office
