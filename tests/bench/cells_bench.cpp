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
#include "bench/subjects.hpp"

namespace poa::bench {
namespace {

constexpr int kFormulas = 20'000;

// One formula a row over its own two numbers, A and B.
void write_formulas(const std::filesystem::path& file, std::string_view function,
                    std::string_view between, std::string_view end) {
  FlatSheet sheet(file);
  for (int row = 1; row <= kFormulas; ++row) {
    const std::string number = std::to_string(row);
    sheet.begin_row();
    sheet.number(row % 997);
    sheet.number(row % 89 + 1);
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

}  // namespace

void bench_cells(office::Office& office, Rows& rows) {
  std::vector<Subject> subjects;
  subjects.push_back(subject(office, "POA_RELATIVO(A,B)", "MX.POA.FUNCIONES.RELATIVO"));
  subjects.push_back(
      subject(office, "QUOTIENT(A,B)", "COM.SUN.STAR.SHEET.ADDIN.ANALYSIS.GETQUOTIENT"));
  subjects.push_back(subject(office, "ROUND(A/B,2)", "ROUND", "/", ";2"));
  subjects.push_back(subject(office, "Python, decimales exactos", "MX.POA.BENCH.PITON.RELATIVO"));
  measure(subjects, kRounds);
  const Subject& ours = subjects[0];
  for (const Subject& each : subjects) results(each);
  if (results(ours) != results(subjects[3]))
    throw std::runtime_error("POA_RELATIVO and Python differ");

  std::cout << "Una función en " << kFormulas << " celdas, recálculo completo, " << kRounds
            << " vueltas\n";
  print_costs(subjects, "µs por celda");
  print_ratio(ours, subjects[1], "; meta: 0.80 o menos");
  print_ratio(ours, subjects[2]);
  print_ratio(subjects[3], ours);
  rows.add("`POA_RELATIVO(A,B)`, a cell", cost_text(ours),
           "`QUOTIENT(A,B)`, bundled, C++: " + cost_text(subjects[1]),
           ratio_text(ours, subjects[1]), "≤ 0.80");
  rows.add("", "", "the same in Python, exact decimals: " + cost_text(subjects[3]),
           ratio_text(ours, subjects[3]));
  rows.add("", "", "`ROUND(A/B,2)`, Calc's own, of the binary double: " + cost_text(subjects[2]),
           ratio_text(ours, subjects[2]));
}

}  // namespace poa::bench
