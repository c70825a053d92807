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
// first and leaves the other arguments unread. Of a report with {goals} goals and {findings}
// findings, so that the workbook's formulas go the same way to a verdict of the same kind.
struct Replacement {
  const char* ours;
  const char* plain;
};
constexpr Replacement kReplacements[] = {
    {"VERSION()", "(1000000)"},
    {"ABSOLUTO(", "SUM("},
    {"RELATIVO(", "SUM("},
    {"AVANCE(", "SUM("},
    {"PROYECCION(", "SUM("},
    {"TRIMESTRE(", "4+0*LEN("},
    {"NUMERO(", "SUM("},
    {"PERIODO(", "CHOOSE(1;&quot;ENERO-MARZO&quot;;"},
    {"SEMAFORO(", "CHOOSE(1;&quot;VERDE&quot;;"},
    {"HALLAZGOS(",
     "CHOOSE(1;IF(ROW([.A1:.A300])&gt;{findings};&quot;&quot;;CHOOSE(COLUMN([.A1:.F1]);"
     "&quot;error&quot;;&quot;ARIT-03&quot;;ROW([.A1:.A300]);&quot;meta anual&quot;;"
     "REPT(&quot;corrija la meta &quot;;8);1+MOD(ROW([.A1:.A300]);{goals})));"},
    {"RESUMEN(",
     "CHOOSE(1;CHOOSE(ROW([.A1:.A12]);{goals};0;0;0;0;{findings};0;0;0;0;0;0)+0*COLUMN([.A1:.B1]);"},
};
constexpr const char* kPrefix = "MX.POA.FUNCIONES.";

std::string plain(std::string flat, int goals, int findings) {
  for (const auto& [ours, instead] : kReplacements) {
    boost::replace_all(flat, std::string(kPrefix) + ours, instead);
  }
  boost::replace_all(flat, "{goals}", std::to_string(goals));
  boost::replace_all(flat, "{findings}", std::to_string(findings));
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

office::Document calculated(office::Office& office, const char* name, const std::string& flat) {
  const std::filesystem::path source = office.scratch() / (std::string(name) + ".fods");
  std::ofstream(source, std::ios::binary) << flat;
  office::Document workbook = office.load(source);
  workbook.recalculate();
  if (!workbook.named("TMM_VEREDICTO").cell(0, 0).text().starts_with("NO LISTO"))
    throw std::runtime_error("the report that is measured is not judged");
  return workbook;
}

// As many as the list of the workbook shows.
int count_findings(const office::Document& workbook) {
  const office::Range list = workbook.named("TMM_HALLAZGOS");
  int count = 0;
  while (count < list.rows() && !list.cell(0, count).text().empty()) ++count;
  return count;
}

std::filesystem::path saved(const office::Office& office, const char* name,
                            const office::Document& workbook) {
  std::filesystem::path file = office.scratch() / (std::string(name) + ".ods");
  workbook.store(file, office::Format::Ods);
  return file;
}

}  // namespace

WorkbookFiles write_workbooks(office::Office& office, int goals) {
  const std::string flat = filled(goals);
  const office::Document ours = calculated(office, "ours", flat);
  const office::Document without =
      calculated(office, "plain", plain(flat, goals, count_findings(ours)));
  return {saved(office, "ours", ours), saved(office, "plain", without)};
}

}  // namespace poa::bench
