// SPDX-License-Identifier: MPL-2.0
#include "calc/expectation.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <cstddef>
#include <map>
#include <set>

#include "calc/goal_rows.hpp"
#include "domain/progress/progress.hpp"
#include "domain/progress/traffic_light.hpp"
#include "domain/rules/check.hpp"
#include "domain/rules/summary.hpp"
#include "domain/values/percent.hpp"

namespace poa::office {
namespace {

// What would be divided by 0 has no percent: nothing is shown for 0 / 0 and for a figure to be
// brought down of which nothing is captured, else an error.
CellValue relative_of(const Goal& goal, const Number& absolute) {
  if (less_is_better(goal.kind)) {
    if (absolute == Number(0)) return std::string();
    const Number* annual = goal.annual.known();
    return rounded_fraction((annual != nullptr ? *annual : Number()) / absolute, 0).to_double();
  }
  if (!goal.annual.blank_or_zero()) {
    return rounded_fraction(absolute / *goal.annual.known(), 0).to_double();
  }
  if (absolute == Number(0)) return std::string();
  return CellFailure{};
}

// Symbols differ in shape, for people who cannot tell the colours.
std::string light_text(TrafficLight light) {
  static const std::map<TrafficLight, const char*> kSymbols = {{TrafficLight::Exceeded, "★ "},
                                                               {TrafficLight::Green, "● "},
                                                               {TrafficLight::Yellow, "▲ "},
                                                               {TrafficLight::Red, "■ "}};
  return kSymbols.at(light) + std::string(light_name(light));
}

// What has no progress to date has no light.
std::string light_of(const Goal& goal, Quarter quarter) {
  const auto light = light_to_date(goal, quarter);
  return light ? light_text(*light) : "—";
}

// The first row of the range, counted from 1 as a person counts.
int first_row(const Document& workbook, const char* name) {
  return workbook.named(name).address().StartRow + 1;
}

// Only entries are open. Beside the institution are the administration, the tolerance and the
// authorisation.
std::string protection(const Document& workbook) {
  std::map<int, std::string> open;
  const auto add = [&](const char* name, const char* columns, int rows) {
    const int first = first_row(workbook, name);
    for (int row = first; row < first + rows; ++row) open[row] += columns;
  };
  add("TMM_INSTITUCION", "BHLO", 1);
  add("TMM_ENCABEZADO", "B", workbook.named("TMM_ENCABEZADO").rows());
  add("TMM_CATALOGO", "I", workbook.named("TMM_CATALOGO").rows());
  add("TMM_TABLA", "ABCDEFGHIJKLOPQR", goal_rows(workbook));
  add("TMM_FIRMAS", "B", workbook.named("TMM_FIRMAS").rows());
  std::string text = "the form is protected";
  for (const auto& [row, columns] : open) {
    text += "\nrow " + std::to_string(row) + " is open in " + columns;
  }
  return text;
}

constexpr const char* kHeaderHelps =
    "RAMO offers TMM_LISTA_RAMOS or another value\n"
    "PROGRAMA offers TMM_LISTA_PROGRAMAS or another value\n"
    "UNIDAD EJECUTORA offers TMM_LISTA_UNIDADES_EJECUTORAS or another value\n"
    "FINALIDAD offers TMM_LISTA_FINALIDADES or another value\n"
    "FUNCIÓN offers TMM_LISTA_FUNCIONES or another value\n"
    "SUBFUNCIÓN offers TMM_LISTA_SUBFUNCIONES or another value\n"
    "EJE offers TMM_LISTA_EJES or another value\n"
    "EJE offers TMM_LISTA_EJES or another value\n"
    "EJE offers TMM_LISTA_EJES or another value\n"
    "TRIMESTRE explains «Trimestre que se reporta»\n"
    "TRIMESTRE offers TMM_LISTA_TRIMESTRES or another value\n"
    "EJERCICIO explains «Ejercicio»\n"
    "action line 1 offers TMM_LISTA_LINEAS or another value\n"
    "action line 12 offers TMM_LISTA_LINEAS or another value";

// The helps of every goal, by column.
constexpr const char* kGoalHelps[] = {"A explains «Líneas de acción»",
                                      "A offers TMM_LISTA_CODIGOS or another value",
                                      "B explains «Meta»",
                                      "C offers TMM_UNIDADES or another value",
                                      "D explains «Meta anual»",
                                      "E explains «P: programado»",
                                      "F explains «A: alcanzado»",
                                      "G explains «P: programado»",
                                      "H explains «A: alcanzado»",
                                      "I explains «P: programado»",
                                      "J explains «A: alcanzado»",
                                      "K explains «P: programado»",
                                      "L explains «A: alcanzado»",
                                      "O explains «Observaciones»",
                                      "P explains «Tipo de meta»",
                                      "P offers TMM_LISTA_TIPOS or another value",
                                      "Q explains «Integra»",
                                      "R explains «Revisado»"};

std::string helps(const Document& workbook) {
  std::string text = kHeaderHelps;
  for (const int goal : std::set<int>{1, goal_rows(workbook)}) {
    for (const char* help : kGoalHelps) text += "\ngoal " + std::to_string(goal) + " " + help;
  }
  return text;
}

// Conditional formats are in one piece from the first goal to the sentinel, as in the template,
// which has one goal.
std::string conditions(const Document& workbook, std::string of_template) {
  const int goal = first_row(workbook, "TMM_TABLA");
  boost::replace_all(of_template, std::to_string(goal + 1),
                     std::to_string(goal + goal_rows(workbook)));
  return of_template;
}

// The page: letter, landscape, as wide as the paper; it prints from below the rows that are not
// printed down to the signatures.
std::string page(const Document& workbook) {
  const auto row = [&workbook](const char* name, int further) {
    return std::to_string(first_row(workbook, name) - 1 + further);
  };
  return "landscape Width 279 Height 216 LeftMargin 10 RightMargin 10 TopMargin 10 "
         "BottomMargin 10 ScaleToPagesX 1 ScaleToPagesY 0\n"
         "printed: columns 0 to 14, rows 3 to " +
         row("TMM_FIRMAS", 2) + ";\nrepeated: rows " + row("TMM_TABLA", -3) + " to " +
         row("TMM_TABLA", -1);
}

}  // namespace

std::vector<Figures> expected_figures(const Report& report) {
  std::vector<Figures> figures;
  for (const Goal& goal : report.goals) {
    const Number absolute = absolute_progress(goal.kind, goal.achieved, report.quarter).value();
    figures.push_back({absolute.to_double(), relative_of(goal, absolute)});
  }
  return figures;
}

std::vector<std::string> expected_lights(const Report& report) {
  std::vector<std::string> lights;
  for (const Goal& goal : report.goals) lights.push_back(light_of(goal, report.quarter));
  return lights;
}

std::vector<ShownFinding> expected_findings(const Report& report) {
  std::vector<ShownFinding> findings;
  for (const Finding& finding : check(report)) {
    findings.push_back({std::to_string(finding.row.value_or(0)),
                        finding.goal ? finding.goal->to_text() : "", std::string(finding.rule),
                        std::string(severity_name(finding.severity)),
                        std::string(cell_name(finding)), finding.message});
  }
  return findings;
}

std::vector<CellValue> expected_summary(const Report& report) {
  const Summary summary = summarize(report);
  std::vector<CellValue> counts;
  for (const std::size_t count :
       {summary.goals, summary.fulfilled, summary.exceeded, summary.unfulfilled,
        summary.without_progress, summary.errors, summary.warnings, summary.notices, summary.green,
        summary.yellow, summary.red, summary.exceeded_to_date, summary.reviewed}) {
    counts.emplace_back(static_cast<double>(count));
  }
  return counts;
}

std::vector<std::vector<CellValue>> expected_goals(const Form& form) {
  std::vector<std::vector<CellValue>> goals;
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    std::vector<CellValue>& goal = goals.emplace_back();
    for (std::size_t column = 0; column < kColumns; ++column) {
      goal.push_back(value_of(form.table.at(row, column)));
    }
    goal[kAbsoluteColumn] = goal[kRelativeColumn] = std::string();
  }
  return goals;
}

WorkbookMake expected_make(const Document& workbook, const WorkbookMake& fresh_template) {
  return {.names = "",
          .protection = protection(workbook),
          .helps = helps(workbook),
          .conditions = conditions(workbook, fresh_template.conditions),
          .page = page(workbook)};
}

}  // namespace poa::office
