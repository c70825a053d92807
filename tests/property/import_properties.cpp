// SPDX-License-Identifier: MPL-2.0
// A random report in a random layout, as a sheet and as a text, is imported as the same report.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "domain/import/imported.hpp"
#include "domain/import/imported_source.hpp"
#include "domain/values/percent.hpp"
#include "formats/canonical.hpp"
#include "formats/text_import.hpp"
#include "forms/report_layout.hpp"
#include "forms/scan_score.hpp"
#include "property.hpp"

namespace poa::property {

// A report with one way to lay it out.
struct LaidOutReport {
  Form form;
  layouts::Layout layout;
  bool noise = false;  // Rows that say nothing of the report.
  char separator = '\t';
  const char* line_end = "\n";
  bool quote_all = false;
  layouts::Encoding encoding = layouts::Encoding::Utf8;
};

void showValue(const LaidOutReport& report, std::ostream& stream) {
  stream << layouts::delimited(layouts::laid_out(report.form, report.layout), report.separator,
                               "\n", report.quote_all);
}

namespace {

using layouts::HeaderLayout;
using layouts::Layout;
using layouts::LayoutColumn;
using Holds = LayoutColumn::Holds;

Cell text(std::string said) { return Cell(std::move(said)); }

std::string make_words(Dice& dice, int most) {
  static const char* const kWords[] = {"de",     "la",      "programa", "informe", "2024", "y/o",
                                       "total",  "apoyos",  "(sic)",    "ejes",    "meta", "ñandú",
                                       "84,",    "unidad",  "\"alta\"", "anual;",  "a",    "p",
                                       "sesión", "páginas", "ramo",     "fecha",   "1.5",  "en"};
  std::string words = dice.one_of(std::array{"Atender", "Dirigir", "Ordenar"});
  for (int count = dice.between(0, most); count > 0; --count)
    words += std::string(" ") + dice.one_of(kWords);
  return words;
}

std::string make_code(Dice& dice) {
  return std::to_string(dice.between(1, 9)) + "." + std::to_string(dice.between(1, 9)) + "." +
         std::to_string(dice.between(1, 20));
}

Cell make_figure(Dice& dice) {
  if (dice.percent(30)) return Blank{};
  return dice.percent(85) ? dice.between(0, 3000) : dice.between(0, 4000) / 8.0;
}

// The percent that the absolute is of the annual goal, if there is one.
Cell relative_of(const Cell& absolute, const Cell& annual) {
  const auto* part = std::get_if<double>(&absolute);
  const auto* whole = std::get_if<double>(&annual);
  if (part == nullptr || whole == nullptr || *whole <= 0) return Blank{};
  const Percent percent =
      Percent::of_ratio(*Number::from_double(*part), *Number::from_double(*whole)).rounded(0);
  return (percent.points() / Number(100)).to_double();
}

void make_goal(Dice& dice, CellTable& table, std::size_t goal, int number) {
  const auto put = [&](Column column, Cell cell) {
    table.at(goal, index(column)) = std::move(cell);
  };
  if (dice.percent(80)) put(Column::Lines, text(make_code(dice) + ", " + make_code(dice)));
  put(Column::Text, text(std::to_string(number) + ".- " + make_words(dice, 20)));
  if (dice.percent(90))
    put(Column::Unit, text(dice.one_of(std::array{"Informe", "Persona usuaria"})));
  for (const Column column : kFigureColumns) put(column, make_figure(dice));
  put(Column::Annual, dice.between(1, 2000) * 1.0);
  put(Column::Relative,
      relative_of(table.at(goal, index(Column::Absolute)), table.at(goal, index(Column::Annual))));
  if (dice.percent(50)) put(Column::Remarks, text(make_words(dice, 15)));
  if (dice.percent(30)) put(Column::Kind, text(dice.one_of(std::array{"SUMA", "Último valor"})));
  if (dice.percent(20)) put(Column::Components, text("302-305"));
  if (dice.percent(20)) put(Column::Reviewed, text("PER-02"));
}

Form make_report(Dice& dice) {
  Form form;
  form.administration = text("XXV");
  form.institution = text("AYUNTAMIENTO DE TECATE");
  form.year = 2024.0;
  form.quarter = text("OCTUBRE-DICIEMBRE");
  form.tolerance = 0.0;
  form.branch = text("61 " + make_words(dice, 3));
  form.programme = text("612 " + make_words(dice, 3));
  form.unit = text("61201 " + make_words(dice, 3));
  form.purpose = text("3 " + make_words(dice, 2));
  form.function = text("1 " + make_words(dice, 2));
  form.subfunction = text("4 " + make_words(dice, 2));
  const int axes = dice.between(1, 3);
  for (int axis = 1; axis <= axes; ++axis) {
    form.axes.push_back(text(std::to_string(axis) + " " + make_words(dice, 3)));
    form.action_lines.push_back(text(std::to_string(axis) + ".1.2 " + make_words(dice, 3)));
  }
  for (const char* role :
       {"RESPONSABLE DE LA UNIDAD EJECUTORA", "RESPONSABLE DEL PROGRAMA", "RESPONSABLE DEL RAMO"})
    form.signatures.push_back(
        {text(role), text(dice.one_of(std::array{"Ana Ruiz", "C. José Núñez"}))});
  const int goals = dice.between(1, 12);
  form.table = CellTable(static_cast<std::size_t>(goals), kColumns);
  for (int goal = 0; goal < goals; ++goal)
    make_goal(dice, form.table, static_cast<std::size_t>(goal), 300 + goal);
  return form;
}

std::string make_figure_heading(Dice& dice, Quarter quarter, bool planned) {
  static const char* const kNames[][4] = {
      {"ENE-MAR", "ABR-JUN", "JUL-SEP", "OCT-DIC"},
      {"1ER TRIM", "2DO TRIM", "3ER TRIM", "4TO TRIM"},
      {"T1", "T2", "T3", "T4"},
      {"Primer trimestre", "Segundo trimestre", "Tercer trimestre", "Cuarto trimestre"},
      {"Enero a marzo", "Abril a junio", "Julio a septiembre", "Octubre a diciembre"}};
  static const char* const kPlanned[] = {"P", "PROG.", "Programado", "Planeado"};
  static const char* const kAchieved[] = {"A", "ALC.", "Alcanzado", "Realizado"};
  const std::string name = dice.one_of(kNames)[quarter.index()];
  const std::string figure = planned ? dice.one_of(kPlanned) : dice.one_of(kAchieved);
  return dice.percent(50) ? name + " " + figure : figure + " " + name;
}

std::string make_heading(Dice& dice, Column column) {
  static const std::vector<std::vector<std::string>> kHeadings{
      {"LÍNEA DE ACCIÓN P.M.D.", "Lineas de accion", "PMD"},
      {"METAS Y ACCIONES", "Descripción de la meta", "ACTIVIDAD"},
      {"UNIDAD MEDIDA", "U. de medida", "U.M."},
      {"META ANUAL", "Programado anual", "Anual"}};
  static const std::vector<std::vector<std::string>> kOthers{
      {"AVANCE ABSOLUTO", "Total alcanzado", "Abs."},
      {"ACUMULADO RELATIVO", "% acumulado", "% de cumplimiento"},
      {"OBSERVACIONES", "Obs.", "Justificación"},
      {"TIPO DE META", "Tipo"},
      {"INTEGRA", "Metas que integra"},
      {"REVISADO", "Reglas revisadas"}};
  if (column <= Column::Annual) return dice.one_of(kHeadings[index(column)]);
  if (column >= Column::Absolute)
    return dice.one_of(kOthers[index(column) - index(Column::Absolute)]);
  const std::size_t place = index(column) - index(Column::Planned1);
  return make_figure_heading(dice, kQuarters[place / 2], place % 2 == 0);
}

template <class List>
void shuffle(Dice& dice, List& list) {
  for (std::size_t last = list.size(); last > 1; --last)
    std::swap(list[last - 1], list[dice.below(last)]);
}

// One heading a column, in any order, among columns that are none of the form's.
void make_columns(Dice& dice, Layout& layout) {
  for (const Column column : kAllColumns)
    layout.columns.push_back({Holds::FormColumn, column, {make_heading(dice, column)}});
  if (dice.percent(30)) layout.columns.push_back({Holds::GoalNumber, Column::Text, {"No."}});
  if (dice.percent(30)) layout.columns.push_back({Holds::Nothing, Column::Text, {"Área"}});
  if (dice.percent(30)) layout.columns.push_back({Holds::QuarterPercent, Column::Text, {"% T2"}});
  shuffle(dice, layout.columns);
}

Layout make_layout(Dice& dice) {
  static const HeaderLayout kHeaders[] = {
      HeaderLayout::InOneCell,       HeaderLayout::InNextCell,      HeaderLayout::CodeApart,
      HeaderLayout::ValuesBelow,     HeaderLayout::LabelAboveValue, HeaderLayout::ValuesThenLabels,
      HeaderLayout::LabelsThenValues};
  static const layouts::SignatureLayout kSignatures[] = {
      layouts::SignatureLayout::NamesAbove, layouts::SignatureLayout::NamesBehind,
      layouts::SignatureLayout::OneBelowTheOther};
  Layout layout;
  if (dice.percent(25)) {
    layout.columns = layouts::printed_columns();
    layout.heading_rows = 3;
  } else {
    make_columns(dice, layout);
  }
  layout.header = dice.one_of(kHeaders);
  layout.header_below = dice.percent(20);
  layout.misread = dice.percent(20);
  layout.signatures = dice.one_of(kSignatures);
  if (dice.percent(40)) layout.words_per_row = dice.below(6) + 2;
  layout.figures_last = dice.percent(30);
  if (dice.percent(30)) layout.goals_per_page = dice.below(4) + 1;
  layout.total = dice.percent(20);
  layout.as_text = dice.percent(50);
  layout.blank_rows = dice.percent(50);
  return layout;
}

LaidOutReport make_laid_out(Dice& dice) {
  using layouts::Encoding;
  LaidOutReport report;
  report.form = make_report(dice);
  report.layout = make_layout(dice);
  report.noise = dice.percent(30);
  report.separator = dice.one_of(std::array{'\t', ',', ';'});
  report.line_end = dice.one_of(std::array{"\n", "\r\n", "\r"});
  report.quote_all = dice.percent(30);
  report.encoding =
      dice.one_of(std::array{Encoding::Utf8, Encoding::Utf8WithMark, Encoding::Utf16LittleEndian,
                             Encoding::Utf16BigEndian, Encoding::Utf16LittleEndianWithMark,
                             Encoding::Utf16BigEndianWithMark, Encoding::Windows1252});
  return report;
}

using Plainer = void (*)(Layout& layout);
const Plainer kPlainer[] = {[](Layout& layout) { layout.words_per_row = 0; },
                            [](Layout& layout) { layout.goals_per_page = 0; },
                            [](Layout& layout) { layout.misread = false; },
                            [](Layout& layout) { layout.total = false; },
                            [](Layout& layout) { layout.header_below = false; }};

// With one goal less, or laid out more plainly.
std::vector<LaidOutReport> simpler(const LaidOutReport& report) {
  std::vector<LaidOutReport> reports;
  if (report.form.table.rows() > 1) {
    LaidOutReport fewer = report;
    fewer.form.table = CellTable(report.form.table.rows() - 1, kColumns);
    for (std::size_t goal = 0; goal < fewer.form.table.rows(); ++goal) {
      for (std::size_t column = 0; column < kColumns; ++column)
        fewer.form.table.at(goal, column) = report.form.table.at(goal, column);
    }
    reports.push_back(std::move(fewer));
  }
  for (const Plainer plainer : kPlainer) {
    LaidOutReport plain = report;
    plainer(plain.layout);
    if (layouts::delimited(layouts::laid_out(plain.form, plain.layout), '\t', "\n") !=
        layouts::delimited(layouts::laid_out(report.form, report.layout), '\t', "\n"))
      reports.push_back(std::move(plain));
  }
  return reports;
}

SourceTable with_noise(SourceTable source) {
  for (SourceRow& row : source) row.number += 2;
  source.insert(source.begin(), {1, {text("Hoja interna de trabajo")}});
  source.push_back({source.back().number + 3, {Blank{}, text("Cifras preliminares")}});
  return source;
}

std::string complaint_of(const Result<Imported>& imported, const Form& form) {
  if (!imported) return imported.error().message;
  for (const DoubtfulCell& doubt : imported.value().doubtful_cells) return doubt.reason;
  for (const DoubtfulField& doubt : imported.value().doubtful_fields) return doubt.reason;
  const std::string found = formats::canonical_text(imported.value().form);
  const std::string expected = formats::canonical_text(form);
  if (found == expected) return "";
  constexpr std::size_t kShown = 150;
  const auto at = static_cast<std::size_t>(
      std::mismatch(found.begin(), found.end(), expected.begin(), expected.end()).first -
      found.begin());
  return "imported as\n…" + found.substr(at, kShown) + "\nand not as\n…" +
         expected.substr(std::min(at, expected.size()), kShown);
}

// As a text of which nobody knows whether its cells are in place.
std::string wrong_as_copied(const SourceTable& source, const Form& form) {
  const auto read = import_source(source, CellPlaces::Unknown);
  if (!read) return "copied: " + read.error().message;
  const auto wrong = wrong_unmarked(read.value(), form);
  return wrong.empty() ? "" : "copied: wrong and not marked: " + wrong.front();
}

TEST(ImportProperties, AnyLayoutGivesTheSameReport) {
  for_all(1000, generator(make_laid_out, simpler), [](const LaidOutReport& report) -> std::string {
    SourceTable sheet = layouts::laid_out(report.form, report.layout);
    if (report.noise) sheet = with_noise(std::move(sheet));
    std::string wrong = complaint_of(import_table(sheet), report.form);
    if (!wrong.empty()) return "as a sheet: " + wrong;
    const auto source = formats::read_import_text(layouts::encoded(
        layouts::delimited(sheet, report.separator, report.line_end, report.quote_all),
        report.encoding));
    if (!source) return source.error().message;
    wrong = complaint_of(import_table(source.value()), report.form);
    return wrong.empty() ? wrong_as_copied(source.value(), report.form) : "as a text: " + wrong;
  });
}

}  // namespace
}  // namespace poa::property
