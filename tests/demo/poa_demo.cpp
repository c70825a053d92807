// SPDX-License-Identifier: MPL-2.0
// A real report, computed and checked in a real headless office: fills the template, recalculates,
// compares what Calc computes with what was printed, shows the findings and writes .ods and .pdf.
// Then it gathers that report and those beside it, and shows the goals by unit and what does not
// fit. Ends with 0 only if every figure was computed by the extension and equals the printed one.
#include <algorithm>
#include <array>
#include <cstddef>
#include <exception>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "calc/filled_report.hpp"
#include "demo/text_table.hpp"
#include "domain/values/cell.hpp"
#include "forms/form_file.hpp"
#include "office/arguments.hpp"
#include "office/office.hpp"
#include "office/uno_text.hpp"

namespace poa::demo {
namespace {

using office::CellValue;
using office::Figures;

constexpr std::size_t kTextColumn = 1;
constexpr int kUsageError = 2;
// The scan of report 54102 lost cells of these goals: their printed figures prove nothing.
constexpr std::array<std::string_view, 2> kNotJudged = {"204", "205"};

struct Options {
  std::filesystem::path extension;
  std::filesystem::path workbook;
  std::filesystem::path report;
  std::filesystem::path out;
};

std::optional<Options> read_options(const std::vector<std::string>& arguments) {
  Options options;
  const std::map<std::string, std::filesystem::path*> places = {{"--oxt", &options.extension},
                                                                {"--template", &options.workbook},
                                                                {"--report", &options.report},
                                                                {"--out", &options.out}};
  if (arguments.size() != 2 * places.size()) return std::nullopt;
  for (std::size_t index = 0; index < arguments.size(); index += 2) {
    const auto place = places.find(arguments[index]);
    if (place == places.end()) return std::nullopt;
    *place->second = arguments[index + 1];
  }
  return options;
}

// A fraction as "101 %".
std::string shown_percent(const CellValue& value) {
  const auto* number = std::get_if<double>(&value);
  return number == nullptr ? office::text_of(value) : cell_text(*number * 100) + " %";
}

std::string goal_number(const Form& form, std::size_t row) {
  const std::string text = cell_text(form.table.at(row, kTextColumn));
  return text.substr(0, text.find('.'));
}

struct Comparison {
  TextTable table{
      {Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Left}};
  std::size_t judged = 0;
  std::size_t equal = 0;
};

Comparison compare(const Form& form, const std::vector<Figures>& computed) {
  const std::vector<Figures> printed = office::printed_figures(form);
  Comparison result;
  result.table.add({"Meta", "Absoluto", "Impreso", "Relativo", "Impreso", ""});
  for (std::size_t row = 0; row < printed.size(); ++row) {
    const std::string goal = goal_number(form, row);
    const Figures& ours = computed.at(row);
    const Figures& theirs = printed[row];
    std::string outcome = "no se juzga: el escaneo perdió celdas";
    if (std::ranges::find(kNotJudged, goal) == kNotJudged.end()) {
      result.judged += 2;
      if (ours.absolute == theirs.absolute) ++result.equal;
      if (ours.relative == theirs.relative) ++result.equal;
      outcome = ours == theirs ? "igual" : "DISTINTO";
    }
    result.table.add({goal, text_of(ours.absolute), text_of(theirs.absolute),
                      shown_percent(ours.relative), shown_percent(theirs.relative), outcome});
  }
  return result;
}

TextTable findings_table(const std::vector<office::ShownFinding>& findings) {
  TextTable table({Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
  table.add({"Fila", "Meta", "Regla", "Severidad", "Celda", "Mensaje"});
  for (const office::ShownFinding& finding : findings) {
    table.add(
        {finding.row, finding.goal, finding.rule, finding.severity, finding.cell, finding.message});
  }
  return table;
}

// The template computes without the extension too, so that equal figures alone would prove nothing.
bool extension_computes(office::Office& calc) {
  const office::Document probe = calc.new_spreadsheet();
  office::Cell cell = probe.cell(probe.sheets().front(), "A1");
  cell.set_formula("=MX.POA.FUNCIONES.VERSION()");
  return cell.error() == 0 && calc.has_loaded("libpoa_calc");
}

void store(const office::Document& workbook, const std::filesystem::path& file,
           office::Format format) {
  workbook.store(file, format);
  std::cout << "Escrito: " << file.string() << '\n';
}

void progress(std::string_view step) { std::cerr << "» " << step << " …\n"; }

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(const office::Range& range) {
  Rows rows;
  for (const auto& row : range.values()) {
    rows.emplace_back();
    for (const CellValue& value : row) rows.back().push_back(office::text_of(value));
  }
  return rows;
}

// The goals by unit, below their title on the sheet Resumen.
TextTable goals_by_unit(const Rows& summary) {
  TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Right,
                   Align::Right, Align::Right, Align::Right});
  auto row = std::ranges::find(summary, "METAS POR UNIDAD", [](const auto& r) { return r[0]; });
  while (row != summary.end() && ++row != summary.end() && !row->front().empty())
    table.add({row->begin(), row->begin() + 9});
  return table;
}

// The reports beside one, without their transcriptions, which are none.
void copy_reports(const std::filesystem::path& beside, const std::filesystem::path& folder) {
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  for (const auto& entry : std::filesystem::directory_iterator(beside.parent_path()))
    if (entry.path().extension() == ".json" && !entry.path().stem().has_extension())
      std::filesystem::copy(entry.path(), folder);
}

void consolidate(office::Office& calc, const std::filesystem::path& folder) {
  const std::string answer = calc.new_spreadsheet_in_window().run(
      "mx.poa.calc:Consolidar", {office::text_argument("Carpeta", folder.string())});
  const office::Document result = office::document_in_front(calc);
  std::cout << answer << "\n\n" << goals_by_unit(rows_of(result.named("CON_RESUMEN"))) << '\n';
}

bool run(const Options& options) {
  const Form form = read_form_file(options.report);
  progress("Instalando la extensión en un perfil privado e iniciando LibreOffice");
  office::Office calc({.extensions = {options.extension}});

  progress("Llenando la plantilla con el reporte");
  office::Document workbook = calc.new_from_template(options.workbook);
  fill_report(workbook, form);

  progress("Recalculando y revisando");
  workbook.recalculate();
  const Comparison comparison = compare(form, computed_figures(workbook, form.table.rows()));
  const bool by_extension = extension_computes(calc);

  std::cout << cell_text(form.unit) << "\n\n"
            << comparison.table << '\n'
            << comparison.equal << " de " << comparison.judged
            << " cifras iguales a las impresas, calculadas "
            << (by_extension ? "por la extensión" : "SIN LA EXTENSIÓN: no responde") << ".\n\n"
            << findings_table(shown_findings(workbook)) << '\n'
            << verdict(workbook) << "\n\n";

  progress("Guardando");
  std::filesystem::create_directories(options.out);
  const std::string name = options.report.stem().string();
  store(workbook, options.out / (name + ".ods"), office::Format::Ods);
  store(workbook, options.out / (name + ".pdf"), office::Format::Pdf);
  progress("Consolidando los reportes de ejemplo");
  const auto folder = std::filesystem::absolute(options.out) / "reportes";
  copy_reports(std::filesystem::absolute(options.report), folder);
  consolidate(calc, folder);
  return by_extension && comparison.judged > 0 && comparison.equal == comparison.judged;
}

}  // namespace
}  // namespace poa::demo

int main(int count, char** arguments) {
  const auto options = poa::demo::read_options({arguments + 1, arguments + count});
  if (!options) {
    std::cerr << "Uso: " << arguments[0]
              << " --oxt <poa-calc.oxt> --template <TMM-F004.ots> --report <reporte.json>"
                 " --out <carpeta>\n";
    return poa::demo::kUsageError;
  }
  try {
    return poa::demo::run(*options) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "poa_demo: " << error.what() << '\n';
    return 1;
  }
}
