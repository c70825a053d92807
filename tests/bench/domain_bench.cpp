// SPDX-License-Identifier: MPL-2.0
// poa_domain_bench [<file>]: measures the domain's time for a goal, with a report read and checked
// by every rule and no office, and how the time grows with the goals: the exponent of a power law.
// Beside it stand the exponents of memory itself, for the same cells looked at once and copied
// once: a table of a thousand goals fits into a cache, one of a million fits into none. Adds its
// rows to the file, if there is one.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iostream>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "bench/rows.hpp"
#include "bench/sample_report.hpp"
#include "domain/rules/check.hpp"

namespace poa::bench {
namespace {

constexpr int kRepetitions = 7;
constexpr int kAllNumbers = GoalNumber::kGreatest + 1;
// A table of a million goals repeats its numbers; for tables of any size to have as many findings a
// goal (EST-01), all have the same few.
constexpr int kFewNumbers = 10;

constexpr const char* kAllRules = "todas_las_reglas";
constexpr const char* kGrowth = "tamaños";
constexpr const char* kLooking = "tamaños_mirar";
constexpr const char* kCopying = "tamaños_copiar";

void count_goals(benchmark::State& state) {
  state.counters["por_meta"] = benchmark::Counter(
      static_cast<double>(state.range(0)),
      benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

CellTable table_of(const benchmark::State& state, int numbers) {
  return sample_table(static_cast<int>(state.range(0)), numbers);
}

void read_and_check(benchmark::State& state, int numbers) {
  const CellTable table = table_of(state, numbers);
  const ReportOptions options = sample_options();
  std::size_t findings = 0;
  for ([[maybe_unused]] auto round : state) findings = check(read_report(table, options)).size();
  state.counters["hallazgos_por_meta"] =
      static_cast<double>(findings) / static_cast<double>(state.range(0));
  count_goals(state);
}

std::size_t extent(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text == nullptr || text->empty() ? cell.index()
                                          : text->size() + static_cast<unsigned char>(text->back());
}

void look(benchmark::State& state) {
  const CellTable table = table_of(state, kFewNumbers);
  for ([[maybe_unused]] auto round : state) {
    std::size_t sum = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
      for (std::size_t column = 0; column < table.columns(); ++column)
        sum += extent(table.at(row, column));
    }
    benchmark::DoNotOptimize(sum);
  }
  count_goals(state);
}

void copy(benchmark::State& state) {
  const CellTable table = table_of(state, kFewNumbers);
  for ([[maybe_unused]] auto round : state) {
    CellTable copy = table;
    benchmark::DoNotOptimize(copy);
  }
  count_goals(state);
}

double minimum(const std::vector<double>& values) { return *std::ranges::min_element(values); }

benchmark::internal::Benchmark* repeated(benchmark::internal::Benchmark* bench) {
  return bench->Unit(benchmark::kMillisecond)
      ->Repetitions(kRepetitions)
      ->ComputeStatistics("min", minimum)
      ->DisplayAggregatesOnly();
}

void each_size(benchmark::internal::Benchmark* bench) {
  repeated(bench)->RangeMultiplier(10)->Range(1'000, 1'000'000);
}

// Prints the runs, and remembers the median time of each size of each series.
class Reporter : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      if (run.aggregate_name != "median") continue;
      series_[run.run_name.function_name].push_back(
          {std::stod(run.run_name.args), run.GetAdjustedCPUTime()});
    }
  }

  [[nodiscard]] bool has(const char* series) const { return series_.contains(series); }

  // Microseconds a goal at the smallest and at the greatest size.
  [[nodiscard]] double first_cost(const char* series) const {
    return cost(series_.at(series).front());
  }
  [[nodiscard]] double last_cost(const char* series) const {
    return cost(series_.at(series).back());
  }

  // The slope of the least-squares line through the logarithms.
  [[nodiscard]] double exponent(const char* series) const {
    const std::vector<Point>& points = series_.at(series);
    Point mean{};
    for (const Point& point : points) {
      mean.goals += std::log(point.goals) / static_cast<double>(points.size());
      mean.milliseconds += std::log(point.milliseconds) / static_cast<double>(points.size());
    }
    double together = 0;
    double goals = 0;
    for (const Point& point : points) {
      const double distance = std::log(point.goals) - mean.goals;
      together += distance * (std::log(point.milliseconds) - mean.milliseconds);
      goals += distance * distance;
    }
    return together / goals;
  }

 private:
  struct Point {
    double goals;
    double milliseconds;  // as repeated() asks
  };

  static double cost(const Point& point) { return point.milliseconds / point.goals * 1e3; }

  std::map<std::string, std::vector<Point>> series_;
};

std::string costs(const Reporter& reporter, const char* series) {
  return decimals(3, reporter.first_cost(series)) + " → " +
         decimals(3, reporter.last_cost(series)) + " µs";
}

void tell(const Reporter& reporter, Rows& rows) {
  rows.add(
      "the domain alone: every rule with header, catalogue, units and remarks; 10,000 goals, a "
      "goal",
      decimals(2, reporter.first_cost(kAllRules)) + " µs", "", "", "≤ 1.5 µs");
  rows.add("its growth from 1,000 goals to 1,000,000: the time of a goal", costs(reporter, kGrowth),
           "exponent", decimals(3, reporter.exponent(kGrowth)), "≤ 1.05");
  rows.add("", costs(reporter, kLooking), "exponent of looking at the same cells once",
           decimals(3, reporter.exponent(kLooking)));
  rows.add("", costs(reporter, kCopying), "exponent of copying the same cells once",
           decimals(3, reporter.exponent(kCopying)));
  std::cout << "El tiempo crece con las metas a la " << decimals(3, reporter.exponent(kGrowth))
            << " (meta: 1.05 o menos); mirar las mismas celdas, a la "
            << decimals(3, reporter.exponent(kLooking)) << "; copiarlas, a la "
            << decimals(3, reporter.exponent(kCopying)) << '\n';
}

}  // namespace
}  // namespace poa::bench

int main(int argc, char** argv) {
  using namespace poa::bench;
  benchmark::Initialize(&argc, argv);
  if (argc > 2) return 1;
  repeated(benchmark::RegisterBenchmark(kAllRules, read_and_check, kAllNumbers))->Arg(10'000);
  each_size(benchmark::RegisterBenchmark(kGrowth, read_and_check, kFewNumbers));
  each_size(benchmark::RegisterBenchmark(kLooking, look));
  each_size(benchmark::RegisterBenchmark(kCopying, copy));
  Reporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  Rows rows(argc == 2 ? argv[1] : "");
  // A part of the series, by --benchmark_filter, says nothing of the growth.
  if (reporter.has(kAllRules) && reporter.has(kGrowth) && reporter.has(kLooking) &&
      reporter.has(kCopying))
    tell(reporter, rows);
  return 0;
}
