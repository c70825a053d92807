// SPDX-License-Identifier: MPL-2.0
#include "bench/workbook_files.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "calc/generated_report.hpp"
#include "domain/rules/finding.hpp"
#include "fill/fill_report.hpp"

namespace poa::bench {
namespace {

// The formula of Calc that stands for each function, up to its first argument. CHOOSE takes the
// first and leaves the other arguments unread.
struct Replacement {
  const char* ours;
  const char* plain;
};
constexpr Replacement kReplacements[] = {
    {"VERSION()", "(100)"},
    {"ABSOLUTO(", "SUM("},
    {"RELATIVO(", "SUM("},
    {"AVANCE(", "SUM("},
    {"PROYECCION(", "SUM("},
    {"TRIMESTRE(", "4+0*LEN("},
    {"NUMERO(", "SUM("},
    {"PERIODO(", "CHOOSE(1;&quot;ENERO-MARZO&quot;;"},
    {"SEMAFORO(", "CHOOSE(1;&quot;VERDE&quot;;"},
    {"HALLAZGOS(", "CHOOSE(1;ROW([.A1:.A300])*COLUMN([.A1:.F1]);"},
    {"RESUMEN(", "CHOOSE(1;ROW([.A1:.A12])*COLUMN([.A1:.B1]);"},
};
constexpr const char* kPrefix = "MX.POA.FUNCIONES.";

std::string plain(std::string flat) {
  for (const auto& [ours, instead] : kReplacements) {
    boost::replace_all(flat, std::string(kPrefix) + ours, instead);
  }
  if (flat.find(kPrefix) != std::string::npos) {
    throw std::runtime_error("the workbook calls a function that nothing stands for");
  }
  return flat;
}

// Remarks of several lines are for the tests: the tool that fills the template refuses them.
Form form_of(int goals) {
  Form form = generated_report(goals, Quarter(3));
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    poa::Cell& remarks = form.table.at(row, index(Column::Remarks));
    remarks = boost::replace_all_copy(cell_text(remarks), "\n", " ");
  }
  return form;
}

std::string filled(int goals) {
  std::ifstream in(POA_TEMPLATE_SOURCE, std::ios::binary);
  fill::FlatWorkbook workbook(in);
  fill::fill_report(workbook, form_of(goals));
  std::ostringstream out;
  workbook.write(out);
  return out.str();
}

std::filesystem::path saved_by(office::Office& office, const char* name, const std::string& flat) {
  const std::filesystem::path source = office.scratch() / (std::string(name) + ".fods");
  std::ofstream(source, std::ios::binary) << flat;
  office::Document workbook = office.load(source);
  workbook.recalculate();
  std::filesystem::path file = office.scratch() / (std::string(name) + ".ods");
  workbook.store(file, office::Format::Ods);
  return file;
}

}  // namespace

WorkbookFiles write_workbooks(office::Office& office, int goals) {
  const std::string flat = filled(goals);
  return {saved_by(office, "ours", flat), saved_by(office, "plain", plain(flat))};
}

}  // namespace poa::bench
