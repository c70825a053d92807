// SPDX-License-Identifier: MPL-2.0
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "bench/bench.hpp"
#include "bench/flat_sheet.hpp"
#include "bench/pinned.hpp"
#include "bench/subjects.hpp"
#include "domain/values/percent.hpp"

namespace poa::bench {
namespace {

constexpr int kFormulas = 20'000;
constexpr int kCellRounds = 3 * kRounds;  // they are short

// The two numbers of a row, from 1.
int absolute_of(int row) { return row % 997; }
int annual_of(int row) { return row % 89 + 1; }

// One formula a row over its own two numbers, A and B.
void write_formulas(const std::filesystem::path& file, std::string_view function,
                    std::string_view between, std::string_view end) {
  FlatSheet sheet(file);
  for (int row = 1; row <= kFormulas; ++row) {
    const std::string number = std::to_string(row);
    sheet.begin_row();
    sheet.number(absolute_of(row));
    sheet.number(annual_of(row));
    sheet.formula(std::string(function) + "([.A" + number + "]" + std::string(between) + "[.B" +
                  number + "]" + std::string(end) + ")");
    sheet.end_row();
  }
}

Subject subject(office::Office& office, const std::string& name, std::string_view function,
                std::string_view between = ";", std::string_view end = "") {
  const std::filesystem::path file = office.scratch() / "celdas.fods";
  write_formulas(file, function, between, end);
  return {name, office.load(file), kFormulas};
}

// The results, all of which must be numbers.
std::vector<double> results(const Subject& subject) {
  std::vector<double> numbers;
  for (const auto& row :
       subject.document.range("Datos", "C1:C" + std::to_string(kFormulas)).values()) {
    if (!std::holds_alternative<double>(row.front()))
      throw std::runtime_error(subject.name + " gives something else than a number");
    numbers.push_back(std::get<double>(row.front()));
  }
  return numbers;
}

std::vector<double> results_of_the_domain() {
  std::vector<double> numbers;
  for (int row = 1; row <= kFormulas; ++row) {
    numbers.push_back(
        rounded_fraction(Number(absolute_of(row)) / Number(annual_of(row)), 0).to_double());
  }
  return numbers;
}

}  // namespace

void bench_cells(office::Office& office, Rows& rows) {
  std::vector<Subject> subjects;
  subjects.push_back(subject(office, "POA_RELATIVO(A,B)", "MX.POA.FUNCIONES.RELATIVO"));
  subjects.push_back(
      subject(office, "QUOTIENT(A,B)", "COM.SUN.STAR.SHEET.ADDIN.ANALYSIS.GETQUOTIENT"));
  subjects.push_back(subject(office, "ROUND(A/B,2)", "ROUND", "/", ";2"));
  subjects.push_back(subject(office, "no hacer nada (piso)", "MX.POA.BENCH.PISO.NADA"));
  const Pinned pinned(office.process_id());
  measure(subjects, kCellRounds);
  const Subject& ours = subjects[0];
  for (const Subject& each : subjects) results(each);
  if (results(ours) != results_of_the_domain())
    throw std::runtime_error("POA_RELATIVO and the domain differ");

  std::cout << "Una función en " << kFormulas << " celdas, recálculo completo, " << kCellRounds
            << " vueltas\n";
  print_costs(subjects, "µs por celda");
  print_ratio(ours, subjects[1], "; meta: 0.80 o menos");
  print_ratio(ours, subjects[2]);
  print_ratio(ours, subjects[3]);
  print_ratio(subjects[3], subjects[1]);
  rows.add("`POA_RELATIVO(A,B)`, a cell", cost_text(ours),
           "`QUOTIENT(A,B)`, bundled, C++: " + cost_text(subjects[1]),
           ratio_text(ours, subjects[1]), "≤ 0.80");
  rows.add("", "", "`ROUND(A/B,2)`, Calc's own, of the binary double: " + cost_text(subjects[2]),
           ratio_text(ours, subjects[2]));
  rows.add("a function of ours that looks at none of the same arguments, a cell",
           cost_text(subjects[3]), "`QUOTIENT(A,B)`: " + cost_text(subjects[1]),
           ratio_text(subjects[3], subjects[1]));
}

}  // namespace poa::bench
