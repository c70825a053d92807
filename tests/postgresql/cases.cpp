// SPDX-License-Identifier: MPL-2.0
// poa_postgresql_cases <folder> <goals> <report.json>...: writes a data package of the reports and
// of as many generated goals into the folder; and beside it what the domain makes of each of them,
// for the database to be held against:
//   esperado_metas.csv     a row for each goal: its figures, and the digest of its remarks
//   esperado_reportes.csv  a row for each report: the counts of its summary
// The same arguments give the same files.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/limits.hpp"
#include "domain/progress/pace.hpp"
#include "domain/progress/progress.hpp"
#include "domain/progress/traffic_light.hpp"
#include "domain/report/report.hpp"
#include "domain/rules/check.hpp"
#include "domain/rules/summary.hpp"
#include "domain/values/percent.hpp"
#include "formats/data_package.hpp"
#include "formats/digest.hpp"
#include "forms/form_file.hpp"

namespace poa {
namespace {

constexpr std::size_t kGoalsOfAReport = 15;
constexpr int kMunicipalities = 40;
constexpr int kFirstYear = 2015;
constexpr int kYears = 10;

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  // From 0 to below `sides`; the same on every system.
  std::size_t throw_of(std::size_t sides) { return engine_() % sides; }
  bool one_in(std::size_t sides) { return throw_of(sides) == 0; }
  template <class Values>
  const auto& one_of(const Values& values) {
    return values[throw_of(std::size(values))];
  }

 private:
  std::mt19937 engine_;
};

Cell text(const char* said) { return make_text_cell(said); }

// Figures as reports have them, and now and then one that is none.
Cell figure(Dice& dice, std::size_t blank_in) {
  static const std::array<Cell, 14> kOdd{
      text("1,770"), text("12 apoyos"), text("−3"),   CellError{},       -1.0,
      -0.0000004,    0.0000004,         0.0000005,    text("0.0000005"), text("1.5"),
      1e15,          1.0 / 3.0,         text("=1+1"), text("45,121.125")};
  if (dice.one_in(150)) return dice.one_of(kOdd);
  if (dice.one_in(blank_in)) return Blank{};
  if (dice.one_in(12)) return static_cast<double>(dice.throw_of(4000)) / 8;
  return static_cast<double>(dice.throw_of(dice.one_in(3) ? 4 : 500));
}

Cell kind(Dice& dice) {
  static const std::array<Cell, 14> kKinds{
      Blank{},           text("SUMA"),         text("INTEGRADORA"), text("Total"),
      text("constante"), text("ULTIMO"),       text("Promedio"),    text("DESCENDENTE"),
      text("Reducción"), text("último valor"), text("otro"),        CellError{},
      text("PROMEDIO"),  text("DECRECIENTE")};
  return dice.one_in(2) ? Cell(Blank{}) : dice.one_of(kKinds);
}

Cell remark(Dice& dice) {
  static const std::array<Cell, 10> kRemarks{text("Se reprogramó."),
                                             text("=1+1"),
                                             text("'=1"),
                                             text("''-x"),
                                             text("'apóstrofo'"),
                                             text("@SUMA(A1)"),
                                             text("-12 apoyos"),
                                             text("uno, \"dos\"\r\ny tres"),
                                             text("+52"),
                                             text("\tcon tabulador")};
  return dice.one_in(8) ? dice.one_of(kRemarks) : Cell(Blank{});
}

void fill_goal(Dice& dice, CellTable& table, std::size_t row) {
  const auto cell = [&](Column column) -> Cell& { return table.at(row, index(column)); };
  cell(Column::Text) = std::to_string(100 + row) + ".- Atender";
  cell(Column::Unit) = text("Persona usuaria");
  cell(Column::Lines) = text("2.1.1");
  cell(Column::Kind) = kind(dice);
  cell(Column::Remarks) = remark(dice);
  cell(Column::Annual) = figure(dice, 40);
  for (const Quarter quarter : kQuarters) {
    cell(planned_column(quarter)) = figure(dice, 6);
    // Half of the quarters go as planned.
    cell(achieved_column(quarter)) =
        dice.one_in(2) ? cell(planned_column(quarter)) : figure(dice, 5);
  }
}

Form generated(Dice& dice, std::size_t number, std::size_t reports) {
  Form form;
  const std::size_t municipality = dice.throw_of(kMunicipalities);
  form.institution = "AYUNTAMIENTO DE " + std::to_string(municipality);
  // Year after year, as they come in.
  form.year = static_cast<double>(kFirstYear + static_cast<int>(number * kYears / reports));
  form.quarter = static_cast<double>(1 + dice.throw_of(4));
  if (dice.one_in(200)) form.quarter = dice.one_in(2) ? Cell(Blank{}) : text("IV trimestre");
  if (dice.one_in(500)) form.quarter = text("quién sabe");
  const std::string branch = std::to_string(51 + dice.throw_of(4));
  form.branch = branch + " BIENESTAR";
  form.programme = std::to_string(511 + dice.throw_of(6)) + " PROGRAMA";
  form.unit = branch + std::to_string(101 + dice.throw_of(12)) + " DEPARTAMENTO";
  form.table = CellTable(kGoalsOfAReport, kColumns);
  for (std::size_t row = 0; row < kGoalsOfAReport; ++row) fill_goal(dice, form.table, row);
  return form;
}

// As a database reads it: no group marks, an ASCII minus.
std::string plain(const Number& number) {
  std::string text = number.to_text();
  std::erase(text, ',');
  return text;
}
std::string plain(const std::optional<Number>& number) { return number ? plain(*number) : ""; }

struct Expected {
  std::string absolute, planned, relative, pace, light;
};

std::string whole_percent(const Result<std::optional<Number>>& fraction) {
  if (!fraction || !fraction.value()) return "";
  return plain(rounded_fraction(*fraction.value(), 0));
}

Expected expected_of(const Goal& goal, Quarter to) {
  if (goal.errors.contains({Column::Kind})) return {};
  const auto absolute = absolute_progress(goal.kind, goal.achieved, to);
  const auto planned = planned_progress(goal.kind, goal.planned, to);
  Expected expected{plain(absolute), plain(planned), "", "", ""};
  if (absolute && goal.annual.unknown() == nullptr) {
    const Number annual = goal.annual.known() != nullptr ? *goal.annual.known() : Number();
    expected.relative = whole_percent(relative_progress(goal.kind, *absolute, annual));
  }
  if (absolute && planned) expected.pace = whole_percent(pace(goal.kind, *absolute, *planned));
  if (const auto light = light_to_date(goal, to)) expected.light = light_name(*light);
  return expected;
}

class Cases {
 public:
  explicit Cases(const std::filesystem::path& folder)
      : folder_(folder),
        goals_(folder / "esperado_metas.csv", std::ios::binary),
        reports_(folder / "esperado_reportes.csv", std::ios::binary) {}

