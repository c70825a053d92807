// SPDX-License-Identifier: MPL-2.0
#include "calc/expectation.hpp"

#include <cstddef>
#include <map>
#include <regex>
#include <set>
#include <sstream>

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

// How many rows of the header bear this label.
int rows_labelled(const Document& workbook, const char* label) {
  const Range header = workbook.named("TMM_ENCABEZADO");
  int rows = 0;
  for (int row = 0; row < header.rows(); ++row)
    if (header.cell(0, row).text() == label) ++rows;
  return rows;
}

// Only entries are open. Beside the institution are the administration and the tolerance, beside
// the quarter the authorisation, beside the year what waits of the header; the rows that only
// separate are closed.
std::string protection(const Document& workbook) {
  std::map<int, std::string> open;
  const auto add = [&](const char* name, const char* columns, int rows) {
    const int first = first_row(workbook, name);
    for (int row = first; row < first + rows; ++row) open[row] += columns;
  };
  add("TMM_INSTITUCION", "CHL", 1);
  const Range header = workbook.named("TMM_ENCABEZADO");
  for (int row = 0; row < header.rows(); ++row)
    if (!header.cell(0, row).text().empty())
      open[first_row(workbook, "TMM_ENCABEZADO") + row] = "C";
  add("TMM_AUTORIZACION", "H", 1);
  add("TMM_DUDOSAS_ENCABEZADO", "H", 1);
  add("TMM_CATALOGO", "C", workbook.named("TMM_CATALOGO").rows() - 1);
  add("TMM_TABLA", "BCDEFGHIJKLMPQRST", goal_rows(workbook));
  add("TMM_FIRMAS", "BEO", 1);
  std::string text = "the form is protected";
  for (const auto& [row, columns] : open) {
    text += "\nrow " + std::to_string(row) + " is open in " + columns;
  }
  return text;
}

// Lists alone, from which another value may be typed; what there is to explain is said by notes.
constexpr const char* kHeaderHelps =
    "TRIMESTRE offers TMM_LISTA_TRIMESTRES or another value\n"
    "RAMO offers TMM_LISTA_RAMOS or another value\n"
    "PROGRAMA offers TMM_LISTA_PROGRAMAS or another value\n"
    "UNIDAD EJECUTORA offers TMM_LISTA_UNIDADES_EJECUTORAS or another value\n"
    "FINALIDAD offers TMM_LISTA_FINALIDADES or another value\n"
    "FUNCIÓN offers TMM_LISTA_FUNCIONES or another value\n"
    "SUBFUNCIÓN offers TMM_LISTA_SUBFUNCIONES or another value";

// The helps of every goal, by column.
constexpr const char* kGoalHelps[] = {"C offers TMM_UNIDADES or another value",
                                      "P offers TMM_LISTA_TIPOS or another value"};

std::string helps(const Document& workbook) {
  std::string text = kHeaderHelps;
  for (int row = rows_labelled(workbook, "EJE"); row > 0; --row)
    text += "\nEJE offers TMM_LISTA_EJES or another value";
  text += "\naction line 1 offers TMM_LISTA_LINEAS or another value";
  for (const int goal : std::set<int>{1, goal_rows(workbook)}) {
    for (const char* help : kGoalHelps) text += "\ngoal " + std::to_string(goal) + " " + help;
  }
  return text;
}

// The page: letter, landscape, at a fixed scale; it prints from below the rows that are not printed
// down to the signatures, and repeats the unit and the headings.
std::string page(const Document& workbook) {
  const auto row = [&workbook](const char* name, int further) {
    return std::to_string(first_row(workbook, name) - 1 + further);
  };
  return "landscape Width 279 Height 216 LeftMargin 7 RightMargin 7 TopMargin 5 "
         "BottomMargin 5 ScaleToPagesX 0 ScaleToPagesY 0\n"
         "printed: columns 1 to 15, rows 5 to " +
         row("TMM_FIRMAS", 1) + ";\nrepeated: rows " + row("TMM_TABLA", -4) + " to " +
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

std::string goal_conditions(const Document& workbook, const std::string& conditions) {
  static const std::regex kRows("([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)");
  const int first = first_row(workbook, "TMM_TABLA");
  const int last = first + goal_rows(workbook);
  std::istringstream lines(conditions);
  std::string of_goals;
  for (std::string line; std::getline(lines, line);) {
    std::smatch rows;
    if (!std::regex_search(line, rows, kRows)) continue;
    if (std::stoi(rows[4]) < first || std::stoi(rows[2]) > last) continue;
    line = std::regex_replace(line, std::regex("([A-Z])" + std::to_string(first) + ":"),
                              "$1 from the first:");
    line = std::regex_replace(line, std::regex("([A-Z])" + std::to_string(last) + "(?![0-9])"),
                              "$1 to the last");
    of_goals += line + "\n";
  }
  return of_goals;
}

WorkbookMake expected_make(const Document& workbook, const WorkbookMake& fresh_template) {
  return {.names = "",
          .protection = protection(workbook),
          .helps = helps(workbook),
          .conditions = fresh_template.conditions,
          .page = page(workbook)};
}

}  // namespace poa::office
