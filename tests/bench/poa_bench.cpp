// SPDX-License-Identifier: MPL-2.0
// What our functions cost in Calc. Everything is measured in one run of one office, by hard
// recalculation of documents loaded from files, or by loading, one after the other in each round,
// so that what slows the machine slows all of them. The whole recalculation is counted; nothing is
// subtracted.
#include <algorithm>
#include <chrono>
#include <exception>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "bench/flat_sheet.hpp"
#include "bench/workbook_files.hpp"
#include "demo/text_table.hpp"
#include "office/office.hpp"

namespace poa::bench {
namespace {

constexpr int kFormulas = 20'000;
constexpr int kGoals = 10'000;  // all the goal numbers that four digits can name
constexpr int kRounds = 21;
constexpr int kWorkbookGoals = 40;

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

struct Subject {
  std::string name;
  office::Document document;
  int units;  // cells or goals, whatever the cost is told for
  std::vector<double> microseconds = {};

  [[nodiscard]] double minimum() const { return *std::ranges::min_element(microseconds) / units; }
  [[nodiscard]] double median() const { return poa::bench::median(microseconds) / units; }
};

void measure_once(Subject& subject) {
  const auto start = std::chrono::steady_clock::now();
  subject.document.recalculate();
  const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - start;
  subject.microseconds.push_back(time.count());
}

void measure(std::vector<Subject>& subjects) {
  for (Subject& subject : subjects) subject.document.recalculate();  // warm
  for (int round = 0; round < kRounds; ++round) {
    for (Subject& subject : subjects) measure_once(subject);
  }
}

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

// "0042.- Atender …"
std::string goal_text(int index) {
  std::ostringstream text;
  text << std::setw(4) << std::setfill('0') << index << ".- Atender solicitudes del sector "
       << index;
  return text.str();
}

// A goal as reports have them; every tenth falls short without a remark, every twentieth is over.
void write_goal(FlatSheet& sheet, int index) {
  const int planned = 10 + index % 7;
  const int last = index % 10 == 3 ? planned - 1 : index % 20 == 5 ? planned + 2 : planned;
  const int absolute = 3 * planned + last;
  sheet.begin_row();
  sheet.text("2.1.1, 2.1.4, 3.4.5");
  sheet.text(goal_text(index));
  sheet.text("Persona usuaria");
  sheet.number(4 * planned);
  for (int quarter = 1; quarter <= 4; ++quarter) {
    sheet.number(planned);
    sheet.number(quarter == 4 ? last : planned);
  }
  sheet.number(absolute);
  sheet.number(static_cast<double>((200 * absolute + 4 * planned) / (8 * planned)) / 100);
  sheet.text(index % 3 == 0 ? "Se atendieron las solicitudes recibidas" : "");
  sheet.text("SUMA");
  sheet.blank();
  sheet.end_row();
}

// A whole table and, below it, one formula.
void write_table(const std::filesystem::path& file, std::string_view formula) {
  FlatSheet sheet(file);
  for (int index = 0; index < kGoals; ++index) write_goal(sheet, index);
  sheet.begin_row();
  sheet.formula(formula);
  sheet.end_row();
}

std::string decimals(int count, double value) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(count) << value;
  return text.str();
}

void print_costs(const std::vector<Subject>& subjects, const char* unit) {
  TextTable table({Align::Left, Align::Right, Align::Right});
  table.add({unit, "mínimo", "mediana"});
  for (const Subject& subject : subjects) {
    table.add({subject.name, decimals(3, subject.minimum()), decimals(3, subject.median())});
  }
  std::cout << table;
}

void print_ratio(const Subject& ours, const Subject& other, const char* remark = "") {
  std::cout << "  " << ours.name << " / " << other.name << " = "
            << decimals(2, ours.minimum() / other.minimum()) << " (mínimos), "
            << decimals(2, ours.median() / other.median()) << " (medianas)" << remark << '\n';
}

void bench_cells(office::Office& office) {
  const auto file = [&](const char* name) { return office.scratch() / name; };
  write_formulas(file("relativo.fods"), "MX.POA.FUNCIONES.RELATIVO", ";", "");
  write_formulas(file("quotient.fods"), "COM.SUN.STAR.SHEET.ADDIN.ANALYSIS.GETQUOTIENT", ";", "");
  write_formulas(file("round.fods"), "ROUND", "/", ";2");

  std::vector<Subject> subjects;
  subjects.push_back({"POA_RELATIVO(A;B)", office.load(file("relativo.fods")), kFormulas});
  subjects.push_back({"QUOTIENT(A;B)", office.load(file("quotient.fods")), kFormulas});
  subjects.push_back({"ROUND(A/B;2)", office.load(file("round.fods")), kFormulas});
  measure(subjects);

  std::cout << "Una función en " << kFormulas << " celdas, recálculo completo, " << kRounds
            << " vueltas\n";
  print_costs(subjects, "µs por celda");
  print_ratio(subjects[0], subjects[1], "; meta: 0.85 o menos");
  print_ratio(subjects[0], subjects[2]);
}

void bench_table(office::Office& office) {
  const auto file = [&](const char* name) { return office.scratch() / name; };
  const std::string table = "([.A1:.Q" + std::to_string(kGoals) + "])";
  write_table(file("hallazgos.fods"), "ROWS(MX.POA.FUNCIONES.HALLAZGOS" + table + ")");
  write_table(file("piso.fods"), "MX.POA.BENCH.PISO.LEER" + table);

  std::vector<Subject> subjects;
  subjects.push_back({"POA_HALLAZGOS(tabla)", office.load(file("hallazgos.fods")), kGoals});
  subjects.push_back({"sólo leer la tabla (piso)", office.load(file("piso.fods")), kGoals});
  measure(subjects);

  const std::string cell = "A" + std::to_string(kGoals + 1);
  std::cout << "\nUna tabla de " << kGoals << " metas y 17 columnas, "
            << subjects[0].document.cell("Datos", cell).value() << " hallazgos; el piso leyó "
            << subjects[1].document.cell("Datos", cell).value() << " celdas\n";
  print_costs(subjects, "µs por meta");
  print_ratio(subjects[0], subjects[1]);
}

// Milliseconds until the workbook is there.
double time_to_load(office::Office& office, const std::filesystem::path& file) {
  const auto start = std::chrono::steady_clock::now();
  const office::Document workbook = office.load(file);
  const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
  return time.count();
}

void bench_load(office::Office& office) {
  const WorkbookFiles files = write_workbooks(office, kWorkbookGoals);
  std::vector<double> ours;
  std::vector<double> plain;
  for (int round = 0; round < kRounds; ++round) {
    ours.push_back(time_to_load(office, files.ours));
    plain.push_back(time_to_load(office, files.plain));
  }
  const double least = *std::ranges::min_element(ours) / *std::ranges::min_element(plain);
  std::cout << "\nAbrir el libro TMM-F004 con " << kWorkbookGoals << " metas, " << kRounds
            << " vueltas\n  con la extensión " << decimals(0, median(ours))
            << " ms / el mismo con funciones de Calc " << decimals(0, median(plain))
            << " ms = " << decimals(2, least) << " (mínimos), "
            << decimals(2, median(ours) / median(plain)) << " (medianas); meta: menos de 1.05\n";
}

void run() {
  office::Office office({.extensions = {POA_EXTENSION, POA_BENCH_FLOOR}});
  bench_cells(office);
  bench_table(office);
  bench_load(office);
}

}  // namespace
}  // namespace poa::bench

int main() {
  try {
    poa::bench::run();
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "poa_bench: " << error.what() << '\n';
    return 1;
  }
}