  // Its digest is only another one for each report: the right one is for other tests.
  void add(const std::string& file, const Form& form) {
    const auto report = read_report(form);
    std::vector<formats::PackagedFinding> findings;
    const std::size_t number =
        package_.add({.file = file,
                      .form = form,
                      .digest = formats::sha256(file + std::to_string(count_++)),
                      .verdict = "",
                      .findings = findings});
    if (report) {
      add_goals(number, form, report.value());
      add_summary(number, summarize(report.value()));
    } else {
      add_unread(number, form);
    }
  }

  void write() && {
    for (const auto& [name, bytes] : std::move(package_).files("Reportes de prueba"))
      std::ofstream(folder_ / name, std::ios::binary) << bytes;
  }

 private:
  void add_goal(std::size_t report, std::size_t row, const Expected& expected, const Cell& remark) {
    goals_ << report << ',' << row << ',' << expected.absolute << ',' << expected.planned << ','
           << expected.relative << ',' << expected.pace << ',' << expected.light << ',';
    if (!is_blank_cell(remark)) goals_ << formats::sha256(cell_text(remark));
    goals_ << '\n';
  }

  void add_goals(std::size_t number, const Form& form, const Report& report) {
    for (const Goal& goal : report.goals) {
      const std::size_t row = goal.row.value_or(0);
      add_goal(number, row, expected_of(goal, report.quarter),
               form.table.at(row - 1, index(Column::Remarks)));
    }
  }

  // Its quarter is no quarter: nothing is computed.
  void add_unread(std::size_t number, const Form& form) {
    for (std::size_t row = 0; row < form.table.rows(); ++row)
      add_goal(number, row + 1, {}, form.table.at(row, index(Column::Remarks)));
    Summary summary;
    summary.goals = form.table.rows();
    add_summary(number, summary);
  }

  void add_summary(std::size_t number, const Summary& found) {
    reports_ << number;
    for (const std::size_t count :
         {found.goals, found.fulfilled, found.exceeded, found.unfulfilled, found.without_progress,
          found.green, found.yellow, found.red, found.exceeded_to_date})
      reports_ << ',' << count;
    reports_ << '\n';
  }

  std::filesystem::path folder_;
  std::size_t count_ = 0;
  std::ofstream goals_;
  std::ofstream reports_;
  formats::DataPackage package_;
};

void make(const std::filesystem::path& folder, std::size_t goals,
          const std::vector<std::filesystem::path>& reports) {
  constexpr std::uint32_t kSeed = 20231231;
  Cases cases(folder);
  for (const auto& report : reports) cases.add(report.filename().string(), read_form_file(report));
  Dice dice(kSeed);
  const std::size_t count = goals / kGoalsOfAReport;
  for (std::size_t number = 0; number < count; ++number)
    cases.add("generado.ods", generated(dice, number, count));
  std::move(cases).write();
}

}  // namespace
}  // namespace poa

int main(int count, char** arguments) {
  try {
    if (count < 3) throw std::invalid_argument("the folder and the number of goals are missing");
    poa::make(arguments[1], std::stoul(arguments[2]), {arguments + 3, arguments + count});
  } catch (const std::exception& error) {
    std::cerr << "poa_postgresql_cases: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
